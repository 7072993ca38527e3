import { words } from '../../language/words.ts';

export const hallWords = words({
  title: { zh: '大厅排队', en: 'Service hall queues' },
  lead: {
    zh: '一个大厅一个队，办什么事都取同一种号，哪个窗口空了叫哪个窗口。不用登录，也不问你是谁。',
    en: 'Each hall has one queue. Take one number for any service; the first free window calls it. No sign-in, and nobody asks who you are.',
  },
  choose: { zh: '选择大厅', en: 'Choose a hall' },
  none: { zh: '现在没有叫号', en: 'No numbers being called' },
  calling: { zh: '正在叫号', en: 'Now calling' },
  waiting: (n: number) => ({
    zh: n === 0 ? '没有人在等' : `还有 ${n} 个号在等`,
    en: n === 0 ? 'Nobody is waiting' : n === 1 ? '1 waiting' : `${n} waiting`,
  }),
  window: (name: string) => ({ zh: `窗口 ${name}`, en: `Window ${name}` }),
  take: { zh: '取号', en: 'Take a number' },
  takeText: {
    zh: '号当天有效。取了号可以先离开，看着这一页再回来；页面会自己更新。',
    en: 'Numbers are valid today only. You can leave and watch this page, which updates itself.',
  },
  yours: { zh: '你的号', en: 'Your number' },
  before: (n: number) => ({
    zh: n === 0 ? '下一个就是你' : `前面还有 ${n} 个`,
    en: n === 0 ? 'You are next' : `${n} ahead of you`,
  }),
  goTo: (name: string) => ({ zh: `请到窗口 ${name}`, en: `Please go to window ${name}` }),
  ended: { zh: '已经办过', en: 'Served' },
  missed: {
    zh: '已过号：叫过没有人来，或者不是今天的号。请重新取号。',
    en: 'This number has passed: it was called and nobody came, or it is not from today. Please take a new one.',
  },
  left: { zh: '已退号', en: 'Cancelled' },
  giveBack: { zh: '不等了，退号', en: 'Cancel my number' },
  screen: { zh: '大屏显示', en: 'Hall screen' },
  back: { zh: '全部大厅', en: 'All halls' },
});
