import type { Language } from '../../../../src/kernel/text.ts';
import type { Target } from '../../api/types.ts';
import { quantityWords } from '../../language/numbers.ts';
import { speak } from '../../language/words.ts';
import { figureWords } from './figure-words.ts';

/** A target as people say it: `不超过 1 个工作日`. Where the plan sets it in words, those words. */
export function targetText(target: Target, unit: string, language: Language): string {
  const w = speak(figureWords, language);
  if (target.value === null) return target.qualifier?.[language] ?? '—';
  const value = quantityWords(target.value, unit, language);
  switch (target.comparator) {
    case '<=':
      return w.atMost(value);
    case '<':
      return w.under(value);
    case '>=':
      return w.atLeast(value);
    case '>':
      return w.over(value);
    default:
      return w.exactly(value);
  }
}
