import type { Principal } from '../../access/principal.ts';
import { refuse } from '../../errors/index.ts';
import type { LegalClock } from '../../time/clock.ts';
import { countBack } from '../../time/count-back.ts';
import { due } from '../../time/due.ts';
import { dayOf, type Moment } from '../../time/instant.ts';
import { describeLimit, limitFault } from '../../time/limit.ts';
import type { ExtensionDeclaration, LimitDeclaration } from '../definition.ts';
import { momentOf } from '../evolve.ts';
import { holds } from '../expression.ts';
import { extendedClock, mayStillBeAsked, pendingExtension, stepOfClock } from '../extensions.ts';
import type { CaseState } from '../state.ts';
import { reviseWarnings } from '../warnings.ts';
import { currentState, emit, plainLimit, scopeOf, type WorkingCase } from '../working-case.ts';
import { given, type Of } from './checks.ts';

/** Asked for before the limit has passed, for no more than the law allows, by who handles the case. */
export function requestExtension(working: WorkingCase, command: Of<'request-extension'>): void {
  const state = currentState(working);
  const declared = working.definition.extensions?.find(({ code }) => code === command.extension);
  if (declared === undefined || !mayStillBeAsked(state, declared) || !holds(declared.when, scopeOf(working)))
    throw refuse('case.extension-refused');
  const { maximum } = declared;
  const by = { ...plainLimit(maximum), value: command.value };
  if (by.value <= 0 || limitFault(by) !== undefined) throw refuse('case.extension-invalid');
  if (by.value > maximum.value) throw refuse('case.extension-too-long', { most: describeLimit(maximum) });
  refuseLate(working, state, declared);
  const office = officeThatDecides(working, state, declared);
  if (office === null) throw refuse('case.no-office', { region: state.region });
  const step = stepOfClock(declared.clock);
  emit(working, {
    type: 'extension-requested',
    extension: declared.code,
    clock: declared.clock,
    ...(step !== null && { round: state.steps[step]?.round ?? 1 }),
    by,
    office,
    reason: given(command.reason),
  });
}

/** Decided by the head of the office it was put to. What comes after expiry cannot lengthen anything. */
export function decideExtension(working: WorkingCase, command: Of<'decide-extension'>): void {
  const state = currentState(working);
  const asked = pendingExtension(state, command.step ?? null);
  if (asked === null) throw refuse('case.extension-not-asked');
  const { context } = working;
  if (!command.granted) {
    emit(working, {
      type: 'extension-refused',
      extension: asked.extension,
      reason: given(command.reason),
    });
    return;
  }
  const clock = extendedClock(state, asked.clock);
  const declared = working.definition.extensions?.find(({ code }) => code === asked.extension);
  if (clock === null || clock.endedAt !== undefined || isLate(working, clock, declared?.decided))
    throw refuse('case.extension-late');
  const { principal } = context;
  emit(working, {
    type: 'case-extended',
    extension: asked.extension,
    clock: asked.clock,
    by: asked.by,
    approvedBy: principal.kind === 'account' ? principal.account : principal.kind,
    reason: asked.reason,
  });
  reviseWarnings(working, 'limit');
}

function refuseLate(working: WorkingCase, state: CaseState, declared: ExtensionDeclaration): void {
  const clock = extendedClock(state, declared.clock);
  if (clock === null) throw refuse('case.extension-refused');
  if (isLate(working, clock, declared.ahead)) throw refuse('case.extension-late');
}

/** After expiry, or after the last day that lies so long before it. */
function isLate(
  { context: { time, now } }: WorkingCase,
  clock: LegalClock,
  before: LimitDeclaration | undefined,
): boolean {
  const { at } = due(clock, time);
  const present: Moment = momentOf(now);
  if (at === null) return false;
  return before === undefined ? present > at : dayOf(present) > dayOf(countBack(time, at, before));
}

function officeThatDecides(
  { context }: WorkingCase,
  state: CaseState,
  { by, clock }: ExtensionDeclaration,
): string | null {
  if (by !== undefined) return context.office(by.duty, state.region)?.id ?? null;
  const step = stepOfClock(clock);
  if (step !== null) {
    const { office = null, offices = {} } = state.steps[step] ?? {};
    return office ?? Object.values(offices).find((each) => each === officeOf(context.principal)) ?? null;
  }
  if (state.office !== null) return state.office;
  const open = Object.values(state.steps).find(({ status, office }) => status === 'open' && office !== null);
  return open?.office ?? null;
}

/** Where several offices sign one step, it is the head of the one that asks. */
function officeOf(principal: Principal): string | null {
  return principal.kind === 'account' ? (principal.office ?? null) : null;
}
