import { useCityTime } from '../app/city-time.ts';
import { dayWords, weekdayWords } from '../language/dates.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { visitWords } from './visit-words.ts';

type HalfDay = { readonly day: string; readonly half: 'am' | 'pm' };

/** How half a day is called: `6月8日 周三 上午`, `Wed 8 Jun, morning`. */
export function useSlotWords(): (slot: HalfDay) => string {
  const language = useLanguage();
  const w = useWords(visitWords);
  const { today } = useCityTime();
  return ({ day, half }) => {
    const [date, weekday] = [dayWords(day, language, today), weekdayWords(day, language)];
    const part = half === 'am' ? w.am : w.pm;
    return language === 'zh' ? `${date} ${weekday} ${part}` : `${weekday} ${date}, ${part}`;
  };
}
