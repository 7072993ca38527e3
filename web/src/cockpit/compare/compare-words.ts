import { words } from '../../language/words.ts';

export const compareWords = words({
  title: (plan: string) => ({ zh: `${plan}：各地对照`, en: `${plan}: place by place` }),
  lead: {
    zh: '同一套标准，各地并排看。每个数都能点开，看到分子、分母和背后的办件；没有办件的地方不排名。',
    en: 'One standard, all places side by side. Open any figure for its numerator, denominator and cases. Places without cases are not ranked.',
  },
  back: { zh: '回到方案', en: 'Back to the plan' },
  place: { zh: '地区', en: 'Place' },
  figure: { zh: '指标', en: 'Figure' },
  countedIn: { zh: '计量单位', en: 'Counted in' },
  state: { zh: '是否达标', en: 'Met' },
  placeAmong: { zh: '名次', en: 'Rank' },
  sheet: { zh: '各地对照', en: 'Place by place' },
  asWorkbook: { zh: '下载本表（XLSX）', en: 'Download this table (XLSX)' },
  target: { zh: '目标', en: 'Target' },
  noTarget: { zh: '方案未定目标', en: 'No target in the plan' },
  meets: { zh: '达标', en: 'Met' },
  misses: { zh: '未达标', en: 'Missed' },
  tooFew: (n: number) => ({ zh: `仅 ${n} 件`, en: `Only ${n} ${n === 1 ? 'case' : 'cases'}` }),
  rank: (place: number, of: number) => ({ zh: `第 ${place} / ${of}`, en: `${place} of ${of}` }),
  nothing: { zh: '还没有办件', en: 'No cases' },
  none: { zh: '这个方案还没有能自动算出的指标', en: 'No indicators can be calculated for this plan yet' },
  noneText: {
    zh: '有事项办结后，这里会并排列出各地的数值',
    en: 'Once cases are completed, places are compared here',
  },
});
