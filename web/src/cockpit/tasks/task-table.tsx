import { planLabel, taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { StateMark } from '../state-mark.tsx';
import type { TaskRow } from '../types.ts';
import { DutyList } from './duty-list.tsx';

/** Tasks in rows; each opens whole beside the list. */
export function TaskTable({
  tasks,
  caption,
  onOpen,
}: {
  tasks: readonly TaskRow[];
  caption: string;
  onOpen: (no: number) => void;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  return (
    <table className="plain-table stack-table task-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{w.task}</th>
          <th scope="col">{w.plan}</th>
          <th scope="col">{w.units}</th>
          <th scope="col">{w.deadline}</th>
          <th scope="col">{w.state}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.no}>
            <th scope="row" data-label={w.task}>
              <span>
                <button type="button" className="linklike" onClick={() => onOpen(task.no)}>
                  {taskLabel(task.no)} {text(task.direction)}
                </button>
                <span className="task-summary quiet">{text(task.summary)}</span>
              </span>
            </th>
            <td data-label={w.plan}>
              <span>
                {text(planLabel(task.plan))} {text(task.planName)}
              </span>
            </td>
            <td data-label={w.units}>
              <DutyList units={task.units} andOthers={task.andOthers} most={2} />
            </td>
            <td data-label={w.deadline}>{text(task.deadlineText)}</td>
            <td data-label={w.state}>
              <span>
                <StateMark state={task.state} />
                <span className="task-summary quiet">{text(task.stateText)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
