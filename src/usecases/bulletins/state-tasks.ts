import { taskStateNames } from '../../kernel/city/task-state-names.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { answering, tasksThatCount, viewTasks } from '../plans/list-tasks.ts';
import type { TaskState } from '../plans/plan-views.ts';
import { taskStates } from '../plans/plan-views.ts';
import type { Statement } from './statement.ts';
import { isOfPlan, type StatementScope } from './statement-scope.ts';

/** So many late tasks are kept, for the annex; how many there are is said. */
const mostKept = 1000;

const names: Readonly<Record<TaskState, Text>> = taskStateNames;

/** Tasks of a plan, or those that a place has a part in, by the state that is worked out for each. */
export async function stateTasks(
  deps: Dependencies,
  { plan, region }: Pick<StatementScope, 'plan' | 'region'>,
): Promise<Statement['tasks']> {
  const unit = deps.city.regions.find(({ id }) => id === region)?.unit ?? null;
  const rows = (await (plan === null ? tasksThatCount(deps) : viewTasks(deps)))
    .filter(({ row }) => plan === null || isOfPlan(plan, row.plan))
    .filter(
      ({ row, units }) =>
        unit === null || row.units.some(({ id }) => id === unit || units.expand(id).has(unit)),
    )
    .map(({ row }) => row);
  const late = rows
    .filter(({ state }) => state === 'late')
    .toSorted((a, b) => (a.dueNext ?? '').localeCompare(b.dueNext ?? '') || a.no - b.no);
  return {
    total: rows.length,
    states: taskStates.flatMap((code) => {
      const count = rows.filter(({ state }) => state === code).length;
      return count === 0 ? [] : [{ code, name: names[code], count, late: code === 'late' }];
    }),
    lateInAll: late.length,
    late: late.slice(0, mostKept).map(({ no, direction, units, office, deadlineText, stateText }) => ({
      no,
      direction,
      units: answering({ units, office }),
      due: deadlineText,
      state: stateText,
    })),
  };
}
