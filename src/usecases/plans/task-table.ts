import { numberCell } from '../../kernel/city/ledger-numbers.ts';
import { taskStateNames } from '../../kernel/city/task-state-names.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { listTasks, type TaskFilter } from './list-tasks.ts';

const columns: readonly Text[] = [
  { zh: '任务号', en: 'No.' },
  { zh: '方案', en: 'Plan' },
  { zh: '任务', en: 'Task' },
  { zh: '内容', en: 'What' },
  { zh: '责任单位', en: 'Units' },
  { zh: '由它报告', en: 'Reported on by' },
  { zh: '时限', en: 'Deadline' },
  { zh: '下一个期限', en: 'Next day to meet' },
  { zh: '状态', en: 'State' },
  { zh: '情况', en: 'How it stands' },
  { zh: '办件', en: 'Case' },
  { zh: '分工', en: 'Parts' },
  { zh: '分工完成', en: 'Parts done' },
  { zh: '分工逾期', en: 'Parts late' },
];

/** A city's ledger has hundreds of tasks, and a table has all that match. */
const most = 100_000;

/** The ledger as office software takes it, narrowed as the list is. What is a demonstration says so in each line. */
export async function tableOfTasks(
  deps: Dependencies,
  filter: Omit<TaskFilter, 'limit' | 'after'>,
  language: Language,
): Promise<readonly (readonly (string | number | null)[])[]> {
  const { items } = await listTasks(deps, { ...filter, limit: most });
  const said = (text: Text): string => text[language];
  const pause = language === 'zh' ? '、' : '; ';
  const label = deps.demonstration ? [said({ zh: '演示数据', en: 'Demonstration data' })] : [];
  return [
    [...columns.map(said), ...label],
    ...items.map((task) => [
      numberCell(task.no),
      said(task.planName),
      said(task.direction),
      said(task.summary),
      task.units.map(({ name, roleName }) => `${said(name)} ${said(roleName)}`).join(pause),
      task.office === null ? null : said(task.office.name),
      said(task.deadlineText),
      task.dueNext,
      said(taskStateNames[task.state]),
      said(task.stateText),
      task.caseNumber,
      task.parts?.given ?? null,
      task.parts?.done ?? null,
      task.parts?.late ?? null,
      ...label,
    ]),
  ];
}
