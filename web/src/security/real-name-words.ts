import { words } from '../language/words.ts';

export const realNameWords = words({
  title: { zh: '实名核验', en: 'Identity verification' },
  lead: {
    zh: '核验一次，全部事项、各个部门通用，以后办事不再核。',
    en: 'Verify once for all services and offices. You will not be asked again.',
  },
  you: { zh: '你登记的身份', en: 'Your registered identity' },
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '证件号码', en: 'ID number' },
  proven: { zh: '已核验', en: 'Verified' },
  notProven: { zh: '还没有核验', en: 'Not verified yet' },
  notProvenText: {
    zh: '下面选一种方式，几分钟就好；也可以带证件到任一政务大厅窗口。',
    en: 'Choose a method below; it takes a few minutes. Or take your ID to any service hall counter.',
  },
  by: { zh: '由谁核验', en: 'Verified by' },
  level: { zh: '核验程度', en: 'Level' },
  on: { zh: '核验时间', en: 'Verified on' },
  until: { zh: '有效期至', en: 'Valid until' },
  untilNone: { zh: '长期', en: 'No end date' },
  untilText: (day: string) => ({ zh: `${day}（证件到期日）`, en: `${day}, when the document expires` }),
  counter: { zh: '政务大厅窗口', en: 'Service hall counter' },
  counterText: {
    zh: '带身份证件到任一大厅窗口，当面核验。不用手机。',
    en: 'Show your ID at any service hall counter. No phone needed.',
  },
  counterLevel: { zh: '窗口核验证件', en: 'Document checked at a counter' },
  halls: { zh: '到窗口', en: 'At the counter' },
  choose: { zh: '怎样核验', en: 'How to verify' },
  app: {
    zh: '在手机上打开省级登记应用，照提示确认；在那里核验过的直接认可。',
    en: 'Open the provincial registration app on your phone and follow the prompts. An existing verification there is accepted.',
  },
  face: {
    zh: '手机会收到公安核验服务的请求，对着镜头完成即可；人脸不经过本站。',
    en: 'The public security verification service sends a request to your phone; face the camera to finish. Your face image does not pass through this site.',
  },
  bank: {
    zh: '银行比对姓名、证件号码、账号和预留手机号四项，只回答相符或不相符。',
    en: 'Your bank compares name, ID number, account and phone number, and answers only whether they match.',
  },
  party: { zh: '由哪一家核验', en: 'Verified by' },
  consent: {
    zh: '我单独同意：为核验身份，把姓名和证件号码交给所选机构比对',
    en: 'I give separate consent for my name and ID number to be compared by the chosen organisation to verify my identity',
  },
  consentBasis: {
    zh: '依据：个人信息保护法第二十九条',
    en: 'Basis: Personal Information Protection Law, Art. 29',
  },
  consentMissing: { zh: '请先勾选单独同意', en: 'Tick the consent box first' },
  begin: { zh: '开始核验', en: 'Start verification' },
  waiting: (channel: string) => ({
    zh: `正在核验：${channel}`,
    en: `Verifying: ${channel}`,
  }),
  waitingText: {
    zh: '请在手机上完成。结果会自己出现在这里，可以离开这个页面；机构忙或停机时会自动再问。',
    en: 'Finish on your phone. The result appears here automatically, and you can leave this page. If the organisation is busy or down, we will try again.',
  },
  yours: { zh: '核验机构退回了，请更正', en: 'Returned by the verifying organisation: please correct' },
  correct: { zh: '去更正', en: 'Correct' },
  lastFailed: { zh: '上一次没有通过', en: 'The last verification failed' },
  lastText: {
    zh: '可以换一种方式再试；证件信息有误的，请带证件到窗口更正。',
    en: 'Try another method. If your registered details are wrong, take your ID to a counter to correct them.',
  },
  see: { zh: '查看办件', en: 'View case' },
  asks: { zh: '这些事项要求实名', en: 'Services that require it' },
  asksText: {
    zh: '只看你是否核验过，不会让你再核验一次。',
    en: 'They only check whether you are verified and never ask you to verify again.',
  },
  earlier: { zh: '全部核验记录', en: 'All verification records' },
  knownTitle: (way: string, when: string) => ({
    zh: `实名：${when} ${way}，不用再核验`,
    en: `Verified: ${way}, ${when}. No need to verify again`,
  }),
  unknownTitle: {
    zh: '这个事项要求实名，你还没有核验过。核验一次，所有事项通用。',
    en: 'This service requires a verified identity. Verify once, for every service.',
  },
  prove: { zh: '去核验', en: 'Verify' },
});
