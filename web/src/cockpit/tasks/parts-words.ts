import { words } from '../../language/words.ts';

export const partsWords = words({
  title: { zh: '节点和分工', en: 'Milestones and parts' },
  count: (given: number, done: number, late: number) => ({
    zh: `分工 ${given} 项，完成 ${done} 项${late > 0 ? `，逾期 ${late} 项` : ''}`,
    en: `${given} ${given === 1 ? 'part' : 'parts'}, ${done} done${late > 0 ? `, ${late} late` : ''}`,
  }),
  answers: { zh: '由它报告：', en: 'Reported on by: ' },
  what: { zh: '做什么', en: 'What' },
  office: { zh: '承办单位', en: 'Office' },
  owner: { zh: '责任人', en: 'Who' },
  due: { zh: '期限', en: 'By' },
  state: { zh: '状态', en: 'State' },
  none: { zh: '还没有分解', en: 'Not divided yet' },
  own: { zh: '本单位', en: 'Own' },
  milestoneDone: { zh: '已完成', en: 'Done' },
  milestoneOpen: { zh: '未完成', en: 'Open' },
  offices: { zh: '方案点名的单位（单位组已展开）', en: 'Whom the plan names, groups expanded' },
  divide: { zh: '分解下达', en: 'Give parts out' },
  divideText: {
    zh: '选定的每个单位各立一件，单独报告、单独计时；之后在这里看进展。',
    en: 'Each office chosen gets a case of its own, with its own report and clock; how they stand is seen here.',
  },
  choose: { zh: '分给哪些单位', en: 'To which offices' },
  all: { zh: '全选', en: 'All' },
  give: (n: number) => ({ zh: `下达给 ${n} 个单位`, en: `Give to ${n} ${n === 1 ? 'office' : 'offices'}` }),
  given: { zh: '已下达', en: 'Given out' },
  progress: { zh: '任务进展', en: 'How far the task is' },
  unfit: {
    zh: '没有下达。期限不能早于今天，也不能晚于方案结束日期；不填时用任务的期限，任务已到期的要填一个。先前下达的分工要先办结或收回。填的内容都在，改好再下达。',
    en: 'Not given out. The day cannot be before today or after the last day of the plan; empty takes the task’s own, so a task that is overdue needs one here. Parts given out before must have ended or been taken back. What you filled in is still here: put it right and give it out again.',
  },
  dueHint: { zh: '不填用任务期限', en: 'Empty: the task’s own deadline' },
});
