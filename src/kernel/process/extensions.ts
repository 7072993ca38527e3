import type { ExtensionDeclaration } from './definition.ts';
import type { CaseState, ExtensionState } from './state.ts';

/** The extension that has been asked for and not decided; at most one at a time. */
export function pendingExtension(state: CaseState): ExtensionState | null {
  return state.extensions.find(({ granted }) => granted === null) ?? null;
}

/** Whether an extension of this kind is left: its clock runs, and those before it were given. */
export function mayStillBeAsked(state: CaseState, declared: ExtensionDeclaration): boolean {
  const clock = state.clocks[declared.clock];
  if (clock === null || clock.endedAt !== undefined || pendingExtension(state) !== null) return false;
  const given = (code: string): number =>
    state.extensions.filter(({ extension, granted }) => extension === code && granted === true).length;
  if (declared.after !== undefined && given(declared.after) === 0) return false;
  return given(declared.code) < (declared.most ?? 1);
}
