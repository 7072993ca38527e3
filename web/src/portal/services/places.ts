import type { Language } from '../../../../src/kernel/text.ts';
import type { Text } from '../../api/types.ts';
import { speak } from '../../language/words.ts';
import { factWords } from './fact-words.ts';

const shownByName = 3;

/** Where a limit holds, short enough for a headline: names up to three, then how many. */
export function placesWords(where: Text, language: Language): string {
  const count = where.zh.split('、').length;
  return count <= shownByName ? where[language] : speak(factWords, language).manyPlaces(count);
}
