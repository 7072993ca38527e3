import { words } from '../../language/words.ts';

export const meetingWords = words({
  agendaNow: { zh: '红灯事项', en: 'Red-flagged items' },
  agendaNowLead: {
    zh: '勾选要上会的事项。点“开会”后议程固定，之后发生的事不再改变它。',
    en: 'Tick the items for the meeting. Once you start the meeting the agenda is fixed; later events do not change it.',
  },
  nothingRed: { zh: '现在没有红灯事项', en: 'No red-flagged items' },
  nothingRedText: {
    zh: '没有超期的督办、滞后的任务和未达标的指标。要讨论别的事，写在下面。',
    en: 'No overdue orders, late tasks or missed targets. Add other items below.',
  },
  order: { zh: '督办', en: 'Order' },
  case: { zh: '办件', en: 'Case' },
  task: { zh: '任务', en: 'Task' },
  indicator: { zh: '指标', en: 'Indicator' },
  other: { zh: '其他', en: 'Other' },
  others: { zh: '其他议题', en: 'Other items' },
  othersHint: { zh: '一行一项，没有就不填。', en: 'One per line; leave empty if there are none.' },
  notYet: (day: string) => ({
    zh: `会议定在${day}，到那天才能开会、固定议程。`,
    en: `The meeting is on ${day}. You can start it and fix the agenda on that day.`,
  }),
  chosen: (n: number) => ({ zh: `已选 ${n} 项`, en: `${n} chosen` }),
  begin: { zh: '开会，固定议程', en: 'Start and fix the agenda' },
  beginning: { zh: '正在固定…', en: 'Fixing…' },
  chair: (who: string) => ({ zh: `主持：${who}`, en: `Chair: ${who}` }),
  attend: (offices: string) => ({ zh: `参会单位：${offices}`, en: `Attending: ${offices}` }),
  since: (day: string) => ({ zh: `${day}起`, en: `since ${day}` }),
  agenda: { zh: '议程', en: 'Agenda' },
  fixed: (digest: string) => ({
    zh: `开会时固定，摘要 ${digest}`,
    en: `Fixed at the start of the meeting; digest ${digest}`,
  }),
  minutes: { zh: '纪要', en: 'Minutes' },
  decisions: { zh: '决定', en: 'Decisions' },
  by: (office: string, due: string) => ({ zh: `${office}，${due}前`, en: `${office}, by ${due}` }),
  writeMinutes: { zh: '写纪要和决定', en: 'Write minutes and decisions' },
  minutesNext: {
    zh: '会后写纪要，逐项写明决定、责任单位和完成日期；每项决定自动立一件督办。',
    en: 'After the meeting, write the minutes and each decision with its responsible unit and due date. Each decision automatically becomes a supervision order.',
  },
  noDecisions: { zh: '没有作出决定。', en: 'No decisions were made.' },
  orders: { zh: '由决定立的督办', en: 'Orders from the decisions' },
});

export const inspectionWords = words({
  pool: { zh: '抽样范围', en: 'Sampling pool' },
  poolCount: (n: number) => ({ zh: `${n} 件办件`, en: `${n} ${n === 1 ? 'case' : 'cases'}` }),
  poolMore: {
    zh: '多于 2000 件，请取消本次督查，改用更短的时间段。',
    en: 'More than 2,000 cases. Cancel this inspection and choose a shorter period.',
  },
  poolEmpty: {
    zh: '这段时间没有受理过办件，没有什么可抽。请取消这次督查，换一段日期重新发起。',
    en: 'No cases were accepted in this period, so there is nothing to sample. Cancel this inspection and start another with different dates.',
  },
  freezeLead: {
    zh: '系统已为你生成一串密钥，你只需保存好它。固定时只公布它的摘要（像封条），随后由另一个单位提供公开的随机数，最后公布密钥：两者合起来决定抽中哪些，谁也左右不了，任何人都能重算。',
    en: 'The system has generated a secret for you; you only need to keep it safe. Now only its digest is published, like a seal. Another office then provides a public random number, and finally the secret is revealed. Together they decide which cases are drawn, so nobody can influence the result and anyone can recalculate it.',
  },
  secretKept: {
    zh: '请现在存好：遗失就不能抽样。这台电脑会替你记着，到你退出登录为止。',
    en: 'Save it now: without it no sample can be drawn. This computer remembers it until you sign out.',
  },
  saveSecret: { zh: '存成文件', en: 'Save as a file' },
  callOff: { zh: '取消这次督查', en: 'Cancel this inspection' },
  checklistIs: { zh: '检查表', en: 'Checklist' },
  span: (from: string, to: string) => ({
    zh: from === to ? `${from}受理的办件` : `${from}至${to}受理的办件`,
    en: from === to ? `Cases accepted on ${from}` : `Cases accepted from ${from} to ${to}`,
  }),
  drawsOf: (n: number) => ({ zh: `从中抽 ${n} 件`, en: `${n} to be sampled` }),
  freeze: { zh: '固定并公布', en: 'Freeze and publish' },
  freezing: { zh: '正在固定…', en: 'Freezing…' },
  waitsChance: (who: string) => ({
    zh: `等待${who}提供公开的随机数。`,
    en: `Waiting for ${who} to provide a public random number.`,
  }),
  secret: { zh: '抽样密钥', en: 'Sampling secret' },
  secretHint: { zh: '64 位十六进制数字', en: '64 hexadecimal digits' },
  reveal: { zh: '公布密钥并抽样', en: 'Reveal the secret and draw' },
  revealing: { zh: '正在抽样…', en: 'Drawing…' },
  wrongSecret: {
    zh: '与公布的摘要不符，请核对密钥。',
    en: 'It does not match the published digest. Check the secret.',
  },
  draw: { zh: '抽样', en: 'Sampling' },
  commitment: { zh: '密钥摘要', en: 'Digest of the secret' },
  poolDigest: { zh: '抽样范围摘要', en: 'Digest of the pool' },
  chance: { zh: '随机数', en: 'Random number' },
  source: { zh: '出处', en: 'Source' },
  sample: { zh: '抽中', en: 'Drawn' },
  check: { zh: '自己核对', en: 'Check it yourself' },
  checked: {
    zh: '用公布的范围、密钥和随机数在这台电脑上重算，结果一致。',
    en: 'Recalculated on this computer from the published pool, secret and random number: the result is the same.',
  },
  differs: {
    zh: '重算的结果与公布的不一致！',
    en: 'The recalculated result differs from the published one!',
  },
  how: {
    zh: '方法：密钥以 HMAC-SHA-256 作用于随机数得到一把钥匙，再对每个编号计算 HMAC-SHA-256（编号后加一个字节 01），按结果从小到大取前几个。',
    en: 'Method: HMAC-SHA-256 of the random number under the secret gives a key; HMAC-SHA-256 of each case number (followed by one byte 01) under that key is sorted in ascending order, and the first ones are drawn.',
  },
  cases: { zh: '逐件检查', en: 'Case-by-case checks' },
  checklist: (edition: number) => ({ zh: `检查表第 ${edition} 版`, en: `Checklist, edition ${edition}` }),
  noChecklist: {
    zh: '没有这个代码的检查表，按督查内容检查。',
    en: 'No checklist has that code; cases are checked against the subject of the inspection.',
  },
  findings: (n: number) => ({ zh: `发现问题 ${n} 件`, en: `${n} with findings` }),
  report: { zh: '写督查报告', en: 'Write the report' },
});
