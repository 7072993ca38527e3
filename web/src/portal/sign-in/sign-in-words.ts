import { words } from '../../language/words.ts';

export const signInWords = words({
  title: { zh: '登录', en: 'Sign in' },
  lead: {
    zh: '查事项、查进度、看数字都不用登录；申请和处理自己的办件才需要。',
    en: 'You do not need to sign in to find services, track progress or see figures. Sign in to apply and manage your cases.',
  },
  username: { zh: '用户名', en: 'User name' },
  password: { zh: '密码', en: 'Password' },
  code: { zh: '验证码或恢复码', en: 'Verification or recovery code' },
  passkey: { zh: '用通行密钥登录', en: 'Sign in with a passkey' },
  own: { zh: '用户名、密码或通行密钥', en: 'User name, password or passkey' },
  ownText: { zh: '本站的账号', en: 'An account on this site' },
  outerText: { zh: '按实名信息找到你的账号', en: 'We find your account by your verified identity' },
  again: { zh: '重新登录', en: 'Sign in again' },
  forgotten: { zh: '忘记密码？', en: 'Forgotten your password?' },
  forgottenText: {
    zh: '请带身份证件到本单位管理员或政务服务大厅，领取一次性恢复码，在这里设新密码。',
    en: 'Take your ID to your administrator or a service hall to get a one-time recovery code, then set a new password here.',
  },
  recoveryCode: { zh: '一次性恢复码', en: 'One-time recovery code' },
  newPassword: { zh: '新密码（至少 10 个字符）', en: 'New password (10 characters or more)' },
  setPassword: { zh: '设新密码', en: 'Set the new password' },
  passwordSet: { zh: '新密码已设好，请用它登录。', en: 'Your new password is set. Use it to sign in.' },
  enter: { zh: '登录', en: 'Sign in' },
  needsScript: {
    zh: '登录需要启用浏览器的脚本功能。',
    en: 'Signing in needs JavaScript. Please turn it on in your browser.',
  },
  demonstration: { zh: '演示账号，点一下就登录', en: 'Demonstration accounts: click to sign in' },
  demonstrationText: {
    zh: '这些人和企业都是虚构的。换一个身份，就能从另一方看同一件事。',
    en: 'These people and enterprises are fictional. Switch accounts to see the same case from the other side.',
  },
  signedIn: (name: string) => ({ zh: `你已登录：${name}`, en: `You are signed in as ${name}` }),
  goOn: { zh: '继续', en: 'Continue' },
  applicants: { zh: '申请人和企业', en: 'Applicants and enterprises' },
  offices: { zh: '单位', en: 'Offices' },
});
