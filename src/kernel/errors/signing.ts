import type { ErrorEntry } from './domain-error.ts';

/** Refusals about signing together, and about counters where somebody acts for whoever is there. */
export const signingErrors = {
  'signing.not-found': {
    message: { zh: '没有找到这次签名', en: 'Signing request not found' },
    next: {
      zh: '它可能已经撤回，或不是发给你的；请向发起人核实',
      en: 'It may have been taken back or not sent to you. Ask the sender',
    },
  },
  'signing.not-asked': {
    message: { zh: '这份内容没有请你签名', en: 'You were not asked to sign this' },
    next: {
      zh: '只有申请表里写明的人可以签名；写错了证件号码的，请发起人改正后重新发送',
      en: 'Only people named in the form can sign. If an ID number is wrong, ask the sender to correct it and send again',
    },
  },
  'signing.closed': {
    message: { zh: '这次签名已经结束', en: 'This signing has ended' },
    next: {
      zh: '内容被修改、有人拒签或已经提交时，签名即告结束；需要重新签名的，发起人会再发一次',
      en: 'Signing ends when the content is changed, someone refuses or it is submitted. If needed, you will be asked again',
    },
  },
  'signing.content-changed': {
    message: { zh: '内容已经变化，不是你看到的那一份', en: 'The content has changed since you saw it' },
    next: { zh: '请刷新页面，重新看过再签', en: 'Refresh the page and read it again before signing' },
  },
  'signing.said-already': {
    message: { zh: '你已经表示过意见', en: 'You have already responded' },
    next: { zh: '不用再签', en: 'You do not need to sign again' },
  },
  'signing.under-way': {
    message: { zh: '这份申请正在签名', en: 'This application is being signed' },
    next: {
      zh: '等大家签完会自动提交；要现在改动或提交，请先撤回签名',
      en: 'It is submitted automatically once everyone has signed. To change it or submit it now, take the signing back first',
    },
  },
  'signing.nobody': {
    message: { zh: '表里没有需要签名的人', en: 'Nobody named in the form needs to sign' },
    next: { zh: '直接提交即可', en: 'Submit it directly' },
  },
  'signing.no-telephone': {
    message: {
      zh: '没有可以发送链接的手机号码',
      en: 'There is no phone number to send a link to',
    },
    next: {
      zh: '请其本人登录后在“我的”页面签名，或到窗口签名。链接不发往发起人自己或几人共用的号码，也不发往窗口刚登记的号码',
      en: 'They sign signed in, where it waits on their page, or at a desk. No link goes to the sender’s own number, to one that several share, or to one that was only just entered at a desk',
    },
  },
  'signing.link-wrong': {
    message: { zh: '链接、证件号码或验证码不对', en: 'The link, ID number or code is wrong' },
    next: {
      zh: '请核对后再试；试错五次后链接失效，由发起人重新发送',
      en: 'Check them and try again. After five wrong attempts the link no longer works and the sender must send a new one',
    },
  },
  'signing.refused': {
    message: { zh: '有人拒签这份内容', en: 'Someone refused to sign this' },
    next: {
      zh: '请看拒签的理由，修改后再提交，或重新发给大家签名',
      en: 'Read the reason. Change it and submit, or send it for signature again',
    },
  },
  'signing.signatures-missing': {
    message: { zh: '还没有全部签名', en: 'Not everyone has signed yet' },
    next: {
      zh: '这件事须由表中各人签名后提交；请先“发给大家签名”',
      en: 'Everyone named in the form must sign before it is submitted. Send it for signature first',
    },
  },
  'counter.visit-not-found': {
    message: { zh: '没有找到这次接待', en: 'Visit not found' },
    next: {
      zh: '只能办理自己接待的；请重新开始',
      en: 'You can continue only visits you started. Please start again',
    },
  },
  'counter.not-confirmed': {
    message: {
      zh: '本人还没有确认，不能代为提交',
      en: 'The applicant has not confirmed yet, so it cannot be submitted for them',
    },
    next: {
      zh: '请本人在自己手机上确认，或当面签名后再提交',
      en: 'Ask them to confirm on their own phone, or sign here by hand',
    },
  },
  'counter.signature-needed': {
    message: { zh: '缺少手写签名', en: 'The handwritten signature is missing' },
    next: {
      zh: '请本人在签名板上签名，或扫描签好的纸质件',
      en: 'Ask them to sign on the pad, or upload the signed paper',
    },
  },
  'counter.service-not-here': {
    message: { zh: '这件事不能在窗口代为填写', en: 'This service cannot be filled in at a counter' },
    next: { zh: '请选择面向公众的事项', en: 'Choose a service open to the public' },
  },
  'counter.enterprise-only': {
    message: {
      zh: '这件事由企业（个体工商户、合作社）以自己的名义申请，不能在窗口替个人填写',
      en: 'Only an enterprise, sole trader or cooperative can apply for this, in its own name; it cannot be filled in for an individual at a counter',
    },
    next: {
      zh: '来人能代表企业的，请选“代企业（他人）办”并查找企业；还没有企业的，先办理登记',
      en: 'If the visitor acts for an enterprise, choose “For an enterprise (or someone else)” and find it. One that does not exist yet must be registered first',
    },
  },
  'counter.caller-unproven': {
    message: {
      zh: '办理这一事项，须先核验身份（{level}），电话里核验不了',
      en: 'This service requires a verified identity ({level}), which cannot be verified by phone',
    },
    next: {
      zh: '请对方登录后在“实名核验”里用手机或银行账户核验一次，或带证件到任一政务大厅窗口；核验后再打来，以后所有事项通用',
      en: 'Ask the caller to verify their identity once, online under “Identity verification” or with their ID at any service hall counter, and to call again. It serves for every service',
    },
  },
  'counter.power-not-held': {
    message: {
      zh: '现在不能代“{party}”办这件事：{reason}',
      en: 'Cannot act for “{party}” in this matter now: {reason}',
    },
    next: {
      zh: '请法定代表人（本人）来，或请他登录后在“实名和授权”里授权；法定代表人已经换人的，先办变更登记',
      en: 'Ask the legal representative (or the person represented) to come, or to authorise someone online under “Identity and authorisations”. If the representative has changed, register that change first',
    },
  },
  'counter.case-not-theirs': {
    message: {
      zh: '没有找到来人（或他所代表的申请人）的这件办件',
      en: 'No such case of the visitor, or of an applicant they act for',
    },
    next: {
      zh: '请核对办件编号，以及来人的姓名和证件号码；代别人来办的，请先让申请人在“实名和授权”里授权',
      en: 'Check the case number and the visitor’s name and ID number. If they come for someone else, the applicant must first authorise them under “Identity and authorisations”',
    },
  },
  'counter.case-not-here': {
    message: { zh: '这件办件不由本单位办理', en: 'This office does not handle this case' },
    next: {
      zh: '请来人到受理这件办件的单位窗口，或当初申请的窗口办理；网上也可以办',
      en: 'Send the visitor to a counter of the office that handles it, or the counter where they applied. It can also be done online',
    },
  },
  'counter.case-not-waiting': {
    message: {
      zh: '这件办件现在没有要补正的，或者不能撤回',
      en: 'Nothing to correct in this case now, or it cannot be withdrawn',
    },
    next: {
      zh: '请查看办件进度；已经办结、已经补正、或由整件一并撤回的，这里办不了',
      en: 'Check its progress. A case that has ended, was corrected already, or is part of a larger one cannot be handled here',
    },
  },
  'counter.presented-by-another': {
    message: { zh: '这个出示码不是来人的', en: 'This code does not belong to the visitor' },
    next: {
      zh: '请来人在自己的手机上出示，或核对填写的姓名和证件号码',
      en: 'Ask the visitor to show it on their own phone, or check the name and number entered',
    },
  },
  'counter.represented-unknown': {
    message: { zh: '没有找到“{q}”', en: 'No results for “{q}”' },
    next: {
      zh: '请输入完整的统一社会信用代码，或名称开头的几个字；证照上的二维码、手机上的出示码也可以扫。刚在外地登记的企业这里还没有',
      en: 'Enter the full unified social credit code or the start of the name, or scan the code on a paper licence or a phone. An enterprise that has just been registered elsewhere is not known here yet',
    },
  },
  'counter.hall-unknown': {
    message: { zh: '没有这个政务服务大厅', en: 'There is no such service hall' },
    next: { zh: '请从大厅名单里选', en: 'Choose one from the list of halls' },
  },
  'counter.hall-closed': {
    message: { zh: '大厅现在不开门，不能取号', en: 'The hall is closed, so numbers cannot be taken now' },
    next: { zh: '请在大厅办公时间里取号', en: 'Take a number during the hall’s opening hours' },
  },
  'counter.queue-full': {
    message: {
      zh: '在手机上取号等候的人已经满了',
      en: 'The limit of people waiting with phone tickets has been reached',
    },
    next: { zh: '请过一会儿再取，或到大厅取号', en: 'Try again later, or take a number at the hall' },
  },
  'counter.ticket-not-found': {
    message: { zh: '没有找到这个号', en: 'Number not found' },
    next: {
      zh: '号只在当天有效；请重新取号',
      en: 'Numbers are valid for one day only. Please take a new one',
    },
  },
  'counter.nobody-waits': {
    message: { zh: '现在没有人在等', en: 'Nobody is waiting' },
    next: { zh: '有人取号后再叫', en: 'Call again when someone has taken a number' },
  },
  'help.not-found': {
    message: { zh: '没有找到这次帮办', en: 'Help request not found' },
    next: { zh: '它可能已经结束', en: 'It may have ended' },
  },
  'help.not-yours': {
    message: {
      zh: '帮办员只能准备材料，不能代为提交或签名',
      en: 'A helper can prepare the application but cannot submit or sign it',
    },
    next: { zh: '请本人看过后自己提交', en: 'The applicant must review and submit it' },
  },
  'help.out-of-scope': {
    message: { zh: '不在帮办范围内', en: 'This is outside the helper’s scope' },
    next: {
      zh: '请由负责这一事项和地区的帮办员接办',
      en: 'A helper for this service and region should take it on',
    },
  },
  'help.other-office': {
    message: {
      zh: '此人是另一部门登记的帮办员',
      en: 'Another office has already registered this person as a helper',
    },
    next: {
      zh: '请那个部门的负责人先结束其帮办期限',
      en: 'The head of that office must end that period first',
    },
  },
  'help.person-unfit': {
    message: { zh: '不能登记为帮办员', en: 'This account cannot be registered as a helper' },
    next: {
      zh: '请填写在用账户的用户名和起止日期',
      en: 'Enter the user name of an active account and valid dates',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
