import { createLanguage } from '../expression/language.ts';
import type { JsonObject } from '../json.ts';

/** What a yes-or-no question may look at. */
export type Known = {
  /** What is held; empty where there is nothing. */
  readonly entry: JsonObject;
  /** Whether there is, or ever was, such an entry or certificate. */
  readonly there: boolean;
  /** An entry that is not closed, a certificate that is not revoked. */
  readonly open: boolean;
  /** The city's local date, YYYY-MM-DD. */
  readonly today: string;
};

const language = createLanguage({ entry: 'map', there: 'bool', open: 'bool', today: 'string' });

/** Why the condition of a question is none, or null. */
export function predicateFault(holds: string): string | null {
  return language.check(holds, 'bool');
}

/** The answer: yes only where the condition is true of what is held. Nothing held is never a yes by accident. */
export function answerPredicate(holds: string, known: Known): boolean {
  return language.evaluate(holds, known) === true;
}
