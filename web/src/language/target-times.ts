import type { Language } from '../../../src/kernel/text.ts';
import { periodWords } from './dates.ts';
import { speak, words } from './words.ts';

/** When a target is to hold that names no month. */
const rhythms = words({
  ongoing: { zh: '一直', en: 'at all times' },
  yearly: { zh: '每年', en: 'every year' },
  'each-quarter': { zh: '每季度', en: 'every quarter' },
  'each-quarter-end': { zh: '每季度末', en: 'at the end of every quarter' },
  'each-half-year': { zh: '每半年', en: 'every half-year' },
});

const until = words({
  endOf: (period: string) => ({ zh: `${period}底前`, en: `by the end of ${period}` }),
});

/** When a target is to hold: `2022年6月底前` / `每季度`. The year is left out where it is that of `today`. */
export function targetTime(by: string, language: Language, today?: string): string {
  const rhythm = (speak(rhythms, language) as Readonly<Record<string, string>>)[by];
  return rhythm ?? speak(until, language).endOf(periodWords(by, language, today));
}
