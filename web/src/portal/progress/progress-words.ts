import { taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { taskStateNames } from '../../../../src/kernel/city/task-state-names.ts';
import { words } from '../../language/words.ts';

export const progressWords = words({
  title: { zh: '方案进展', en: 'Progress on the plan' },
  asOf: (day: string) => ({ zh: `方案进展（截至${day}）`, en: `Progress on the plan as of ${day}` }),
  lead: {
    zh: '哪些做到了，哪些晚了，晚在哪里。数字由办件算出，或由单位填报、另一人复核；任务状态由系统判定。',
    en: 'What is done, what is late and who is responsible. Figures come from cases, or are reported and checked by a second person; the system works out the status of each task.',
  },
  tasks: { zh: '任务', en: 'Tasks' },
  ...taskStateNames,
  lateTitle: { zh: '晚了的', en: 'Overdue' },
  noneLate: { zh: '没有逾期的任务。', en: 'No tasks are overdue.' },
  taskNo: (no: number) => ({ zh: `任务 ${taskLabel(no)}`, en: `Task ${taskLabel(no)}:` }),
  more: (n: number) => ({ zh: `还有 ${n} 项逾期。`, en: `${n} more overdue.` }),
  figures: { zh: '目标与今天的数字', en: 'Targets and today’s figures' },
  noFigures: { zh: '还没有可以计算的数字。', en: 'No figures can be calculated yet.' },
  allFigures: { zh: '全部承诺与实际', en: 'All promises and results' },
  papers: { zh: '下载', en: 'Download' },
  csv: { zh: '全部指标（CSV）', en: 'All figures (CSV)' },
  xlsx: { zh: '全部指标（XLSX）', en: 'All figures (XLSX)' },
  archive: { zh: '公开的通报', en: 'Published bulletins' },
  noBulletins: {
    zh: '还没有公开的通报。每周、每月、每季的通报印发并公开后列在这里。',
    en: 'No bulletins published yet. Weekly, monthly and quarterly bulletins are listed here once issued and published.',
  },
  issue: (n: number) => ({ zh: `总第 ${n} 期`, en: `Issue ${n}` }),
  older: { zh: '更早的通报', en: 'Older bulletins' },
  newest: { zh: '回到最新的', en: 'Back to the newest' },
});
