import { words } from '../../language/words.ts';

export const partsWords = words({
  title: { zh: '节点和分工', en: 'Milestones and parts' },
  count: (given: number, done: number, late: number) => ({
    zh: `分工 ${given} 项，完成 ${done} 项${late > 0 ? `，逾期 ${late} 项` : ''}`,
    en: `${given} ${given === 1 ? 'part' : 'parts'}, ${done} completed${late > 0 ? `, ${late} overdue` : ''}`,
  }),
  answers: { zh: '由它报告：', en: 'Reported by: ' },
  what: { zh: '做什么', en: 'Work' },
  office: { zh: '承办单位', en: 'Office' },
  owner: { zh: '责任人', en: 'Person responsible' },
  due: { zh: '期限', en: 'Due' },
  state: { zh: '状态', en: 'Status' },
  none: { zh: '还没有分解', en: 'Not divided yet' },
  own: { zh: '本单位', en: 'This office' },
  milestoneDone: { zh: '已完成', en: 'Completed' },
  milestoneOpen: { zh: '未完成', en: 'Not completed' },
  offices: { zh: '方案点名的单位（单位组已展开）', en: 'Units named in the plan (groups expanded)' },
  divide: { zh: '分解下达', en: 'Divide and assign' },
  divideText: {
    zh: '选定的每个单位各立一件，单独报告、单独计时；之后在这里看进展。',
    en: 'Each selected office gets its own case, reports separately and has its own time limit. Progress appears here.',
  },
  choose: { zh: '分给哪些单位', en: 'Assign to which offices' },
  all: { zh: '全选', en: 'All' },
  give: (n: number) => ({ zh: `下达给 ${n} 个单位`, en: `Assign to ${n} ${n === 1 ? 'office' : 'offices'}` }),
  given: { zh: '已下达', en: 'Assigned' },
  progress: { zh: '任务进展', en: 'Task progress' },
  unfit: {
    zh: '没有下达。期限不能早于今天，也不能晚于方案结束日期；不填时用任务的期限，任务已到期的要填一个。先前下达的分工要先办结或收回。填的内容都在，改好再下达。',
    en: 'Not assigned. The due date cannot be before today or after the plan’s end date. If left empty, the task’s deadline is used, so an overdue task needs a date. Parts assigned earlier must be completed or withdrawn first. Your entries are kept: correct them and assign again.',
  },
  dueHint: { zh: '不填用任务期限', en: 'Leave empty to use the task’s deadline' },
});
