import { words } from '../language/words.ts';

export const realNameWords = words({
  title: { zh: '实名核验', en: 'My real name' },
  lead: {
    zh: '核验一次，全部事项、各个部门通用，以后办事不再核。',
    en: 'You are checked once. Every service and every office accepts it, and none asks again.',
  },
  you: { zh: '你登记的身份', en: 'You, as registered' },
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '证件号码', en: 'Number' },
  proven: { zh: '已核验', en: 'Proven' },
  notProven: { zh: '还没有核验', en: 'Not proven yet' },
  notProvenText: {
    zh: '下面选一种方式，几分钟就好；也可以带证件到任一政务大厅窗口。',
    en: 'Choose a way below: it takes minutes. Or show your document at the counter of any hall.',
  },
  by: { zh: '由谁核验', en: 'By' },
  level: { zh: '核验程度', en: 'Level' },
  on: { zh: '核验时间', en: 'On' },
  until: { zh: '有效期至', en: 'Good until' },
  untilNone: { zh: '长期', en: 'No end' },
  untilText: (day: string) => ({ zh: `${day}（证件到期日）`, en: `${day}, when the document ends` }),
  counter: { zh: '政务大厅窗口', en: 'Counter of a hall' },
  counterText: {
    zh: '带身份证件到任一大厅窗口，当面核验。不用手机。',
    en: 'Show your identity document at the counter of any hall. No phone needed.',
  },
  counterLevel: { zh: '窗口核验证件', en: 'Document checked at a counter' },
  halls: { zh: '到窗口', en: 'At the counter' },
  choose: { zh: '怎样核验', en: 'How to be checked' },
  app: {
    zh: '在手机上打开省级登记应用，照提示确认；在那里核验过的直接认可。',
    en: 'Open the province’s app on your phone and confirm. A check it made before is taken over.',
  },
  face: {
    zh: '手机会收到公安核验服务的请求，对着镜头完成即可；人脸不经过本站。',
    en: 'The police’s service calls on your phone: look into its camera. Your face does not pass through here.',
  },
  bank: {
    zh: '银行比对姓名、证件号码、账号和预留手机号四项，只回答相符或不相符。',
    en: 'Your bank compares name, number, account and phone, and says only whether they belong together.',
  },
  party: { zh: '由哪一家核验', en: 'Who checks' },
  consent: {
    zh: '我单独同意：为核验身份，把姓名和证件号码交给所选机构比对',
    en: 'I consent to this alone: my name and number go to the body I chose, to be compared',
  },
  consentBasis: {
    zh: '依据：个人信息保护法第二十九条',
    en: 'Basis: Personal Information Protection Law, art. 29',
  },
  consentMissing: { zh: '请先勾选单独同意', en: 'Give your consent first' },
  begin: { zh: '开始核验', en: 'Be checked' },
  waiting: (channel: string) => ({
    zh: `正在核验：${channel}`,
    en: `You are being checked: ${channel}`,
  }),
  waitingText: {
    zh: '请在手机上完成。结果会自己出现在这里，可以离开这个页面；机构忙或停机时会自动再问。',
    en: 'Finish it on your phone. The result appears here by itself, and you may leave this page; a body that is busy or down is asked again.',
  },
  yours: { zh: '核验机构退回了，请更正', en: 'It came back to you: correct the entry' },
  correct: { zh: '去更正', en: 'Correct it' },
  lastFailed: { zh: '上一次没有通过', en: 'The last check failed' },
  lastText: {
    zh: '可以换一种方式再试；证件信息有误的，请带证件到窗口更正。',
    en: 'Try another way. If what is registered of you is wrong, take your document to a counter.',
  },
  see: { zh: '查看办件', en: 'See the case' },
  asks: { zh: '这些事项要求实名', en: 'These services ask for it' },
  asksText: {
    zh: '只看你是否核验过，不会让你再核验一次。',
    en: 'They look whether you were proven, and never have you checked again.',
  },
  earlier: { zh: '全部核验记录', en: 'All proofs' },
  knownTitle: (way: string, when: string) => ({
    zh: `实名：${when} ${way}，不用再核验`,
    en: `Real name: ${way}, ${when}. Nothing is asked again`,
  }),
  unknownTitle: {
    zh: '这个事项要求实名，你还没有核验过。核验一次，所有事项通用。',
    en: 'This service needs to know who you are. Prove your identity once, and it holds for every service.',
  },
  prove: { zh: '去核验', en: 'Prove it' },
});
