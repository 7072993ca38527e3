import { words } from '../../language/words.ts';

export const courseWords = words({
  course: { zh: '全程时间线', en: 'Full timeline' },
  courseText: {
    zh: '每个办件一条，按专项方案分组；并排的就是同时在办。点开看谁办了多久、哪段不计时。',
    en: 'One bar per case, grouped by plan; bars side by side ran at the same time. Open one to see who had it, for how long and what time was not counted.',
  },
  plan: (no: string, name: string) => ({ zh: `专项方案 ${no} · ${name}`, en: `Plan ${no} · ${name}` }),
  keyDone: { zh: '已办结', en: 'completed' },
  keyRunning: { zh: '在办', en: 'in progress' },
  keyMissed: { zh: '超过承诺时限', en: 'later than promised' },
  keyStopped: { zh: '依法不计时', en: 'not counted by law' },
  comma: { zh: '，', en: ', ' },
  colon: { zh: '：', en: ': ' },
  since: (from: string) => ({ zh: `${from} 起`, en: `since ${from}` }),
  between: (from: string, to: string) => ({ zh: `${from} 到 ${to}`, en: `${from} to ${to}` }),
  openCase: { zh: '打开办件', en: 'Open the case' },
  held: { zh: '谁办了多久', en: 'Who had it and for how long' },
  stops: { zh: '哪段不计时', en: 'Time not counted' },
  noStops: { zh: '没有，全程计时', en: 'None: all time counted' },
  fetched: (count: string) => ({
    zh: `${count} 份材料由系统直接调取，没有让企业交`,
    en: `${count === '1' ? '1 document' : `${count} documents`} retrieved by the system, not requested from the enterprise`,
  }),
  steps: (count: number) => ({ zh: `经过 ${count} 步`, en: count === 1 ? '1 step' : `${count} steps` }),
  // Each stands below its figure.
  days: (n: number, from: string, to: string) => ({
    zh: from === to ? `天，${from}` : `天，${from} 到 ${to}`,
    en: `${n === 1 ? 'day' : 'days'}, ${from === to ? from : `${from} to ${to}`}`,
  }),
  cases: (n: number, plans: number) => ({
    zh: `个办件，跨 ${plans} 个专项方案`,
    en: `${n === 1 ? 'case' : 'cases'} across ${plans === 1 ? '1 plan' : `${plans} plans`}`,
  }),
  offices: (n: number, steps: number) => ({
    zh: `个单位经手，共 ${steps} 步`,
    en: `${n === 1 ? 'office' : 'offices'} involved, ${steps === 1 ? '1 step' : `${steps} steps`}`,
  }),
  papersFetched: (n: number) => ({
    zh: '份材料系统直接调取',
    en: `${n === 1 ? 'document' : 'documents'} retrieved by the system`,
  }),
  stopped: (n: number) => ({
    zh: '个办件有不计时的时段',
    en: `${n === 1 ? 'case' : 'cases'} with time not counted`,
  }),
  kept: { zh: '项承诺达到目标', en: 'promises kept' },
  figures: { zh: '和承诺比', en: 'Compared with the promises' },
  figuresText: {
    zh: '这个项目自己的时间、环节、材料，对照方案目标。点开数字看全市的。',
    en: 'This project’s time, steps and documents against the plans’ targets. Open a figure to see the whole city’s.',
  },
  keeps: { zh: '达到', en: 'met' },
  misses: { zh: '没有达到', en: 'not met' },
});
