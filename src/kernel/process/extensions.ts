import type { LegalClock } from '../time/clock.ts';
import type { ExtensionDeclaration } from './definition.ts';
import type { ExtendedClock } from './events.ts';
import type { CaseState, ExtensionState } from './state.ts';

/** The step whose own clock this is; null for a clock of the case. */
export function stepOfClock(clock: ExtendedClock): string | null {
  return clock === 'promised' || clock === 'statutory' ? null : clock.slice('step:'.length);
}

/** The clock that would be lengthened; null where there is none, or the step is not open. */
export function extendedClock(state: CaseState, clock: ExtendedClock): LegalClock | null {
  if (clock === 'promised' || clock === 'statutory') return state.clocks[clock];
  const step = state.steps[clock.slice('step:'.length)];
  return step?.status === 'open' ? step.clock : null;
}

/** What has been asked for and not decided. What was asked for a step goes with its round, decided or not. */
export function pendingExtensions(state: CaseState): readonly ExtensionState[] {
  return state.extensions.filter((asked) => asked.granted === null && isOfNow(state, asked));
}

/** For a step, or for the case: at most one at a time. */
export function pendingExtension(state: CaseState, step: string | null): ExtensionState | null {
  return pendingExtensions(state).find(({ clock }) => stepOfClock(clock) === step) ?? null;
}

/** Whether an extension of this kind is left: its clock runs, and those before it were given. */
export function mayStillBeAsked(state: CaseState, declared: ExtensionDeclaration): boolean {
  const clock = extendedClock(state, declared.clock);
  if (clock === null || clock.endedAt !== undefined) return false;
  if (pendingExtension(state, stepOfClock(declared.clock)) !== null) return false;
  const given = (code: string): number =>
    state.extensions.filter(
      (each) => each.extension === code && each.granted === true && isOfNow(state, each),
    ).length;
  if (declared.after !== undefined && given(declared.after) === 0) return false;
  return given(declared.code) < (declared.most ?? 1);
}

/** Of the case, or of the round in which its step is open. */
function isOfNow(state: CaseState, { clock, round }: ExtensionState): boolean {
  const code = stepOfClock(clock);
  if (code === null) return true;
  const step = state.steps[code];
  return step?.status === 'open' && step.round === round;
}
