import { words } from '../../language/words.ts';

export const readingsWords = words({
  title: { zh: '谁看过我的信息', en: 'Who looked at my data' },
  lead: {
    zh: '哪个单位为什么事看过你的哪些信息，每次一条，新的在前。这些记录同时记入公开日志，谁也删不掉。',
    en: 'Which office looked at which of your data, and what for; one line each time, the latest first. The same lines are in the public log and cannot be taken out.',
  },
  none: { zh: '还没有人看过', en: 'Nobody has looked yet' },
  noneText: {
    zh: '单位办理你的申请、或依法使用你的数据时，会记在这里。',
    en: 'When an office handles an application of yours, or uses your data by law, it will stand here.',
  },
  who: { zh: '谁', en: 'Who' },
  when: { zh: '什么时候', en: 'When' },
  why: { zh: '为什么', en: 'What for' },
  what: { zh: '看了什么', en: 'What they saw' },
  over: { zh: '数据共享', en: 'over the exchange' },
  yesNo: { zh: '只得到“是”或“否”', en: 'only yes or no' },
  inCase: (number: string) => ({ zh: `办件 ${number}`, en: `case ${number}` }),
  more: { zh: '再看一些', en: 'Show more' },
  wrong: { zh: '觉得不该看？可以投诉；觉得数据有误，到', en: 'Data are wrong? Object to them in' },
  catalogue: { zh: '数据目录', en: 'the catalogue of data' },
  wrongAfter: { zh: '提异议。', en: '.' },
  objection: { zh: '数据异议', en: 'Objection to data' },
  objectionLead: (name: string) => ({
    zh: `“${name}”里关于你或你单位的内容有误时，写明哪里不对。主管单位 5 个工作日内校核并答复。`,
    en: `Say what is wrong in “${name}” about you or your firm. The office it comes from looks into it within five working days.`,
  }),
  key: { zh: '记录编号', en: 'Key of the record' },
  keyHint: {
    zh: '企业填统一社会信用代码；证照填证号',
    en: 'The unified code of an enterprise, or the number of a certificate',
  },
  field: { zh: '哪一项', en: 'Which entry' },
  choose: { zh: '请选择', en: 'Choose' },
  wrongNow: { zh: '哪里不对', en: 'What is wrong' },
  right: { zh: '应当是', en: 'What it should say' },
  send: { zh: '提交异议', en: 'Send the objection' },
  sent: (number: string) => ({ zh: `已提交，编号 ${number}`, en: `Sent; its number is ${number}` }),
  open: { zh: '查看办件', en: 'Open the case' },
});
