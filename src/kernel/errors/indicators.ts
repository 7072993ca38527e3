import type { ErrorEntry } from './domain-error.ts';

/** Refusals about figures that units report. */
export const indicatorErrors = {
  'indicator.not-reported-here': {
    message: { zh: '这里不收指标填报', en: 'No figures are reported here' },
    next: { zh: '请管理员启用“方案推进”', en: 'Have the administrator switch the programme on' },
  },
  'indicator.not-responsible': {
    message: {
      zh: '你的单位不负责“{indicator}”，不能填报',
      en: 'Your office does not answer for “{indicator}”, so it cannot report it',
    },
    next: {
      zh: '请让方案里的责任单位填报，名单在指标页上',
      en: 'Have a unit that the plan names report it; they are listed on the indicator’s page',
    },
  },
  'indicator.period-to-come': {
    message: { zh: '{period} 还没有到', en: '{period} has not come yet' },
    next: { zh: '请选本月或以前的月份', en: 'Choose this month or an earlier one' },
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;
