import { words } from '../../language/words.ts';

export const stuckWords = words({
  title: { zh: '没有办成的后台工作', en: 'Background work that does not get done' },
  lead: {
    zh: '办件之间的联动、子办件、发往外单位的报文等在后台进行。失败三次以上的列在这里：排除原因后再试，或另行处理后写明怎样办的。',
    en: 'What follows from cases, cases under others and messages go on behind the pages. What has failed three times is listed here: try again once the cause is removed, or see to it otherwise and say how.',
  },
  none: { zh: '都办成了，没有要处理的。', en: 'All of it is done: there is nothing to see to.' },
  task: { zh: '工作', en: 'Work' },
  case: { zh: '办件', en: 'Case' },
  noCase: { zh: '不属于某个办件', en: 'Of no case' },
  fault: { zh: '为什么没办成', en: 'Why it is not done' },
  attempts: { zh: '试过几次', en: 'Tries' },
  nextAt: { zh: '下次自动重试', en: 'Tried again' },
  givenUp: { zh: '已放弃', en: 'Given up' },
  retry: { zh: '再试一次', en: 'Try again' },
  settle: { zh: '已另行处理', en: 'Seen to otherwise' },
  how: { zh: '怎样办的', en: 'How it was seen to' },
  settleNow: { zh: '写明并去掉', en: 'Say so and take it off' },
  back: { zh: '返回', en: 'Back' },
  more: { zh: '再看一些', en: 'Show more' },
});
