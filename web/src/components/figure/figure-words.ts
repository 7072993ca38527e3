import { words } from '../../language/words.ts';

/** What stands beside a figure wherever it is shown; what is said once it is opened comes with its panel. */
export const figureWords = words({
  promised: { zh: '承诺', en: 'Promised' },
  measured: { zh: '实际', en: 'Measured' },
  kept: { zh: '做到了', en: 'Kept' },
  missed: { zh: '没做到', en: 'Not kept' },
  few: (n: number) => ({
    zh: `才 ${n} 件，还不能判断`,
    en: `Only ${n} ${n === 1 ? 'case' : 'cases'} so far: too few to judge`,
  }),
  unmeasured: { zh: '还没有实测', en: 'Not measured yet' },
  open: { zh: '没有可比的目标', en: 'No target to compare with' },
  openFigure: { zh: '看这个数字怎么来的', en: 'See where this figure comes from' },
  atMost: (value: string) => ({ zh: `不超过 ${value}`, en: `at most ${value}` }),
  atLeast: (value: string) => ({ zh: `不低于 ${value}`, en: `at least ${value}` }),
  over: (value: string) => ({ zh: `超过 ${value}`, en: `over ${value}` }),
  under: (value: string) => ({ zh: `低于 ${value}`, en: `under ${value}` }),
  exactly: (value: string) => ({ zh: value, en: value }),
});
