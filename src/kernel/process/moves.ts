import { capacitiesOf, type Principal } from '../access/principal.ts';
import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import { describeLimit, setOff } from '../time/limit.ts';
import { isFor } from './access.ts';
import { formAskedWith, partOfForm } from './asked-with.ts';
import { type Bar, barTo } from './bars.ts';
import type { CaseAct } from './command.ts';
import { daysOfOutcome } from './days-of-outcome.ts';
import type {
  Choice,
  ExtensionDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from './definition.ts';
import { avoidanceNames } from './describe-avoidance.ts';
import { obligationName } from './describe-obligations.ts';
import { avoidanceGrounds } from './events.ts';
import { evaluateAll, holds } from './expression.ts';
import { mayStillBeAsked, pendingExtensions, stepOfClock } from './extensions.ts';
import { isAllowedIn, lifecycle } from './lifecycle.ts';
import type { Move } from './move.ts';
import { offersAboutPeople } from './moves-about-people.ts';
import { openObligations } from './open-obligations.ts';
import type { CaseState } from './state.ts';
import { mostTimes } from './suspensions.ts';

export type { Move } from './move.ts';

/** Every move this principal may make on this case now. The server refuses whatever is not among them. */
export function legalMoves(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  /** The city's local day, on which deputies may stand in. Absent: only what the person may do as themselves. */
  day?: string,
): readonly Move[] {
  return legalAmong(openMoves(definition, state, principal, day));
}

type Barred = { readonly move: Move; readonly bar: Bar };

/**
 * The same moves, and those that would be this person's if nothing barred them from the case or from this part, with
 * what does.
 */
export function movesFor(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day?: string,
): { readonly legal: readonly Move[]; readonly barred: readonly Barred[] } {
  const open = openMoves(definition, state, principal, day);
  return { legal: legalAmong(open), barred: barredAmong(open) };
}

type OpenMove = readonly [Move, Bar | null];

function legalAmong(open: readonly OpenMove[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const [move, bar] of open) {
    if (bar !== null) continue;
    const key = keyOf(move);
    const known = moves.get(key);
    moves.set(key, known === undefined ? move : { ...known, choices: joined(known.choices, move.choices) });
  }
  return [...moves.values()];
}

function barredAmong(open: readonly OpenMove[]): readonly Barred[] {
  const barred = new Map<string, Barred>();
  const free = new Set<string>();
  for (const [move, bar] of open) {
    // Why a step is not theirs is said of doing it, once.
    if (bar !== null && move.act === 'claim-step') continue;
    if (bar === null) free.add(keyOf(move));
    else barred.set(keyOf(move), { move, bar });
  }
  return [...barred].flatMap(([key, each]) => (free.has(key) ? [] : [each]));
}

/** What is for the person in any of their capacities, each with what bars them from it. */
function openMoves(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day: string | undefined,
): readonly OpenMove[] {
  const capacities = day === undefined ? [principal] : capacitiesOf(principal, day);
  return capacities.flatMap((capacity) =>
    movesOf(definition, state, capacity, day).map(
      (move) => [move, barTo(principal, capacity, definition, state, move)] as const,
    ),
  );
}

function keyOf({ act, step, obligation }: Move): string {
  return JSON.stringify([act, step, obligation]);
}

/** What one person may choose in any of their capacities. */
function joined(some: readonly Choice[], more: readonly Choice[]): readonly Choice[] {
  return [...some, ...more.filter(({ code }) => some.every((choice) => choice.code !== code))];
}

function movesOf(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day: string | undefined,
): readonly Move[] {
  const acts: readonly CaseAct[] = lifecycle[state.phase];
  return acts.flatMap((act): readonly Move[] => {
    const offers = offersAboutPeople(definition, state, principal, act);
    if (offers !== null) {
      return offers
        .filter(({ step }) => isFor(principal, definition, state, { act, step }))
        .map((offer) => ({ ...plain, act, ...wording[act], ...offer }));
    }
    if (act === 'complete-step') return stepMoves(definition, state, principal, day);
    if (act === 'check-obligation') return checkMoves(definition, state, principal);
    if (act === 'request-extension') return requestMoves(definition, state, principal);
    if (act === 'decide-extension') return decisionMoves(definition, state, principal);
    if (!isOffered(definition, state, act) || !isFor(principal, definition, state, { act })) return [];
    return [{ ...plain, act, ...wording[act], ...details(definition, state, act) }];
  });
}

const plain = {
  step: null,
  obligation: null,
  primary: false,
  outcomes: [],
  needs: 'nothing',
  choices: [],
  form: null,
  amends: [],
} as const;

type Wording = { readonly label: Text; readonly primary?: boolean; readonly needs?: Move['needs'] };

const wording = {
  submit: { label: { zh: '提交', en: 'Submit' }, primary: true },
  resubmit: { label: { zh: '补正后重新提交', en: 'Submit corrections' }, primary: true, needs: 'form' },
  accept: { label: { zh: '受理', en: 'Accept' }, primary: true },
  'accept-with-tolerance': { label: { zh: '容缺受理', en: 'Accept with papers to follow' }, needs: 'choice' },
  'request-correction': { label: { zh: '一次性告知补正', en: 'Request corrections' }, needs: 'items' },
  'refuse-acceptance': { label: { zh: '不予受理', en: 'Refuse acceptance' }, needs: 'choice' },
  'complete-step': { label: { zh: '办结本环节', en: 'Complete this step' }, needs: 'outcome' },
  'child-waiting': { label: { zh: '等待申请人', en: 'Waiting for the applicant' } },
  'meet-awaited': { label: { zh: '所等事项已办结', en: 'Awaited matter completed' } },
  suspend: { label: { zh: '中止计时', en: 'Suspend the clock' }, needs: 'choice' },
  resume: { label: { zh: '恢复计时', en: 'Resume the clock' }, primary: true },
  'request-extension': { label: { zh: '申请延期', en: 'Request an extension' }, needs: 'days' },
  'decide-extension': { label: { zh: '审批延期', en: 'Decide on extension' }, needs: 'outcome' },
  'submit-material': {
    label: { zh: '补交材料', en: 'Hand in missing documents' },
    primary: true,
    needs: 'evidence',
  },
  'check-obligation': { label: { zh: '核查履行情况', en: 'Check fulfilment' }, needs: 'outcome' },
  note: { label: { zh: '记录备注', en: 'Add a note' }, needs: 'reason' },
  withdraw: { label: { zh: '撤回申请', en: 'Withdraw' }, needs: 'reason' },
  reopen: { label: { zh: '重新办理', en: 'Reopen' }, needs: 'reason' },
  rate: { label: { zh: '评价', en: 'Rate' }, primary: true, needs: 'stars' },
  'check-clocks': { label: { zh: '核对时限', en: 'Check time limits' } },
  'recompute-clocks': { label: { zh: '重算时限', en: 'Recalculate time limits' } },
  'assign-step': { label: { zh: '分派承办人', en: 'Assign a handler' }, needs: 'person' },
  'claim-step': { label: { zh: '认领', en: 'Claim' } },
  'name-panel': { label: { zh: '确定合议组', en: 'Form the panel' }, primary: true, needs: 'panel' },
  transfer: { label: { zh: '移交', en: 'Transfer to another office' }, needs: 'office' },
  'receive-transfer': { label: { zh: '接收', en: 'Receive' }, primary: true },
  'follow-successors': { label: { zh: '转交承接单位', en: 'Pass to the successor office' } },
  'close-gathering': { label: { zh: '截止', en: 'Close' } },
  tally: { label: { zh: '汇总', en: 'Count' } },
  'add-service': { label: { zh: '加办', en: 'Add' }, needs: 'form' },
  link: { label: { zh: '关联办件', en: 'Link to another case' }, needs: 'case' },
  merge: { label: { zh: '并入重复办件', en: 'Merge into duplicate case' }, needs: 'case' },
  rectify: { label: { zh: '更正记录', en: 'Correct a record' }, needs: 'rectification' },
  migrate: { label: { zh: '转到新版本', en: 'Migrate to the new version' } },
  'stay-away': { label: { zh: '申报回避', en: 'Recuse yourself' }, needs: 'choice' },
  'ask-avoidance': { label: { zh: '申请回避', en: 'Request a recusal' }, needs: 'choice' },
  'order-avoidance': { label: { zh: '决定回避', en: 'Order a recusal' }, needs: 'person' },
  'refuse-avoidance': { label: { zh: '驳回回避申请', en: 'Refuse the recusal request' }, needs: 'reason' },
} as const satisfies Record<CaseAct, Wording>;

function isOffered(definition: ServiceDefinition, state: CaseState, act: CaseAct): boolean {
  if (!isAllowedIn(state.phase, act)) return false;
  switch (act) {
    case 'request-correction':
      return state.corrections.length < (definition.acceptance?.rounds?.most ?? 1);
    case 'accept-with-tolerance':
      return tolerancesFor(definition, state).length > 0;
    case 'suspend':
      return groundsLeft(definition, state).length > 0;
    case 'submit-material':
      return owedMaterials(state).length > 0;
    case 'reopen':
      return definition.reopening !== undefined;
    case 'merge':
      return definition.outcomes.some((outcome) => outcome.class === 'void');
    case 'rate':
      return state.rating === null && state.outcome?.class !== 'withdrawn';
    default:
      return true;
  }
}

function details(definition: ServiceDefinition, state: CaseState, act: CaseAct): Partial<Move> {
  switch (act) {
    case 'refuse-acceptance':
      return { choices: definition.acceptance?.refusalReasons ?? [] };
    case 'suspend':
      return { choices: groundsLeft(definition, state).map(named) };
    case 'accept-with-tolerance':
      return { choices: tolerancesFor(definition, state).map(named) };
    case 'submit-material':
      return {
        choices: owedMaterials(state).map((code) => ({ code, name: obligationName(definition, code) })),
      };
    case 'reopen':
      return { choices: (definition.reopening?.grounds ?? []).map(named) };
    case 'stay-away':
    case 'ask-avoidance':
    case 'order-avoidance':
      return { choices: avoidanceGrounds.map((code) => ({ code, name: avoidanceNames[code] })) };
    case 'resubmit':
      return { form: definition.form };
    default:
      return {};
  }
}

function stepMoves(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day: string | undefined,
): readonly Move[] {
  return definition.steps.flatMap((step): Move[] => {
    if (state.steps[step.code]?.status !== 'open') return [];
    if (!isFor(principal, definition, state, { act: 'complete-step', step: step.code })) return [];
    return [
      {
        ...plain,
        act: 'complete-step',
        step: step.code,
        label: step.name,
        primary: true,
        needs: step.kind === 'amend' ? 'form' : 'outcome',
        outcomes: step.outcomes.flatMap((outcome) => {
          const { code, name, favourable, reason } = outcome;
          const { from, until } = daysOfOutcome(outcome, state);
          if (day !== undefined && until !== undefined && until < day) return [];
          return [
            {
              code,
              name,
              favourable,
              reasonRequired: reason === 'required',
              ...(from !== undefined && { from }),
              ...(outcome.asks !== undefined && { form: toFillIn(step, outcome) }),
            },
          ];
        }),
        form: step.kind === 'amend' ? definition.form : toFillIn(step, {}),
        ...suggestedIn(step, state),
        amends: step.amends ?? [],
      },
    ];
  });
}

/** What a person is asked: not what there is to choose from, which is looked up. */
function toFillIn(step: StepDefinition, outcome: Pick<StepOutcome, 'asks'>): JsonObject | null {
  const form = formAskedWith(step.form, step, outcome);
  const { pool } = step;
  return form === null || pool === undefined ? form : partOfForm(form, (name) => name !== pool.entry);
}

function suggestedIn({ suggests }: StepDefinition, { form, data }: CaseState): Pick<Move, 'suggested'> {
  const suggested = suggests === undefined ? null : worked(() => evaluateAll(suggests, { form, data }));
  return suggested === null ? {} : { suggested };
}

function named({ code, name }: Choice): Choice {
  return { code, name };
}

/** Whoever asks for more time has to know in what it is counted, and how much there is. */
function withMost({ code, name, maximum }: ExtensionDeclaration): Choice {
  const most = describeLimit(maximum);
  return {
    code,
    name: { zh: `${name.zh}（最多${setOff(most.zh)}）`, en: `${name.en} (at most ${most.en})` },
  };
}

/** What may be handed in later, in a case such as this. */
function tolerancesFor(definition: ServiceDefinition, state: CaseState): readonly Choice[] {
  const scope = { form: state.form, data: state.data };
  return (definition.obligations ?? []).filter(
    ({ kind, when }) => kind === 'tolerance' && holdsFor(when, scope),
  );
}

function holdsFor(when: string | undefined, scope: Parameters<typeof holds>[1]): boolean {
  return worked(() => holds(when, scope)) === true;
}

/** What rests on more than the form and what steps have set is left to the decision itself: null. */
function worked<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function groundsLeft(definition: ServiceDefinition, state: CaseState): readonly Choice[] {
  return (definition.suspensions ?? []).filter((declared) => {
    const most = worked(() => mostTimes(declared, { form: state.form, data: state.data }));
    return most === null || (state.suspended[declared.code] ?? 0) < most;
  });
}

/** What is left of those this person may ask for: the case's, and those of the steps of their office. */
function requestMoves(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
): readonly Move[] {
  const act = 'request-extension';
  const choices = (definition.extensions ?? [])
    .filter((declared) => mayStillBeAsked(state, declared))
    .filter(({ when }) => holdsFor(when, { form: state.form, data: state.data }))
    .filter(({ code }) => isFor(principal, definition, state, { act, extension: code }))
    .map(withMost);
  return choices.length === 0 ? [] : [{ ...plain, act, ...wording[act], choices }];
}

/** One for the case, and one for each step, whose clock is to be lengthened. */
function decisionMoves(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
): readonly Move[] {
  const act = 'decide-extension';
  return pendingExtensions(state).flatMap(({ clock }): Move[] => {
    const step = stepOfClock(clock);
    if (!isFor(principal, definition, state, { act, step })) return [];
    const name = definition.steps.find(({ code }) => code === step)?.name;
    const { label } = wording[act];
    return [
      {
        ...plain,
        act,
        ...wording[act],
        step,
        label: name === undefined ? label : { zh: `${label.zh}：${name.zh}`, en: `${label.en}: ${name.en}` },
        outcomes: extensionAnswers,
      },
    ];
  });
}

function owedMaterials(state: CaseState): readonly string[] {
  return openObligations(state).flatMap(([code, { status }]) => (status === 'owed' ? [code] : []));
}

const extensionAnswers: Move['outcomes'] = [
  {
    code: 'granted',
    name: { zh: '同意延期', en: 'Grant extension' },
    favourable: true,
    reasonRequired: false,
  },
  {
    code: 'refused',
    name: { zh: '不同意延期', en: 'Refuse extension' },
    favourable: false,
    reasonRequired: true,
  },
];

const checkAnswers: Move['outcomes'] = [
  { code: 'kept', name: { zh: '核查合格', en: 'Fulfilled' }, favourable: true, reasonRequired: false },
  { code: 'broken', name: { zh: '未履行', en: 'Not fulfilled' }, favourable: false, reasonRequired: true },
];

function checkMoves(definition: ServiceDefinition, state: CaseState, principal: Principal): readonly Move[] {
  return openObligations(state).flatMap(([obligation, { status }]): Move[] => {
    const act = 'check-obligation';
    if (status !== 'to-check' || !isFor(principal, definition, state, { act, obligation })) return [];
    const { zh, en } = obligationName(definition, obligation);
    const label = { zh: `核查：${zh}`, en: `Check: ${en}` };
    return [{ ...plain, act, ...wording[act], label, obligation, outcomes: checkAnswers, primary: true }];
  });
}
