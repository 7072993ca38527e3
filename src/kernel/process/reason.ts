import type { Text } from '../text.ts';

/**
 * Why something was decided: what a person wrote, in the one language they wrote it in, or what a rule says, in both.
 * Events of before hold of a rule's reason the Chinese alone.
 */
export type Reason = string | Text;

/** A reason for readers of either language. */
export function reasonText(reason: Reason): Text {
  return typeof reason === 'string' ? { zh: reason, en: reason } : reason;
}

/** Whether a reason says anything. */
export function isGiven(reason: Reason | null): boolean {
  return reason !== null && reasonText(reason).zh.trim() !== '';
}
