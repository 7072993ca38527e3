import { words } from '../../language/words.ts';

export const readingsWords = words({
  title: { zh: '谁看过我的信息', en: 'Who viewed my data' },
  lead: {
    zh: '哪个单位为什么事看过你的哪些信息，每次一条，新的在前。这些记录同时记入公开日志，谁也删不掉。',
    en: 'Which office viewed which of your data and why, newest first. The same records are in the public log and nobody can remove them.',
  },
  none: { zh: '还没有人看过', en: 'Nobody has viewed your data yet' },
  noneText: {
    zh: '单位办理你的申请、或依法使用你的数据时，会记在这里。',
    en: 'When an office handles your application or lawfully uses your data, it is recorded here.',
  },
  who: { zh: '谁', en: 'Who' },
  when: { zh: '什么时候', en: 'When' },
  why: { zh: '为什么', en: 'Why' },
  what: { zh: '看了什么', en: 'What they saw' },
  over: { zh: '数据共享', en: 'through data sharing' },
  yesNo: { zh: '只得到“是”或“否”', en: 'only yes or no' },
  inCase: (number: string) => ({ zh: `办件 ${number}`, en: `case ${number}` }),
  more: { zh: '再看一些', en: 'Show more' },
  wrong: {
    zh: '觉得不该看？可以投诉；觉得数据有误，到',
    en: 'Viewed without good reason? You can complain. Wrong data? Raise an objection in',
  },
  catalogue: { zh: '数据目录', en: 'the data catalogue' },
  wrongAfter: { zh: '提异议。', en: '.' },
  objection: { zh: '数据异议', en: 'Data objection' },
  objectionLead: (name: string) => ({
    zh: `“${name}”里关于你或你单位的内容有误时，写明哪里不对。主管单位 5 个工作日内校核并答复。`,
    en: `If “${name}” is wrong about you or your organisation, say what is wrong. The office responsible will check and reply within 5 working days.`,
  }),
  key: { zh: '记录编号', en: 'Record number' },
  keyHint: {
    zh: '企业填统一社会信用代码；证照填证号',
    en: 'For an enterprise, its unified social credit code; for a certificate, its number',
  },
  field: { zh: '哪一项', en: 'Which item' },
  choose: { zh: '请选择', en: 'Choose' },
  wrongNow: { zh: '哪里不对', en: 'What is wrong' },
  right: { zh: '应当是', en: 'What it should say' },
  send: { zh: '提交异议', en: 'Submit objection' },
  sent: (number: string) => ({ zh: `已提交，编号 ${number}`, en: `Submitted; number ${number}` }),
  open: { zh: '查看办件', en: 'Open the case' },
});
