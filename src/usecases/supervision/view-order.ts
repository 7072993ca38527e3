import type { FormSchema } from '../../kernel/form/schema.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { OversightDeclaration } from '../../kernel/pack/oversight.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import { timeToCheck } from '../../kernel/process/time-to-check.ts';
import type { Text } from '../../kernel/text.ts';
import { formatDay, parseDay } from '../../kernel/time/civil.ts';
import { getWorkingTime } from '../../kernel/time/rules.ts';
import { getRegion } from '../cases/city-facts.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import type { Coded, Named } from '../views/parts.ts';
import type { Matter } from './oversight.ts';
import type { LookBackView, OrderView } from './supervision-views.ts';

/** The steps in which a measure that is due is taken, proposed or decided on. */
const taking = ['measure', 'propose', 'confirm'];

/** An order as its row says it: where it stands, whose turn it is and since when, and how far the ladder has been climbed. */
export function viewOrder(
  deps: Dependencies,
  { ladder }: OversightDeclaration,
  { definition, state }: Matter,
  { contents }: { readonly contents: boolean },
): OrderView {
  const { form, data } = state;
  const due = textOf(data.due ?? form.due);
  const stage = stageOf(deps, definition, state);
  const rung = ladder.find(({ level }) => level === data.rung);
  const next = ladder.find(({ code }) => code === data.next);
  const office = textOf(form.office);
  return {
    id: state.id,
    number: state.number,
    origin: originOf(definition, textOf(form.origin)),
    office: { id: office, name: officeName(deps.city, office) },
    matter: contents ? matterOf(form) : null,
    about: typeof form.number === 'string' ? form.number : null,
    causes: (state.links ?? []).filter(({ relation, back }) => relation === 'caused-by' && !back).length,
    merged: (state.links ?? []).flatMap(({ relation, back, to }) =>
      relation === 'duplicate-of' && back ? [to.number] : [],
    ),
    version: state.version,
    open: state.phase !== 'ended',
    ...stage,
    due,
    daysLate: state.phase === 'ended' ? 0 : daysPast(due, deps.now().slice(0, 10)),
    measure: rung === undefined ? null : { code: rung.code, name: rung.name },
    measureDue:
      next !== undefined && taking.some((step) => state.steps[step]?.status === 'open')
        ? { code: next.code, name: next.name }
        : null,
    relapses: state.reopened ?? 0,
  };
}

/** What people write stands for both languages; what the machine says, it says in both. */
function matterOf({ matter, matterEn }: JsonObject): Text | null {
  if (typeof matter !== 'string') return null;
  return { zh: matter, en: typeof matterEn === 'string' && matterEn !== '' ? matterEn : matter };
}

function daysPast(due: string, today: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(due) ? Math.max(0, parseDay(today) - parseDay(due)) : 0;
}

/** Earlier versions of an order have no origin: they were about late cases. */
function originOf({ form }: ServiceDefinition, code: string): Coded {
  const field = (form as Partial<FormSchema>).properties?.origin;
  const choices = field?.type === 'string' ? (field['x-choices'] ?? []) : [];
  const name = choices.find((each) => each.code === code)?.name;
  return { code: code === '' ? 'clock' : code, name: name ?? { zh: '办件超期', en: 'A case that is late' } };
}

/** Where a matter stands: what is to be done next that does not do itself, by whom, and since when. */
export function stageOf(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
): Pick<OrderView, 'stage' | 'by' | 'since'> {
  const { outcome, endedAt } = state;
  if (outcome !== null && endedAt !== null) {
    const name = definition.outcomes.find(({ code }) => code === outcome.code)?.name;
    return {
      stage: name ?? { zh: outcome.code, en: outcome.code },
      by: null,
      since: inCityTime(deps.time.zone, endedAt),
    };
  }
  const open = definition.steps.filter(({ code }) => state.steps[code]?.status === 'open');
  // What waits for time, or for another case, is nobody's turn; a measure that is due comes before the rest.
  const turn =
    open.find(({ kind }) => kind === 'decide') ??
    open.find(({ deemed, awaits }) => deemed === undefined && awaits === undefined) ??
    open[0];
  const step = turn === undefined ? undefined : state.steps[turn.code];
  const office = step?.office ?? null;
  return {
    stage: turn?.name ?? { zh: '办理中', en: 'Under way' },
    by: office === null ? null : named(deps, office),
    since: inCityTime(deps.time.zone, step?.openedAt ?? state.submittedAt),
  };
}

/** What is to be looked at again, where anything is: from when on, and until when. */
export function lookBacksOf(deps: Dependencies, { definition, state }: Matter): readonly LookBackView[] {
  const today = deps.now().slice(0, 10);
  const time = getWorkingTime(deps.time, getRegion(deps.city, state.region).hall);
  return Object.entries(state.obligations).flatMap(([code, { status, openedAt }]): LookBackView[] => {
    const check = definition.obligations?.find((each) => each.code === code)?.check;
    if (status !== 'to-check' || check === undefined) return [];
    const { after, until: last } = timeToCheck(definition, state, code, time);
    // Whoever has to check has a clock, and nothing stops it.
    if (last === null) return [];
    const until = formatDay(last);
    const closedAt = inCityTime(deps.time.zone, openedAt);
    // What has to hold first may be said to have held from the day after that time.
    const from = after === null ? closedAt.slice(0, 10) : formatDay(after + 1);
    const office = state.form.office;
    return [
      {
        id: state.id,
        number: state.number,
        service: definition.name,
        office: typeof office === 'string' ? named(deps, office) : null,
        closedAt,
        from,
        until,
        state: after !== null && today < from ? 'waits' : today <= until ? 'due' : 'late',
      },
    ];
  });
}

function named({ city }: Dependencies, id: string): Named {
  return { id, name: officeName(city, id) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
