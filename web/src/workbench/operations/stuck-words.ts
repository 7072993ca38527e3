import { words } from '../../language/words.ts';

export const stuckWords = words({
  title: { zh: '没有办成的后台工作', en: 'Failed background work' },
  lead: {
    zh: '办件之间的联动、子办件、发往外单位的报文等在后台进行。失败三次以上的列在这里：排除原因后再试，或另行处理后写明怎样办的。',
    en: 'Follow-ups between cases, sub-cases and messages to external organisations run in the background. Work that has failed three or more times is listed here: fix the cause and try again, or resolve it another way and say how.',
  },
  none: { zh: '都办成了，没有要处理的。', en: 'Everything is done; nothing to resolve.' },
  task: { zh: '工作', en: 'Work' },
  case: { zh: '办件', en: 'Case' },
  noCase: { zh: '不属于某个办件', en: 'Not part of a case' },
  fault: { zh: '为什么没办成', en: 'Why it failed' },
  attempts: { zh: '试过几次', en: 'Attempts' },
  nextAt: { zh: '下次自动重试', en: 'Next retry' },
  givenUp: { zh: '已放弃', en: 'Given up' },
  retry: { zh: '再试一次', en: 'Try again' },
  settle: { zh: '已另行处理', en: 'Resolved another way' },
  how: { zh: '怎样办的', en: 'How it was resolved' },
  settleNow: { zh: '写明并去掉', en: 'Record and remove' },
  back: { zh: '返回', en: 'Back' },
  more: { zh: '再看一些', en: 'Show more' },
});
