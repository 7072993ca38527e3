import { holds, readPaths } from '../../kernel/process/expression.ts';
import type { CaseState, StepDefinition } from '../../kernel/process/index.ts';

/**
 * Whether what was filled in says already that a step will not come: nobody who wants the licence alone is told
 * that seals come next. A condition that reads more than the form is known only when its time comes.
 */
export function isRuledOut({ code, when }: StepDefinition, { form, steps }: CaseState): boolean {
  if (when === undefined || steps[code] !== undefined) return false;
  if (readPaths(when).some(([name]) => name !== 'form')) return false;
  try {
    return !holds(when, { form });
  } catch {
    // An entry that is not there yet: asked again when the step's turn comes.
    return false;
  }
}
