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
      en: 'Your office is not responsible for “{indicator}”, so it cannot report it',
    },
    next: {
      zh: '请让责任单位填报：{units}；全部名单在指标页上',
      en: 'It is reported by its responsible units: {units}. All are listed on the indicator’s page',
    },
  },
  'indicator.reported-by-another': {
    message: {
      zh: '“{indicator}” {period} 的数已由{office}填报并复核，别的单位不能改',
      en: '{office} has already reported “{indicator}” for {period} and it was checked, so other offices cannot change it',
    },
    next: {
      zh: '有误请告诉{office}，由它更正',
      en: 'Tell {office} what is wrong and ask it to correct the figure',
    },
  },
  'indicator.why-missing': {
    message: {
      zh: '“{indicator}” {period} 已有复核过的数，更正要写理由',
      en: '“{indicator}” for {period} already has a checked figure. State the reason for the correction',
    },
    next: { zh: '写明更正理由再填报', en: 'State what was wrong, then report again' },
  },
  'indicator.period-to-come': {
    message: { zh: '{period} 还没有到', en: '{period} has not come yet' },
    next: { zh: '请选本月或以前的月份', en: 'Choose this month or an earlier one' },
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;
