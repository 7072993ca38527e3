import type { Language } from '../../../src/kernel/text.ts';
import { numberWords } from '../language/numbers.ts';

/** How large a file is, to two figures. */
export function sizeWords(bytes: number, language: Language): string {
  if (bytes < 1024) return `${numberWords(bytes, language)} B`;
  if (bytes < 1024 * 1024) return `${numberWords(Math.round(bytes / 1024), language)} KB`;
  return `${numberWords(Math.round(bytes / 1024 / 102.4) / 10, language)} MB`;
}
