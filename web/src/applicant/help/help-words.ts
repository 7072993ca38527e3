import { words } from '../../language/words.ts';

export const helpWords = words({
  title: { zh: '帮办代办', en: 'Help with an application' },
  lead: {
    zh: '不会填、不方便填，可以请帮办员帮你准备材料。帮办员能看和填写你的这一份草稿，不能代你提交或签名；你随时可以结束。',
    en: 'A helper can prepare your application with you. They read and fill in this one draft, and neither submit nor sign for you; you may end it at any time.',
  },
  how: {
    zh: '先开始一份申请、选好办理地点，在草稿页点“请人帮办”。',
    en: 'Begin an application and choose its place; then press “Ask for help” on the draft’s page.',
  },
  find: { zh: '找要办的事', en: 'Find a service' },
  ask: { zh: '请人帮办', en: 'Ask for help' },
  askText: {
    zh: '同意帮办员查看和填写这份草稿，直到结束帮办',
    en: 'Lets a helper read and fill in this draft until the help ends',
  },
  own: { zh: '我请求的', en: 'Asked for by me' },
  waiting: { zh: '等人接办', en: 'Waiting for a helper' },
  taken: { zh: '我接办的', en: 'Taken by me' },
  none: { zh: '没有帮办', en: 'No help asked for' },
  nobodyYet: { zh: '还没有人接办', en: 'Nobody has taken it yet' },
  by: (who: string) => ({ zh: `帮办员：${who}`, en: `Helper: ${who}` }),
  assignedTo: (who: string) => ({
    zh: `代办专员：${who}（重点企业项目，一对一）`,
    en: `Your project’s own helper: ${who}`,
  }),
  take: { zh: '接办', en: 'Take it' },
  open: { zh: '打开草稿', en: 'Open the draft' },
  end: { zh: '结束帮办', en: 'End the help' },
  ended: { zh: '已结束', en: 'Ended' },
  rate: { zh: '帮得怎么样', en: 'How was the help' },
  rates: (n: number) => ({
    zh: ['很好', '好', '一般', '差', '很差'][n - 1] ?? '',
    en: ['Very good', 'Good', 'Fair', 'Poor', 'Very poor'][n - 1] ?? '',
  }),
  helpers: { zh: '帮办员名单', en: 'Who helps' },
  noHelpers: {
    zh: '还没有登记帮办员。各单位负责人可以登记本单位的工作人员或志愿者。',
    en: 'Nobody is entered yet. Heads of offices enter their staff or volunteers here.',
  },
  staff: { zh: '工作人员', en: 'Staff' },
  volunteer: { zh: '志愿者', en: 'Volunteer' },
  everything: { zh: '所有事项', en: 'Every service' },
  everywhere: { zh: '全市', en: 'The whole city' },
  until: (day: string) => ({ zh: `到 ${day}`, en: `until ${day}` }),
  give: { zh: '登记帮办员', en: 'Enter a helper' },
  username: { zh: '账户用户名', en: 'User name of the account' },
  kind: { zh: '身份', en: 'Who they are' },
  from: { zh: '起', en: 'From' },
  to: { zh: '止', en: 'To' },
  save: { zh: '登记', en: 'Enter' },
});
