import { words } from '../../language/words.ts';

export const clockWords = words({
  running: { zh: '进行中', en: 'Running' },
  warning: { zh: '快到期', en: 'Due soon' },
  overdue: { zh: '已超期', en: 'Overdue' },
  stopped: { zh: '暂停计时', en: 'Clock stopped' },
  done: { zh: '按时办结', en: 'Done on time' },
  decided: { zh: '按时作出决定', en: 'Decided on time' },
  'done-late': { zh: '超期办结', en: 'Done late' },
  ended: { zh: '已结束', en: 'ended' },
  promised: { zh: '承诺时限', en: 'Promised limit' },
  statutory: { zh: '法定时限', en: 'Legal limit' },
  step: { zh: '环节时限', en: 'Step limit' },
  acceptance: { zh: '受理时限', en: 'Time to accept' },
  correction: { zh: '补正期限', en: 'Time to answer' },
  by: (moment: string) => ({ zh: `${moment} 前`, en: `by ${moment}` }),
  why: { zh: '日期怎么来的', en: 'Why this date' },
  title: { zh: '这个日期是怎么算出来的', en: 'How this date came about' },
  provisional: {
    zh: '次年放假安排公布后会重新计算，此为暂定日期。',
    en: 'Provisional: it will be reckoned again once that year’s holidays are published.',
  },
  legend: { zh: '图例', en: 'Key' },
  counted: { zh: '计入的时间', en: 'Time that counted' },
  uncounted: { zh: '不计入的时间', en: 'Time that did not count' },
  overrun: { zh: '超出的时间', en: 'Time over the limit' },
  now: { zh: '现在', en: 'Now' },
});
