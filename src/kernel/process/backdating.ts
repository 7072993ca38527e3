import type { Principal } from '../access/principal.ts';
import { refuse } from '../errors/index.ts';
import { countBack } from '../time/count-back.ts';
import type { Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { isEmpty } from './acts/checks.ts';
import type { CaseAct, CaseCommand, DecisionContext, LateFact } from './command.ts';
import type { BackdatingDeclaration, ServiceDefinition } from './definition.ts';
import { momentOf } from './evolve.ts';
import type { CaseState } from './state.ts';
import { emit, type WorkingCase } from './working-case.ts';

/** Acts whose legal moment may lie before the moment they are written down. */
const acts: ReadonlySet<CaseAct> = new Set<CaseAct>([
  'submit',
  'resubmit',
  'accept',
  'request-correction',
  'complete-step',
  'suspend',
  'resume',
  'submit-material',
  'withdraw',
]);

/**
 * Whether somebody may write this down as having happened earlier: who, how far back and on what
 * evidence is declared; nothing comes before what it follows, or after now. Throws refusals.
 */
export function checkLateFact(
  definition: ServiceDefinition,
  state: CaseState | null,
  command: CaseCommand,
  context: DecisionContext,
): BackdatingDeclaration | null {
  const { late } = command;
  if (late === undefined) return null;
  const declared = definition.backdating;
  if (declared === undefined || !acts.has(command.act) || !isNamed(declared, context.principal))
    throw refuse('case.backdating-not-allowed');
  if (isEmpty(late.evidence)) throw refuse('case.evidence-missing');
  const at = momentOf(late.occurredAt);
  if (at > momentOf(context.now)) throw refuse('case.backdating-future');
  const earliest = countBack(context.time, momentOf(context.now), declared.within);
  const follows = state === null ? null : momentOf(whatItFollows(state, command));
  if (at < earliest || (follows !== null && at < follows)) throw refuse('case.backdating-too-far');
  return declared;
}

/**
 * Since when somebody may say that an act happened, at the earliest; null where they may not write it down
 * late. What it follows may set a later moment.
 */
export function backdatedSince(
  definition: ServiceDefinition,
  principal: Principal,
  act: CaseAct,
  { time, now }: { readonly time: WorkingTime; readonly now: Moment },
): Moment | null {
  const declared = definition.backdating;
  if (declared === undefined || !acts.has(act) || !isNamed(declared, principal)) return null;
  return countBack(time, now, declared.within);
}

function isNamed({ by }: BackdatingDeclaration, principal: Principal): boolean {
  return principal.kind === 'account' && (by as readonly string[]).includes(principal.role);
}

function whatItFollows(state: CaseState, command: CaseCommand): string {
  if (command.act === 'complete-step') return state.steps[command.step]?.openedAt ?? state.receivedAt;
  if (command.act === 'submit-material')
    return state.obligations[command.obligation]?.openedAt ?? state.receivedAt;
  if (command.act === 'resume') return state.suspension?.since ?? state.receivedAt;
  if (command.act === 'resubmit') return state.corrections.at(-1)?.at ?? state.receivedAt;
  return state.acceptedAt ?? state.receivedAt;
}

/** Says in the stream itself that what stands beside it happened earlier, and what shows it. */
export function noteLateFact(
  working: WorkingCase,
  { basis }: BackdatingDeclaration,
  { evidence }: LateFact,
): void {
  const [first] = basis;
  if (first === undefined) throw new Error('a rule without a basis passed the check');
  emit(working, { type: 'fact-backdated', evidence, basis: first });
}
