import { words } from '../../language/words.ts';

export const frameWords = words({
  skip: { zh: '跳到正文', en: 'Skip to main content' },
  product: { zh: '营商', en: 'Yingshang' },
  navigation: { zh: '主要页面', en: 'Main pages' },
  services: { zh: '办事', en: 'Services' },
  track: { zh: '查进度', en: 'Track' },
  promises: { zh: '承诺与实际', en: 'Promises' },
  mine: { zh: '我的', en: 'My page' },
  work: { zh: '工作台', en: 'Workbench' },
  cockpit: { zh: '驾驶舱', en: 'Cockpit' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  security: { zh: '登录与安全', en: 'Sign-in and security' },
  verify: { zh: '验证证照', en: 'Verify a certificate' },
  registers: { zh: '公开台账', en: 'Public registers' },
  data: { zh: '数据目录', en: 'Data' },
  log: { zh: '日志公开', en: 'Public log' },
  footNumbers: {
    zh: '本站所有时限和数字都可点开看依据、算法和明细。',
    en: 'Open any time limit or figure here to see its source, how it is calculated and the cases behind it.',
  },
  halls: { zh: '大厅排队取号', en: 'Service hall queues' },
  footHelp: {
    zh: '不方便上网？可到任一政务服务大厅窗口办理，效力相同。',
    en: 'Prefer not to apply online? Any service hall can do the same, with the same effect.',
  },
});
