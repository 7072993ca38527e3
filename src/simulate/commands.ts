import type { Principal } from '../kernel/access/principal.ts';
import { validateForm } from '../kernel/form/index.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { partOfForm } from '../kernel/process/asked-with.ts';
import { barTo } from '../kernel/process/bars.ts';
import { type CaseCommand, formOfStep, type Move } from '../kernel/process/index.ts';
import type { Random } from '../sampling/random.ts';
import { type Known, sampleForm } from '../sampling/sample-form.ts';
import { officerOf } from './people.ts';
import type { Place } from './place.ts';
import type { Running } from './running.ts';

type Asked = {
  readonly running: Running;
  readonly principal: Principal;
  readonly move: Move;
  /** The local day, `YYYY-MM-DD`, on which it is done. */
  readonly day: string;
};
type Outcome = Move['outcomes'][number];

const words = '试走 / a walk';
const evidence = { text: words, files: [] };

/** One way to make a move, filled in by chance; null where there is none. */
export function commandFor(
  random: Random,
  place: Place,
  { running, principal, move, day }: Asked,
  outcome: Outcome | null,
): CaseCommand | null {
  const { state } = running;
  const choice = move.choices.length === 0 ? null : random.pick(move.choices).code;
  const step = move.step ?? '';
  switch (move.act) {
    case 'accept':
    case 'resume':
      return { act: move.act };
    case 'accept-with-tolerance':
      return choice === null ? null : { act: move.act, obligations: [choice] };
    case 'request-correction': {
      const [first] = state.corrections;
      const field = first === undefined ? null : (first.items[0]?.field ?? null);
      return { act: move.act, items: [{ field, text: words }] };
    }
    case 'refuse-acceptance':
      return choice === null ? null : { act: move.act, reason: choice, note: words };
    case 'resubmit':
      return {
        act: move.act,
        form: filledIn(random, place, running.definition.form, handedInOn(running)) ?? state.form,
      };
    case 'complete-step':
      return outcome === null ? null : completion(random, place, { running, move, day }, outcome);
    case 'claim-step':
    case 'close-gathering':
      return { act: move.act, step };
    case 'assign-step':
      return assignment(running, principal, step);
    case 'name-panel':
      return panel(random, running, step);
    case 'suspend':
      return choice === null ? null : { act: move.act, suspension: choice, note: words, evidence };
    case 'request-extension':
      return choice === null ? null : { act: move.act, extension: choice, value: 1, reason: words };
    case 'decide-extension':
      return { act: move.act, step: move.step, granted: outcome?.code === 'granted', reason: words };
    case 'submit-material':
      return choice === null ? null : { act: move.act, obligation: choice, evidence };
    case 'check-obligation':
      return {
        act: move.act,
        obligation: move.obligation ?? '',
        kept: outcome?.code === 'kept',
        reason: words,
      };
    case 'note':
      return { act: move.act, note: words };
    case 'withdraw':
      return { act: move.act, reason: words };
    case 'reopen':
      return { act: move.act, reason: words, ...(choice !== null && { ground: choice }) };
    case 'rate':
      return { act: move.act, stars: random.pick([1, 2, 3, 4, 5] as const), comment: '' };
    case 'transfer':
      return choice === null || place.offices.length === 0
        ? null
        : {
            act: move.act,
            transfer: choice,
            step: move.step,
            office: random.pick(place.offices).id,
            reason: words,
          };
    case 'receive-transfer':
      return { act: move.act, step: move.step };
    case 'add-service':
      return { act: move.act, step, form: amended(random, place, running, move) };
    case 'merge':
      return {
        act: move.act,
        into: { case: 'another', number: 'W-0', service: running.definition.code, form: running.state.form },
        reason: words,
      };
    default:
      return null;
  }
}

function filledIn(
  random: Random,
  place: Place,
  schema: JsonObject,
  day: string,
  known?: Known,
): JsonObject | null {
  return sampleForm(random, schema, place.codeLists, known, undefined, day);
}

/** What an application says was true on the day it was handed in is true on every later one. */
function handedInOn({ state }: Running): string {
  return state.submittedAt.slice(0, 10);
}

/** The handler of the office does it, or the head where the handler must leave it to somebody else. */
function assignment({ definition, state }: Running, principal: Principal, step: string): CaseCommand | null {
  if (principal.kind !== 'account' || principal.office === undefined) return null;
  const { office } = principal;
  const may = (['handler', 'head'] as const)
    .map((role) => officerOf(office, role))
    .find((one) => barTo(one, one, definition, state, { act: 'complete-step', step }) === null);
  return may === undefined
    ? null
    : { act: 'assign-step', step, to: { account: may.account, name: may.displayName } };
}

function completion(
  random: Random,
  place: Place,
  { running, move, day }: Omit<Asked, 'principal'>,
  outcome: Outcome,
): CaseCommand {
  const reason = outcome.reasonRequired || random.chance(0.3) ? words : null;
  const act = { act: 'complete-step', step: move.step ?? '', outcome: outcome.code, reason } as const;
  if (move.needs === 'form') return { ...act, output: amended(random, place, running, move) };
  // Who returns or refuses has nothing to report, and now and then does all the same.
  const form = outcome.form === undefined ? formNow(running, move, day) : outcome.form;
  const reports = outcome.form !== undefined || outcome.favourable || random.chance(0.3);
  const output = reports && form !== null ? filledIn(random, place, form, day) : null;
  return { ...act, output: { ...output, ...poolHere(random, place, { running, move, day }) } };
}

/** What is filled in, with what there is to choose from. */
function formNow({ definition, state, time }: Running, { step: code, form }: Move, day: string) {
  const step = definition.steps.find((each) => each.code === code);
  return step?.days === undefined && step?.offers === undefined
    ? form
    : formOfStep(step, state, { now: day, time });
}

/** What there would be to choose from: of a register nothing, since there is none but those of the walk; some cases. */
function poolHere(
  random: Random,
  place: Place,
  { running, move, day }: Omit<Asked, 'principal'>,
): JsonObject {
  const declared = running.definition.steps.find(({ code }) => code === move.step);
  const pool = declared?.pool;
  if (pool === undefined || declared?.form === undefined) return {};
  if ('register' in pool) return { [pool.entry]: [] };
  const form = partOfForm(declared.form, (name) => name === pool.entry);
  return (form && filledIn(random, place, form, day)) ?? {};
}

/** New values for some of the entries that may change, such that the whole form is still right: the rest stays. */
function amended(random: Random, place: Place, running: Running, { amends }: Move): JsonObject {
  const { definition, state } = running;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const changing = new Set(amends.filter(() => random.chance(0.7)));
    const stays = (name: string | null): Json | undefined =>
      name === null || changing.has(name) ? undefined : state.form[name];
    const fresh =
      filledIn(random, place, definition.form, handedInOn(running), (_, name) => stays(name)) ?? {};
    const output = Object.fromEntries(Object.entries(fresh).filter(([name]) => changing.has(name)));
    const form = { ...state.form, ...output };
    if (
      validateForm(definition.form, form, { codeLists: place.codeLists, today: handedInOn(running) })
        .length === 0
    )
      return output;
  }
  return {};
}

function panel(random: Random, { definition }: Running, step: string): CaseCommand | null {
  const declared = definition.steps.find(({ code }) => code === step);
  if (declared === undefined || !('panel' in declared.by)) return null;
  const members = Array.from({ length: random.pick(declared.by.panel.sizes) }, (_, index) => ({
    account: `member-${index + 1}`,
    name: `member-${index + 1}`,
  }));
  return { act: 'name-panel', step, members, chair: 'member-1' };
}
