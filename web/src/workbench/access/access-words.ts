import { words } from '../../language/words.ts';

export const accessWords = words({
  title: { zh: '登录管理', en: 'Access' },
  lead: {
    zh: '给忘记密码的人发恢复码；登记可以代人调用接口的程序。',
    en: 'Codes for those who have forgotten their password; programs that may ask for somebody.',
  },
  recovery: { zh: '恢复码', en: 'Recovery' },
  recoveryText: {
    zh: '当面核对身份证件后再发。持码人可设新密码一次，一天内有效；其验证方式和登录随之清空，本人会看到是管理员办理。',
    en: 'After you have seen the person’s identity card. The code sets a new password, once and within a day; second factors and sessions go with the old one, and its owner sees that an administrator did it.',
  },
  username: { zh: '用户名', en: 'User name' },
  issue: { zh: '发恢复码', en: 'Give a code' },
  issued: (code: string, until: string) => ({
    zh: `恢复码 ${code}，${until} 前有效，只显示这一次。`,
    en: `The code is ${code}, good until ${until}; it is shown this once.`,
  }),
  clients: { zh: '接口客户端', en: 'Programs' },
  clientsText: {
    zh: '程序按 OAuth 2 客户端凭据换取令牌，只能在登记的范围内、以所代人的身份办理；需要本人确认的事项办不了。',
    en: 'A program gets a token for its credentials (OAuth 2) and asks as the person it is for, within its scopes; what asks for that person themselves is refused to it.',
  },
  noClients: { zh: '还没有登记过程序。', en: 'No program has been registered yet.' },
  name: { zh: '程序名称', en: 'What the program is called' },
  account: { zh: '代谁办理（用户名）', en: 'For whom it asks (user name)' },
  scopes: { zh: '范围', en: 'Scopes' },
  register: { zh: '登记', en: 'Register' },
  registered: { zh: '已登记。密钥只显示这一次：', en: 'Registered. The secret is shown this once:' },
  id: { zh: '编号', en: 'Id' },
  secret: { zh: '密钥', en: 'Secret' },
  revoke: { zh: '吊销', en: 'Revoke' },
  revokeNamed: (name: string) => ({ zh: `吊销“${name}”`, en: `Revoke “${name}”` }),
  since: (account: string, day: string) => ({
    zh: `代${account}，${day}登记`,
    en: `for ${account}, since ${day}`,
  }),
  revoked: (day: string) => ({ zh: `${day}吊销`, en: `revoked ${day}` }),
});
