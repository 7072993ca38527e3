import { useCityTime } from '../app/city-time.ts';
import { dayWords, weekdayWords } from '../language/dates.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { visitWords } from './visit-words.ts';

type HalfDay = { readonly day: string; readonly half: 'am' | 'pm' };

/** How half a day is called: `6月8日 周三 上午`. */
export function useSlotWords(): (slot: HalfDay) => string {
  const language = useLanguage();
  const w = useWords(visitWords);
  const { today } = useCityTime();
  return ({ day, half }) =>
    `${dayWords(day, language, today)} ${weekdayWords(day, language)} ${half === 'am' ? w.am : w.pm}`;
}
