import type { Principal } from '../access/principal.ts';
import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import { mayAct } from './access.ts';
import type { CaseAct } from './command.ts';
import type { Choice, ServiceDefinition } from './definition.ts';
import { isAllowedIn, lifecycle } from './lifecycle.ts';
import type { CaseState } from './state.ts';

/** A legal move as a button: what it does, and what the law wants with it. */
export type Move = {
  readonly act: CaseAct;
  readonly step: string | null;
  readonly label: Text;
  readonly primary: boolean;
  readonly outcomes: readonly {
    readonly code: string;
    readonly name: Text;
    readonly favourable: boolean;
    readonly reasonRequired: boolean;
  }[];
  readonly needs: 'nothing' | 'reason' | 'items' | 'choice' | 'form' | 'days' | 'stars' | 'outcome';
  readonly choices: readonly Choice[];
  /** What the doer fills in (form dialect). */
  readonly form: JsonObject | null;
  /** For an amendment: which fields of the case's form may change. */
  readonly amends: readonly string[];
};

/** Every move this principal may make on this case now. The server refuses whatever is not among them. */
export function legalMoves(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
): readonly Move[] {
  const acts: readonly CaseAct[] = lifecycle[state.phase];
  return acts.flatMap((act): readonly Move[] => {
    if (act === 'complete-step') return stepMoves(definition, state, principal);
    if (!isOffered(definition, state, act) || !mayAct(principal, definition, state, { act })) return [];
    return [{ ...plain, act, ...wording[act], ...details(definition, act) }];
  });
}

const plain = {
  step: null,
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
  resubmit: { label: { zh: '补正后重新提交', en: 'Submit the corrections' }, primary: true, needs: 'form' },
  accept: { label: { zh: '受理', en: 'Accept' }, primary: true },
  'request-correction': { label: { zh: '一次性告知补正', en: 'Ask for corrections' }, needs: 'items' },
  'refuse-acceptance': { label: { zh: '不予受理', en: 'Refuse acceptance' }, needs: 'choice' },
  'complete-step': { label: { zh: '办结本环节', en: 'Complete the step' }, needs: 'outcome' },
  'child-waiting': { label: { zh: '等待申请人', en: 'Waiting for the applicant' } },
  suspend: { label: { zh: '中止计时', en: 'Suspend the clock' }, needs: 'choice' },
  resume: { label: { zh: '恢复计时', en: 'Resume the clock' }, primary: true },
  extend: { label: { zh: '延长时限', en: 'Extend the limit' }, needs: 'days' },
  note: { label: { zh: '记录备注', en: 'Add a note' }, needs: 'reason' },
  withdraw: { label: { zh: '撤回申请', en: 'Withdraw' }, needs: 'reason' },
  reopen: { label: { zh: '重新办理', en: 'Reopen' }, needs: 'reason' },
  rate: { label: { zh: '评价', en: 'Rate' }, primary: true, needs: 'stars' },
  'check-clocks': { label: { zh: '核对时限', en: 'Check the clocks' } },
} as const satisfies Record<CaseAct, Wording>;

function isOffered(definition: ServiceDefinition, state: CaseState, act: CaseAct): boolean {
  if (!isAllowedIn(state.phase, act)) return false;
  switch (act) {
    case 'request-correction':
      return state.corrections.length === 0;
    case 'suspend':
      return (definition.suspensions ?? []).length > 0;
    case 'extend':
      return Object.values(state.clocks).some((clock) => clock !== null && clock.extensions.length === 0);
    case 'rate':
      return state.rating === null && state.outcome?.class !== 'withdrawn';
    default:
      return true;
  }
}

function details(definition: ServiceDefinition, act: CaseAct): Partial<Move> {
  switch (act) {
    case 'refuse-acceptance':
      return { choices: definition.acceptance?.refusalReasons ?? [] };
    case 'suspend':
      return { choices: (definition.suspensions ?? []).map(({ code, name }) => ({ code, name })) };
    case 'resubmit':
      return { form: definition.form };
    default:
      return {};
  }
}

function stepMoves(definition: ServiceDefinition, state: CaseState, principal: Principal): readonly Move[] {
  return definition.steps.flatMap((step): Move[] => {
    if (state.steps[step.code]?.status !== 'open') return [];
    if (!mayAct(principal, definition, state, { act: 'complete-step', step: step.code })) return [];
    return [
      {
        ...plain,
        act: 'complete-step',
        step: step.code,
        label: step.name,
        primary: true,
        needs: step.kind === 'amend' ? 'form' : 'outcome',
        outcomes: step.outcomes.map(({ code, name, favourable, reason }) => ({
          code,
          name,
          favourable,
          reasonRequired: reason === 'required',
        })),
        form: step.kind === 'amend' ? definition.form : (step.form ?? null),
        amends: step.amends ?? [],
      },
    ];
  });
}
