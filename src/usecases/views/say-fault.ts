import { type ErrorCode, errorRegistry } from '../../kernel/errors/index.ts';
import type { Text } from '../../kernel/text.ts';

/** What went wrong in the background, by its code: a refusal in its words, null for what has none. */
export function sayFault(code: string): { readonly message: Text; readonly next: Text } | null {
  if (!Object.hasOwn(errorRegistry, code)) return null;
  const { message, next } = errorRegistry[code as ErrorCode];
  // What it was about is kept nowhere: the words for it would be empty.
  const plain = (text: Text): Text => ({ zh: withoutGaps(text.zh), en: withoutGaps(text.en) });
  return { message: plain(message), next: plain(next) };
}

function withoutGaps(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '…');
}
