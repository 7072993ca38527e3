import { taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { taskStateNames } from '../../../../src/kernel/city/task-state-names.ts';
import { words } from '../../language/words.ts';

export const progressWords = words({
  title: { zh: '方案进展', en: 'How the plan stands' },
  asOf: (day: string) => ({ zh: `方案进展（截至${day}）`, en: `How the plan stands on ${day}` }),
  lead: {
    zh: '哪些做到了，哪些晚了，晚在哪里。数字由办件算出，或由单位填报、另一人复核；任务状态由系统判定。',
    en: 'What is done, what is late, and whose it is. Figures come from cases, or are reported and checked by a second person; the state of each task is worked out.',
  },
  tasks: { zh: '任务', en: 'Tasks' },
  ...taskStateNames,
  lateTitle: { zh: '晚了的', en: 'What is late' },
  noneLate: { zh: '没有逾期的任务。', en: 'No task is late.' },
  taskNo: (no: number) => ({ zh: `任务 ${taskLabel(no)}`, en: `Task ${taskLabel(no)}:` }),
  more: (n: number) => ({ zh: `还有 ${n} 项逾期。`, en: `${n} more ${n === 1 ? 'is' : 'are'} late.` }),
  figures: { zh: '目标与今天的数字', en: 'Targets and today’s figures' },
  noFigures: { zh: '还没有可以计算的数字。', en: 'Nothing can be measured yet.' },
  allFigures: { zh: '全部承诺与实际', en: 'All promises and figures' },
  papers: { zh: '下载', en: 'Download' },
  csv: { zh: '全部指标（CSV）', en: 'All figures (CSV)' },
  xlsx: { zh: '全部指标（XLSX）', en: 'All figures (XLSX)' },
  archive: { zh: '公开的通报', en: 'Published bulletins' },
  noBulletins: {
    zh: '还没有公开的通报。每周、每月、每季的通报印发并公开后列在这里。',
    en: 'No bulletin is published yet. Weekly, monthly and quarterly ones stand here once they are sent and published.',
  },
  issue: (n: number) => ({ zh: `总第 ${n} 期`, en: `Issue ${n}` }),
  older: { zh: '更早的通报', en: 'Older bulletins' },
  newest: { zh: '回到最新的', en: 'Back to the newest' },
});
