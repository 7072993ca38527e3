import { words } from '../../language/words.ts';

export const signInWords = words({
  title: { zh: '登录', en: 'Sign in' },
  lead: {
    zh: '查事项、查进度、看数字都不用登录；申请和处理自己的办件才需要。',
    en: 'Services, progress and figures need no sign-in; applying and handling your own cases does.',
  },
  username: { zh: '用户名', en: 'User name' },
  password: { zh: '密码', en: 'Password' },
  enter: { zh: '登录', en: 'Sign in' },
  needsScript: {
    zh: '登录需要启用浏览器的脚本功能。',
    en: 'Signing in needs scripts, which are off in this browser.',
  },
  demonstration: { zh: '演示账号，点一下就登录', en: 'Demonstration accounts: one click signs you in' },
  demonstrationText: {
    zh: '这些人和企业都是虚构的。换一个身份，就能从另一方看同一件事。',
    en: 'These people and firms are made up. Change sides to see the same case from the other desk.',
  },
  signedIn: (name: string) => ({ zh: `你已登录：${name}`, en: `You are signed in as ${name}` }),
  goOn: { zh: '继续', en: 'Continue' },
  applicants: { zh: '申请人和企业', en: 'Applicants and firms' },
  offices: { zh: '单位', en: 'Offices' },
});
