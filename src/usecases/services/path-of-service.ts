import type { JsonObject } from '../../kernel/json.ts';
import { evaluate, type LimitDeclaration, type StepDefinition } from '../../kernel/process/index.ts';

/**
 * What a step is to somebody who wants to know the way: part of it, a way back that is taken where something was wrong,
 * or something beside it that may come again and again.
 */
export const stepRoles = ['path', 'return', 'aside'] as const;
type StepRole = (typeof stepRoles)[number];

/** The role of each step by its code, in the order of the declaration. */
export function rolesOf(steps: readonly StepDefinition[]): ReadonlyMap<string, StepRole> {
  const roles = new Map<string, StepRole>();
  for (const step of steps) {
    const triggers = step.after === undefined ? [] : 'all' in step.after ? step.after.all : step.after.any;
    const back = triggers.every(
      ({ step: code, outcomes }) => roles.get(code) === 'return' || unfavourable(steps, code, outcomes),
    );
    roles.set(
      step.code,
      triggers.some(({ step: code }) => code === step.code)
        ? 'aside'
        : triggers.length > 0 && back
          ? 'return'
          : 'path',
    );
  }
  return roles;
}

function unfavourable(
  steps: readonly StepDefinition[],
  code: string,
  outcomes: readonly string[] | undefined,
): boolean {
  const declared = steps.find((step) => step.code === code)?.outcomes ?? [];
  return (
    outcomes !== undefined &&
    outcomes.length > 0 &&
    outcomes.every((outcome) => declared.find((each) => each.code === outcome)?.favourable === false)
  );
}

const nothing = { data: {}, steps: {}, case: {}, region: {}, facts: {}, output: {}, today: '' };

/**
 * Whether a condition holds of these entries of a form; null where it cannot be said of them alone. A condition that asks
 * whether something is there at all cannot: what is not known yet would pass for absent.
 */
export function holdsOf(when: string | undefined, form: JsonObject): boolean | null {
  if (when === undefined) return true;
  if (/has\(|\.\?|\[\?/.test(when)) return null;
  try {
    return evaluate(when, { ...nothing, form }) === true;
  } catch {
    return null;
  }
}

/** The limits that may be the one: of several that hold, the first is. */
export function limitsOf(limits: readonly LimitDeclaration[], form: JsonObject): readonly LimitDeclaration[] {
  const found: LimitDeclaration[] = [];
  for (const limit of limits) {
    const holds = holdsOf(limit.when, form);
    if (holds !== false) found.push(limit);
    if (holds === true) break;
  }
  return found;
}
