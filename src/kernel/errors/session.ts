import type { ErrorEntry } from './domain-error.ts';

/** Refusals about how people, and programs for them, show who they are. */
export const sessionErrors = {
  'session.locked': {
    message: {
      zh: '尝试次数过多，请在 {seconds} 秒后再试',
      en: 'Too many attempts. You can try again in {seconds} seconds',
    },
    next: {
      zh: '稍候再试，或改用通行密钥登录；不是你本人操作的，请登录后更换密码',
      en: 'Wait, or sign in with a passkey. If it was not you, change your password after signing in',
    },
  },
  'session.second-factor-needed': {
    message: { zh: '还需要验证码', en: 'A verification code is also needed' },
    next: {
      zh: '请输入身份验证器上的验证码，或一个恢复码',
      en: 'Enter the code shown by your authenticator, or a recovery code',
    },
  },
  'session.code-wrong': {
    message: { zh: '验证码不对，或已经用过', en: 'The code is wrong or has been used' },
    next: {
      zh: '请等下一个验证码，并核对手机时间',
      en: 'Wait for the next code and check that your phone’s clock is correct',
    },
  },
  'session.passkey-unknown': {
    message: { zh: '这把通行密钥不能登录', en: 'This passkey cannot be used to sign in' },
    next: {
      zh: '请用用户名和密码登录，再到“登录与安全”里添加通行密钥',
      en: 'Sign in with your user name and password, then add a passkey under “Sign-in and security”',
    },
  },
  'session.password-wrong': {
    message: { zh: '密码不对', en: 'Wrong password' },
    next: { zh: '请核对后再试', en: 'Check it and try again' },
  },
  'session.proof-needed': {
    message: { zh: '办这件事要再确认一次是你本人', en: 'Confirm again that it is you to do this' },
    next: {
      zh: '请用通行密钥、验证码确认，然后接着办；填写的内容不会丢',
      en: 'Confirm with a passkey or verification code, then continue. Nothing you entered is lost',
    },
  },
  'session.factor-missing': {
    message: {
      zh: '办这件事需要第二种验证方式，你还没有设置',
      en: 'This needs a second factor, which you do not have yet',
    },
    next: {
      zh: '请到“登录与安全”添加通行密钥或身份验证器',
      en: 'Add a passkey or an authenticator under “Sign-in and security”',
    },
  },
  'session.ceremony-over': {
    message: { zh: '这次验证已经过期或用过', en: 'This verification has expired or been used' },
    next: { zh: '请重新开始', en: 'Start again' },
  },
  'session.unknown': {
    message: { zh: '没有这个登录', en: 'There is no such session' },
    next: { zh: '请刷新列表', en: 'Refresh the list' },
  },
  'session.passkey-refused': {
    message: { zh: '这把通行密钥不能添加', en: 'This passkey cannot be added' },
    next: {
      zh: '每人最多 {most} 把，一把只能属于一个人；请换一把，或先移除不用的',
      en: 'Each person can have at most {most}, and a passkey belongs to one person. Use another, or remove one first',
    },
  },
  'session.totp-in-force': {
    message: { zh: '已经设置了身份验证器', en: 'An authenticator is already set up' },
    next: { zh: '要换手机，请先移除现有的', en: 'To change phones, remove the current one first' },
  },
  'session.totp-missing': {
    message: { zh: '没有等待确认的身份验证器', en: 'There is no authenticator waiting to be confirmed' },
    next: { zh: '请重新开始设置', en: 'Start the set-up again' },
  },
  'session.password-weak': {
    message: {
      zh: '密码太短，或太容易猜到',
      en: 'The password is too short or too easy to guess',
    },
    next: {
      zh: '请用 {least} 个以上字符，不含用户名，不用常见密码',
      en: 'Use at least {least} characters, without your user name, and not a common password',
    },
  },
  'session.recovery-wrong': {
    message: {
      zh: '账号或恢复码不对，或已过期',
      en: 'The user name or recovery code is wrong or has expired',
    },
    next: {
      zh: '请核对，或请本单位管理员重新发一个',
      en: 'Check them, or ask your administrator for a new code',
    },
  },
  'session.account-unknown': {
    message: { zh: '没有这个账号', en: 'There is no such account' },
    next: { zh: '请核对用户名', en: 'Check the user name' },
  },
  'session.provider-unknown': {
    message: { zh: '没有这个登录方式', en: 'There is no such sign-in method' },
    next: { zh: '请从登录页面重新选择', en: 'Choose again on the sign-in page' },
  },
  'session.provider-refused': {
    message: { zh: '那一方没有确认你的身份', en: 'The other organisation did not confirm your identity' },
    next: { zh: '请回到登录页面再试一次', en: 'Go back to the sign-in page and try again' },
  },
  'session.not-linked': {
    message: {
      zh: '没有与你的实名信息相符的账号',
      en: 'No account matches your verified identity',
    },
    next: {
      zh: '请用用户名登录，或到政务服务大厅开户',
      en: 'Sign in with your user name, or open an account at a service hall',
    },
  },
  'client.unknown': {
    message: { zh: '没有这个接口客户端', en: 'There is no such API client' },
    next: { zh: '请刷新列表', en: 'Refresh the list' },
  },
  'client.scope-unknown': {
    message: { zh: '没有这样的权限范围：{scope}', en: 'There is no such scope: {scope}' },
    next: { zh: '可用的范围见接口说明', en: 'See the API description for available scopes' },
  },
  'client.token-invalid': {
    message: { zh: '令牌无效或已过期', en: 'The token is invalid or has expired' },
    next: { zh: '请用客户端凭据换取新的令牌', en: 'Get a new token with the client credentials' },
  },
  'client.scope-missing': {
    message: { zh: '令牌不含这项权限', en: 'The token does not include this permission' },
    next: {
      zh: '请管理员登记含 {scope} 的客户端',
      en: 'Have an administrator register a client with {scope}',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
