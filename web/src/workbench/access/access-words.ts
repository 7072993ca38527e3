import { words } from '../../language/words.ts';

export const accessWords = words({
  title: { zh: '登录管理', en: 'Access' },
  lead: {
    zh: '给忘记密码的人发恢复码；登记可以代人调用接口的程序。',
    en: 'Issue recovery codes to people who have forgotten their password; register programs that can call the API on someone’s behalf.',
  },
  recovery: { zh: '恢复码', en: 'Recovery codes' },
  recoveryText: {
    zh: '当面核对身份证件后再发。持码人可设新密码一次，一天内有效；其验证方式和登录随之清空，本人会看到是管理员办理。',
    en: 'Issue only after checking the person’s ID face to face. The code sets a new password once, within a day. Their second factors and sessions are cleared, and they will see that an administrator did it.',
  },
  username: { zh: '用户名', en: 'User name' },
  issue: { zh: '发恢复码', en: 'Issue recovery code' },
  issued: (code: string, until: string) => ({
    zh: `恢复码 ${code}，${until} 前有效，只显示这一次。`,
    en: `Recovery code ${code}, valid until ${until}. It is shown only once.`,
  }),
  clients: { zh: '接口客户端', en: 'API clients' },
  clientsText: {
    zh: '程序按 OAuth 2 客户端凭据换取令牌，只能在登记的范围内、以所代人的身份办理；需要本人确认的事项办不了。',
    en: 'Programs get a token with OAuth 2 client credentials and act as the person they represent, within their registered scopes only. They cannot do anything that needs the person’s own confirmation.',
  },
  noClients: { zh: '还没有登记过程序。', en: 'No programs registered yet.' },
  name: { zh: '程序名称', en: 'Program name' },
  account: { zh: '代谁办理（用户名）', en: 'Acts for (user name)' },
  scopes: { zh: '范围', en: 'Scopes' },
  register: { zh: '登记', en: 'Register' },
  registered: { zh: '已登记。密钥只显示这一次：', en: 'Registered. The secret is shown only once:' },
  id: { zh: '编号', en: 'ID' },
  secret: { zh: '密钥', en: 'Secret' },
  revoke: { zh: '吊销', en: 'Revoke' },
  revokeNamed: (name: string) => ({ zh: `吊销“${name}”`, en: `Revoke “${name}”` }),
  since: (account: string, day: string) => ({
    zh: `代${account}，${day}登记`,
    en: `for ${account}, since ${day}`,
  }),
  revoked: (day: string) => ({ zh: `${day}吊销`, en: `revoked ${day}` }),
});
