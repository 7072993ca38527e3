import { words } from '../../language/words.ts';

export const homeWords = words({
  title: { zh: '想办什么事？', en: 'What do you need to get done?' },
  lead: {
    zh: '用你自己的话说就行。先告诉你多久、多少钱、跑几趟、带什么。',
    en: 'Use your own words. We tell you first how long it takes, what it costs, how many visits and what to bring.',
  },
  journeys: { zh: '从这里开始', en: 'Start here' },
  several: (n: number) => ({ zh: `${n} 项`, en: n === 1 ? '1 service' : `${n} services` }),
  asked: { zh: '近来最多人办的', en: 'Most requested recently' },
  allServices: (n: number) => ({ zh: `全部 ${n} 项，分类看`, en: `All ${n} services by topic` }),
  notYet: {
    zh: '还不能网上办、请到政务服务大厅的：',
    en: 'Not online yet. Please visit a service hall for:',
  },
  promises: { zh: '城市的承诺，和实际做到的', en: 'What the city promised and what it delivers' },
  promisesLead: {
    zh: '数字由每一件办件的实际经过算出，点开可以看到算法和明细。',
    en: 'Calculated from what happened in each case. Open a figure to see how, and from which cases.',
  },
  allPromises: { zh: '全部承诺与实际', en: 'All promises and results' },
  progress: { zh: '方案进展', en: 'Progress on the plan' },
  noPromises: {
    zh: '还没有可以计算的承诺。服务开通、办结第一件后，这里会显示实际数字。',
    en: 'No promises can be measured yet. Results appear once services are running and the first cases are completed.',
  },
  planEnded: (year: number) => ({
    zh: `${year} 年的行动方案已到期。下面是最后的实际数字，没有上报的照实写明。`,
    en: `The ${year} action plan has ended. These are its final figures; any that were never reported are marked.`,
  }),
});
