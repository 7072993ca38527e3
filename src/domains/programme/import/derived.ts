import type { Findings } from './findings.ts';
import { titleOf } from './outline.ts';
import type { ImportedMeasure, ImportedTask } from './result.ts';
import { planKey } from './settle-measures.ts';
import { taskKey } from './task-rows.ts';

/**
 * A plan that is only a table of tasks has its measures in the rows. `groups` are the headings above the rows,
 * in the order of the tasks.
 */
export function derivedMeasures(
  tasks: readonly ImportedTask[],
  printed: readonly ImportedMeasure[],
  groups: readonly (string | null)[],
): { readonly tasks: readonly ImportedTask[]; readonly measures: readonly ImportedMeasure[] } {
  const written = new Set(printed.map((measure) => measure.plan));
  const counters = new Map<number, number>();
  const measures: ImportedMeasure[] = [];
  // Directions that come back row after row are fields, not titles.
  const distinct = new Set(tasks.map(({ plan, direction }) => `${plan}|${direction}`)).size;
  const fields = distinct * 1.5 <= tasks.length;
  const tied = tasks.map((task) => {
    if (task.measure !== null || written.has(task.plan)) return task;
    const number = (counters.get(task.plan) ?? 0) + 1;
    counters.set(task.plan, number);
    const key = `${planKey(task.plan)}.${number}`;
    const own = titleOf(task.content).title;
    const repeated =
      fields ||
      tasks.some((other) => other !== task && other.plan === task.plan && other.direction === task.direction);
    const title = task.direction === '' || repeated ? own : task.direction;
    measures.push({
      key,
      plan: task.plan,
      ref: String(number),
      section: repeated && task.direction !== '' ? task.direction : (groups[task.no - 1] ?? null),
      title,
      text: task.content,
      deadline: task.deadline,
      units: task.units,
      andOthers: task.andOthers,
      taskNo: task.no,
      source: task.source,
    });
    return { ...task, measure: key };
  });
  return { tasks: tied, measures };
}

/** A document without a task list: each measure is a task. */
export function derivedTasks(measures: readonly ImportedMeasure[], findings: Findings): ImportedTask[] {
  const first = measures[0];
  if (first !== undefined) {
    findings.repair('task-derived', {
      line: first.source.from,
      where: 'tasks',
      before: '',
      after: String(measures.length),
      message: {
        zh: `文件没有任务清单，由 ${measures.length} 条措施生成任务`,
        en: `The document has no task list: its ${measures.length} measures are the tasks`,
      },
    });
  }
  return measures.map((measure, at) => ({
    key: taskKey(at + 1),
    no: at + 1,
    printedNo: null,
    plan: measure.plan,
    direction: measure.section ?? measure.title,
    content: measure.section === null ? measure.text : `${measure.title}。${measure.text}`,
    deadline: measure.deadline,
    units: measure.units,
    andOthers: measure.andOthers,
    measure: measure.key,
    source: measure.source,
  }));
}
