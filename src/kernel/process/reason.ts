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

const separator = ' / ';
const characters = /\p{Script=Han}/u;

/**
 * A reason is one string on the wire, and a party that speaks both languages writes `中文 / English`: each reader gets
 * their own half. What has not these two halves is left as it was said.
 */
export function reasonFromOutside(words: string): Reason {
  const parts = words.split(separator);
  for (let cut = 1; cut < parts.length; cut += 1) {
    const [zh, en] = [parts.slice(0, cut).join(separator), parts.slice(cut).join(separator)];
    if (characters.test(zh) && !characters.test(en) && en.trim() !== '') return { zh, en };
  }
  return words;
}

/** Whether a reason says anything. */
export function isGiven(reason: Reason | null): boolean {
  return reason !== null && reasonText(reason).zh.trim() !== '';
}
