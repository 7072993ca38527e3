import type { ErrorEntry } from './domain-error.ts';

/** Refusals about proofs of identity, powers to act for somebody, and the people of offices. */
export const peopleErrors = {
  'access.proof-needed': {
    message: {
      zh: '办理这一事项，须先核验身份：{level}',
      en: 'This service requires a verified identity: {level}',
    },
    next: {
      zh: '请在“我的—实名核验”用手机或银行账户核验一次，或带证件到任一政务大厅窗口；以后所有事项通用，所填内容已保存为草稿',
      en: 'Verify your identity once, by phone or bank account under “Identity verification”, or at any service hall counter. It serves for every service. What you entered is kept as a draft',
    },
  },
  'access.proven-before': {
    message: {
      zh: '你的身份已经核验过：{level}',
      en: 'Your identity is already verified: {level}',
    },
    next: {
      zh: '不用再核验，直接去办事即可',
      en: 'Nothing more is needed. Continue with what you want to do',
    },
  },
  'access.check-unavailable': {
    message: {
      zh: '这里不能在线核验你的身份',
      en: 'Online verification is not available here',
    },
    next: {
      zh: '请带身份证件到任一政务大厅窗口核验一次',
      en: 'Show your ID once at any service hall counter',
    },
  },
  'access.proof-under-way': {
    message: {
      zh: '你的一次身份核验正在进行',
      en: 'A verification is already in progress',
    },
    next: {
      zh: '请等它出结果；不想等可以先撤回那一次',
      en: 'Wait for the result, or withdraw it first',
    },
  },
  'access.name-unfit': {
    message: {
      zh: '姓名写法不对：写汉字（少数民族和译名中间用“·”），或写护照上的字母；不写数字和其他符号',
      en: 'This is no name: write Chinese characters, parts set apart by “·”, or the letters of the passport; no digits or other signs',
    },
    next: { zh: '请照证件上的写法录入', en: 'Enter it as shown on the document' },
  },
  'access.person-unfit': {
    message: { zh: '姓名与证件号码不符', en: 'The name and ID number do not match' },
    next: { zh: '请对照证件重新录入', en: 'Check them against the document and enter them again' },
  },
  'power.not-held': {
    message: {
      zh: '你现在没有代“{party}”办理这件事的授权',
      en: 'You are not currently authorised to do this for “{party}”',
    },
    next: {
      zh: '授权可能已被撤销或到期，请联系对方重新授权；所填内容不会丢失',
      en: 'The authorisation may have been revoked or expired. Ask for a new one. Nothing you entered is lost',
    },
  },
  'power.not-this-enterprise': {
    message: {
      zh: '这件事只能以该企业的名义办理：{code}',
      en: 'Only this enterprise itself can apply: {code}',
    },
    next: {
      zh: '请在页面上方选择代这家企业办理，再从事项页重新开始；登记台账里有的会自动填好，这份草稿也还在',
      en: 'Select above that you act for this enterprise and start the service again. Registered details are filled in, and this draft is kept',
    },
  },
  'power.enterprise-only': {
    message: {
      zh: '这件事由企业（个体工商户、合作社）以自己的名义申请，个人不能申请',
      en: 'Only an enterprise, sole trader or cooperative can apply for this, in its own name; an individual cannot',
    },
    next: {
      zh: '请选择以哪家企业的名义申请；名下还没有企业的，先办理登记，或由企业授权给你',
      en: 'Choose the enterprise you are applying for. If you act for none, register one first or ask it to authorise you',
    },
  },
  'power.not-offered': {
    message: { zh: '{party}不能申请这件事：{reason}', en: '{party} cannot apply for this: {reason}' },
    next: {
      zh: '登记台账有误的，请找登记机关更正；要替别的企业申请，请换一家企业',
      en: 'If the register is wrong, ask the registrar to correct it. To apply for another enterprise, choose that one',
    },
  },
  'power.not-grantable': {
    message: { zh: '不能给出这项授权', en: 'You cannot give this authorisation' },
    next: {
      zh: '只能授出自己有的事项、权限和期限；转委托须有“转授权”权限',
      en: 'You can give only what you hold, within its services, actions and period. Passing it on must be allowed',
    },
  },
  'power.agent-unknown': {
    message: { zh: '没有找到这个受托人', en: 'The person or agency was not found' },
    next: {
      zh: '请核对证件号码或统一社会信用代码；对方须先注册或登记',
      en: 'Check the ID number or unified social credit code. They must already be registered here',
    },
  },
  'power.scope-unknown': {
    message: { zh: '没有“{service}”这个事项', en: 'There is no service “{service}”' },
    next: { zh: '请从事项清单中选择', en: 'Choose from the list of services' },
  },
  'power.not-found': {
    message: { zh: '没有这项授权', en: 'Authorisation not found' },
    next: { zh: '请刷新授权列表', en: 'Refresh the list of authorisations' },
  },
  'power.not-revocable': {
    message: { zh: '这项授权不能由你撤销', en: 'You cannot end this authorisation' },
    next: {
      zh: '法定代表人以登记为准，变更请办理变更登记；其他授权由授权人或受托人终止',
      en: 'A legal representative is changed by registration. Other authorisations are ended by whoever gave or holds them',
    },
  },
  'power.too-long': {
    message: { zh: '授权最长 {most} 天', en: 'An authorisation can last at most {most} days' },
    next: { zh: '请缩短期限，到期后可再次授权', en: 'Choose a shorter period. It can be given again' },
  },
  'staff.not-found': {
    message: { zh: '没有你可以管理的这名工作人员', en: 'There is no such staff member for you to manage' },
    next: { zh: '请刷新人员列表', en: 'Refresh the list of people' },
  },
  'staff.grant-unfit': {
    message: { zh: '不能给出这个岗位', en: 'You cannot give this role' },
    next: {
      zh: '负责人只管本单位的窗口、承办和负责人；其他岗位由系统管理员设置，日期须先后正确',
      en: 'A head can assign roles in their own office only; an administrator assigns others. The dates must be valid',
    },
  },
  'staff.grant-unknown': {
    message: { zh: '没有这个岗位', en: 'This person has no such role' },
    next: { zh: '请刷新人员列表', en: 'Refresh the list of people' },
  },
  'staff.name-taken': {
    message: { zh: '账号“{username}”已有人使用', en: 'The account “{username}” is taken' },
    next: { zh: '请换一个账号', en: 'Choose another' },
  },
  'staff.colleague-unfit': {
    message: { zh: '不能交接给这个人', en: 'The work cannot be transferred to this person' },
    next: {
      zh: '请选择本单位在岗的其他人员，或者交回本单位',
      en: 'Choose another person working in the office, or return it to the office',
    },
  },
  'staff.panel-needs-colleague': {
    message: {
      zh: '此人还在 {count} 个合议组中，合议组不能缺人',
      en: 'This person sits on {count} panels, which cannot be left a member short',
    },
    next: { zh: '请指定接替的同事', en: 'Choose a colleague to take the seats' },
  },
  'staff.last-administrator': {
    message: { zh: '这是最后一个系统管理员', en: 'This is the last administrator' },
    next: { zh: '请先任命另一个管理员', en: 'Appoint another one first' },
  },
} as const satisfies Record<string, ErrorEntry>;
