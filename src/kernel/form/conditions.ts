import { createLanguage } from '../expression/language.ts';
import type { JsonObject } from '../json.ts';
import type { Field, FieldRule } from './schema.ts';

/**
 * Conditions and rules of forms see `form` (everything entered) and `here` (the object around the field); rules see
 * `today`, too, the local day on which the form is checked. What is asked depends on no day: it would change by itself.
 */
export const formLanguage = createLanguage({ form: 'map', here: 'map', today: 'string' });

export type FormScope = {
  readonly form: JsonObject;
  readonly here: JsonObject;
  /** `YYYY-MM-DD`; absent where the day is not known: rules about it break nothing then. */
  readonly today?: string;
};

/** Why a condition cannot be used, or null. */
export function checkCondition(expression: string): string | null {
  return formLanguage.check(expression, 'bool');
}

/** Whether the field is asked now. A condition on something not entered yet does not hold. */
export function isAsked(field: Field, scope: FormScope): boolean {
  const condition = field['x-when'];
  if (condition === undefined) return true;
  try {
    return formLanguage.evaluate(condition, scope) === true;
  } catch {
    return false;
  }
}

/** Whether the rule is broken. A rule about something not entered is not. */
export function isBroken(rule: FieldRule, scope: FormScope): boolean {
  try {
    return formLanguage.evaluate(rule.holds, scope) === false;
  } catch {
    return false;
  }
}
