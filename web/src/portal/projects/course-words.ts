import { words } from '../../language/words.ts';

export const courseWords = words({
  course: { zh: '全程时间线', en: 'The whole way' },
  courseText: {
    zh: '每个办件一条，按专项方案分组；并排的就是同时在办。点开看谁办了多久、哪段不计时。',
    en: 'A strand for each case, by plan; what stands side by side ran at once. Open one to see who had it for how long and what did not count.',
  },
  plan: (no: string, name: string) => ({ zh: `专项方案 ${no} · ${name}`, en: `Plan ${no} · ${name}` }),
  keyDone: { zh: '已办结', en: 'done' },
  keyRunning: { zh: '在办', en: 'under way' },
  keyMissed: { zh: '超过承诺时限', en: 'later than promised' },
  keyStopped: { zh: '依法不计时', en: 'time that by law does not count' },
  comma: { zh: '，', en: ', ' },
  colon: { zh: '：', en: ': ' },
  since: (from: string) => ({ zh: `${from} 起`, en: `since ${from}` }),
  between: (from: string, to: string) => ({ zh: `${from} 到 ${to}`, en: `${from} to ${to}` }),
  openCase: { zh: '打开办件', en: 'Open the case' },
  held: { zh: '谁办了多久', en: 'Who had it, for how long' },
  stops: { zh: '哪段不计时', en: 'What did not count' },
  noStops: { zh: '没有，全程计时', en: 'Nothing: all of it counted' },
  fetched: (count: string) => ({
    zh: `${count} 份材料由系统直接调取，没有让企业交`,
    en: `${count === '1' ? '1 paper was fetched from where it is' : `${count} papers were fetched from where they are`}, and asked of nobody`,
  }),
  steps: (count: number) => ({ zh: `经过 ${count} 步`, en: count === 1 ? 'One step' : `${count} steps` }),
  // Each stands below its figure.
  days: (n: number, from: string, to: string) => ({
    zh: from === to ? `天，${from}` : `天，${from} 到 ${to}`,
    en: `${n === 1 ? 'day' : 'days'} in all, ${from === to ? `on ${from}` : `${from} to ${to}`}`,
  }),
  cases: (n: number, plans: number) => ({
    zh: `个办件，跨 ${plans} 个专项方案`,
    en: `${n === 1 ? 'case' : 'cases'} under ${plans === 1 ? '1 plan' : `${plans} plans`}`,
  }),
  offices: (n: number, steps: number) => ({
    zh: `个单位经手，共 ${steps} 步`,
    en: `${n === 1 ? 'office' : 'offices'} took part, in ${steps === 1 ? '1 step' : `${steps} steps`}`,
  }),
  papersFetched: (n: number) => ({
    zh: '份材料系统直接调取',
    en: `${n === 1 ? 'paper' : 'papers'} fetched, not asked for`,
  }),
  stopped: (n: number) => ({
    zh: '个办件有不计时的时段',
    en: `${n === 1 ? 'case' : 'cases'} with time that did not count`,
  }),
  kept: { zh: '项承诺达到目标', en: 'promises kept' },
  figures: { zh: '和承诺比', en: 'Against what was promised' },
  figuresText: {
    zh: '这个项目自己的时间、环节、材料，对照方案目标。点开数字看全市的。',
    en: 'This project’s own days, steps and papers against the plans’ targets. Each figure opens to that of the whole city.',
  },
  keeps: { zh: '达到', en: 'keeps' },
  misses: { zh: '没有达到', en: 'misses' },
});
