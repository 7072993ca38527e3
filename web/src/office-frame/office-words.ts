import { words } from '../language/words.ts';

export const officeWords = words({
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navigation: { zh: '主要栏目', en: 'Main sections' },
  product: { zh: '营商', en: 'Yingshang' },
  queue: { zh: '待办', en: 'Queue' },
  cases: { zh: '办件', en: 'Cases' },
  exchange: { zh: '数据交换', en: 'Data' },
  operations: { zh: '运行', en: 'Operations' },
  migrations: { zh: '转版本', en: 'Versions' },
  overview: { zh: '总览', en: 'Overview' },
  plans: { zh: '方案', en: 'Plans' },
  tasks: { zh: '任务', en: 'Tasks' },
  indicators: { zh: '指标', en: 'Indicators' },
  imports: { zh: '导入', en: 'Imports' },
  portal: { zh: '办事首页', en: 'Public site' },
  security: { zh: '登录与安全', en: 'Sign-in and security' },
  signOut: { zh: '退出', en: 'Sign out' },
  signIn: { zh: '登录', en: 'Sign in' },
  signInTitle: { zh: '请先登录', en: 'Please sign in' },
  signInText: {
    zh: '工作台和驾驶舱给各单位的工作人员使用。登录后会回到这个页面。',
    en: 'The workbench and the cockpit are for people who work in the offices. You will come back to this page.',
  },
  notForYou: { zh: '这里是工作人员的页面', en: 'This page is for people who work in the offices' },
  notForYouText: { zh: '你申请的事项在“我的”里。', en: 'What you applied for is on your own page.' },
  mine: { zh: '去“我的”', en: 'Go to my page' },
});
