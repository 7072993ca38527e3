import { words } from '../../language/words.ts';

export const timelineWords = words({
  title: { zh: '时间表', en: 'Timeline' },
  lead: {
    zh: '每项任务到什么时候、现在怎样；下面是最近的周报和月报。',
    en: 'When each task is due and how it stands; below, the latest weekly and monthly reports.',
  },
  plan: { zh: '方案', en: 'Plan' },
  task: { zh: '任务', en: 'Task' },
  due: { zh: '到期', en: 'Due' },
  ongoing: { zh: '持续', en: 'Continuous' },
  state: { zh: '状态', en: 'State' },
  chart: { zh: '按月份看', en: 'By month' },
  none: { zh: '这个方案没有任务', en: 'This plan has no tasks' },
  noneText: { zh: '换一个方案看看。', en: 'Choose another plan.' },
  calendar: { zh: '到期日历', en: 'What is due when' },
  month: { zh: '月份', en: 'Month' },
  dueTasks: (n: number) => ({ zh: `${n} 项`, en: n === 1 ? '1 task' : `${n} tasks` }),
  lateTasks: (n: number) => ({ zh: `逾期 ${n} 项`, en: `${n} late` }),
  nothingDue: { zh: '这个月没有到期的任务。', en: 'No task is due in this month.' },
  asList: { zh: '在任务清单里看这个月到期的', en: 'Those of this month in the list of tasks' },
  rounds: { zh: '周报和月报', en: 'Weekly and monthly reports' },
  noRounds: { zh: '还没有发起过填报', en: 'No report has been asked for yet' },
  noRoundsText: {
    zh: '每周最后一个工作日发起周报，每月第一个工作日发起上月月报。',
    en: 'Weekly reports open on the last working day of a week, monthly ones on the first of the next month.',
  },
  reported: { zh: '已填报', en: 'Reported' },
  open: { zh: '未到期', en: 'Not due yet' },
  missed: { zh: '逾期未报', en: 'Not reported' },
  table: (form: string) => ({
    zh: `下载本期表格（${form}）`,
    en: `Download this one as a table (${form})`,
  }),
  units: (n: number) => ({ zh: `${n} 家`, en: String(n) }),
});
