import { words } from '../../language/words.ts';

export const meetingWords = words({
  agendaNow: { zh: '红灯事项', en: 'What stands at red' },
  agendaNowLead: {
    zh: '勾选要上会的事项。点“开会”后议程固定，之后发生的事不再改变它。',
    en: 'Tick what goes before the meeting. Once it begins the agenda is fixed, whatever happens later.',
  },
  nothingRed: { zh: '现在没有红灯事项', en: 'Nothing stands at red' },
  nothingRedText: {
    zh: '没有超期的督办、滞后的任务和未达标的指标。要讨论别的事，写在下面。',
    en: 'There is no late order, late task or missed target. Write other matters below.',
  },
  order: { zh: '督办', en: 'Order' },
  case: { zh: '办件', en: 'Case' },
  task: { zh: '任务', en: 'Task' },
  indicator: { zh: '指标', en: 'Indicator' },
  other: { zh: '其他', en: 'Other' },
  others: { zh: '其他议题', en: 'Other matters' },
  othersHint: { zh: '一行一项，没有就不填。', en: 'One to a line; leave it empty where there are none.' },
  notYet: (day: string) => ({
    zh: `会议定在${day}，到那天才能开会、固定议程。`,
    en: `The meeting is on ${day}: only then can it begin and the agenda be fixed.`,
  }),
  chosen: (n: number) => ({ zh: `已选 ${n} 项`, en: `${n} chosen` }),
  begin: { zh: '开会，固定议程', en: 'Begin, and fix the agenda' },
  beginning: { zh: '正在固定…', en: 'Fixing it…' },
  chair: (who: string) => ({ zh: `主持：${who}`, en: `Chaired by: ${who}` }),
  attend: (offices: string) => ({ zh: `参会单位：${offices}`, en: `Attended by: ${offices}` }),
  since: (day: string) => ({ zh: `${day}起`, en: `since ${day}` }),
  agenda: { zh: '议程', en: 'Agenda' },
  fixed: (digest: string) => ({
    zh: `开会时固定，摘要 ${digest}`,
    en: `Fixed when the meeting began; digest ${digest}`,
  }),
  minutes: { zh: '纪要', en: 'Minutes' },
  decisions: { zh: '决定', en: 'Decisions' },
  by: (office: string, due: string) => ({ zh: `${office}，${due}前`, en: `${office}, by ${due}` }),
  writeMinutes: { zh: '写纪要和决定', en: 'Write the minutes and decisions' },
  minutesNext: {
    zh: '会后写纪要，逐项写明决定、责任单位和完成日期；每项决定自动立一件督办。',
    en: 'Afterwards write the minutes, and each decision with its office and day; each becomes an order by itself.',
  },
  noDecisions: { zh: '没有作出决定。', en: 'Nothing was decided.' },
  orders: { zh: '由决定立的督办', en: 'Orders that followed' },
});

export const inspectionWords = words({
  pool: { zh: '抽样范围', en: 'What may be drawn' },
  poolCount: (n: number) => ({ zh: `${n} 件办件`, en: `${n} ${n === 1 ? 'case' : 'cases'}` }),
  poolMore: {
    zh: '多于 2000 件，请取消本次督查，改用更短的时间段。',
    en: 'More than 2000: call this inspection off and choose a shorter span.',
  },
  poolEmpty: {
    zh: '这段时间没有受理过办件，没有什么可抽。请取消这次督查，换一段日期重新发起。',
    en: 'No case was accepted in that span, so there is nothing to draw from. Call this inspection off and begin another with other days.',
  },
  freezeLead: {
    zh: '系统已为你生成一串密钥，你只需保存好它。固定时只公布它的摘要（像封条），随后由另一个单位提供公开的随机数，最后公布密钥：两者合起来决定抽中哪些，谁也左右不了，任何人都能重算。',
    en: 'A secret has been made up for you; all you have to do is keep it. Only its digest is published now, like a seal; then another office brings a number that chance has given in public, and at last the secret is shown. Both together decide what is drawn, so that nobody can steer it and anybody can work it out again.',
  },
  secretKept: {
    zh: '请现在存好：遗失就不能抽样。这台电脑会替你记着，到你退出登录为止。',
    en: 'Keep it now: without it nothing can be drawn. This computer remembers it for you until you sign out.',
  },
  saveSecret: { zh: '存成文件', en: 'Save it as a file' },
  callOff: { zh: '取消这次督查', en: 'Call this inspection off' },
  checklistIs: { zh: '检查表', en: 'Checklist' },
  span: (from: string, to: string) => ({
    zh: from === to ? `${from}受理的办件` : `${from}至${to}受理的办件`,
    en: from === to ? `Cases accepted on ${from}` : `Cases accepted from ${from} to ${to}`,
  }),
  drawsOf: (n: number) => ({ zh: `从中抽 ${n} 件`, en: `${n} to be drawn` }),
  freeze: { zh: '固定并公布', en: 'Freeze and publish' },
  freezing: { zh: '正在固定…', en: 'Freezing…' },
  waitsChance: (who: string) => ({
    zh: `等待${who}提供公开的随机数。`,
    en: `Waiting for ${who} to bring a number that chance has given in public.`,
  }),
  secret: { zh: '抽样密钥', en: 'The secret' },
  secretHint: { zh: '64 位十六进制数字', en: '64 hexadecimal digits' },
  reveal: { zh: '公布密钥并抽样', en: 'Show the secret and draw' },
  revealing: { zh: '正在抽样…', en: 'Drawing…' },
  wrongSecret: {
    zh: '与公布的摘要不符，请核对密钥。',
    en: 'It does not fit the published digest: look at the secret again.',
  },
  draw: { zh: '抽样', en: 'The draw' },
  commitment: { zh: '密钥摘要', en: 'Digest of the secret' },
  poolDigest: { zh: '抽样范围摘要', en: 'Digest of the pool' },
  chance: { zh: '随机数', en: 'Chance' },
  source: { zh: '出处', en: 'Where it can be read' },
  sample: { zh: '抽中', en: 'Drawn' },
  check: { zh: '自己核对', en: 'Check it yourself' },
  checked: {
    zh: '用公布的范围、密钥和随机数在这台电脑上重算，结果一致。',
    en: 'Worked out again on this computer from the published pool, secret and chance: the same.',
  },
  differs: { zh: '重算的结果与公布的不一致！', en: 'Worked out again it differs from what was published!' },
  how: {
    zh: '方法：密钥以 HMAC-SHA-256 作用于随机数得到一把钥匙，再对每个编号计算 HMAC-SHA-256（编号后加一个字节 01），按结果从小到大取前几个。',
    en: 'How: HMAC-SHA-256 of chance under the secret gives a key; HMAC-SHA-256 of each number (followed by one byte 01) under that key gives its place; the first are drawn.',
  },
  cases: { zh: '逐件检查', en: 'Looked through one by one' },
  checklist: (edition: number) => ({ zh: `检查表第 ${edition} 版`, en: `Checklist, edition ${edition}` }),
  noChecklist: {
    zh: '没有这个代码的检查表，按督查内容检查。',
    en: 'There is no checklist of that code; looked through by the subject of the inspection.',
  },
  findings: (n: number) => ({ zh: `发现问题 ${n} 件`, en: `${n} with findings` }),
  report: { zh: '写督查报告', en: 'Write the report' },
});
