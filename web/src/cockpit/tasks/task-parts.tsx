import './task-parts.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { problemOf } from '../../api/problem.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { OrderLink } from '../../workbench/begin/order-link.tsx';
import type { TaskRow } from '../types.ts';
import { DivideForm } from './divide-form.tsx';
import { partsWords } from './parts-words.ts';
import { taskPartsQuery } from './task-parts-query.ts';

type Parts = Schemas['TaskPartsView'];

/** How a task is divided, for whoever works in an office or watches: others see how many parts there are. */
export function TaskParts({ task }: { task: TaskRow }) {
  const account = useAccount();
  return account === null || account.role === 'applicant' ? null : <PartsOfTask task={task} />;
}

function PartsOfTask({ task }: { task: TaskRow }) {
  const w = useWords(partsWords);
  const text = useText();
  const found = useQuery(taskPartsQuery(task.no));
  if (found.isError) {
    const problem = problemOf(found.error);
    return problem.code === 'access.not-permitted' ? null : <ProblemNotice problem={problem} />;
  }
  if (found.isPending) return null;
  const view = found.data;
  return (
    <>
      <section className="task-parts">
        <h3>{w.title}</h3>
        {view.answers !== null && (
          <p>
            {w.answers}
            {text(view.answers.name)}
            {view.owner !== null && ` · ${w.owner} ${view.owner}`}
          </p>
        )}
        {task.parts !== null && <p>{w.count(task.parts.given, task.parts.done, task.parts.late)}</p>}
        {view.parts.length + view.milestones.length === 0 ? (
          <p className="quiet">{w.none}</p>
        ) : (
          <PartsTable view={view} />
        )}
        {view.mayDivide && view.caseId !== null ? (
          <DivideForm caseId={view.caseId} offices={view.offices} />
        ) : (
          view.offices.length > 0 && <Named offices={view.offices} />
        )}
      </section>
      {/* A task that is done, or was settled, is nobody's to be pressed for. */}
      {task.state !== 'verified' && task.state !== 'ended' && (
        <OrderLink
          number={task.caseNumber ?? taskLabel(task.no)}
          office={view.answers?.id ?? null}
          origin="task"
        />
      )}
    </>
  );
}

function Named({ offices }: { offices: Parts['offices'] }) {
  const w = useWords(partsWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <details>
      <summary>
        {w.offices} {offices.length}
      </summary>
      <p className="quiet">{offices.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', ')}</p>
    </details>
  );
}

function PartsTable({ view }: { view: Parts }) {
  const w = useWords(partsWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const day = (due: string | null) => (due === null ? '—' : dayWords(due, lang, today));
  return (
    <table className="plain-table stack-table">
      <thead>
        <tr>
          <th scope="col">{w.what}</th>
          <th scope="col">{w.office}</th>
          <th scope="col">{w.owner}</th>
          <th scope="col">{w.due}</th>
          <th scope="col">{w.state}</th>
        </tr>
      </thead>
      <tbody>
        {view.parts.map((part) => (
          <tr key={part.caseId}>
            <th scope="row" data-label={w.what}>
              {part.what === null ? (
                part.number
              ) : (
                <Link to="/work/case/$case" params={{ case: part.caseId }}>
                  {part.what}
                </Link>
              )}
            </th>
            <td data-label={w.office}>{text(part.office.name)}</td>
            <td data-label={w.owner}>{part.owner ?? '—'}</td>
            <td data-label={w.due}>{day(part.due)}</td>
            <td data-label={w.state}>
              <span>
                {part.state === 'late' ? <strong>{text(part.stateText)}</strong> : text(part.stateText)}
                {part.share !== null && <span className="quiet"> {part.share}%</span>}
              </span>
            </td>
          </tr>
        ))}
        {view.milestones.map(({ what, owner, due, done }) => (
          <tr key={`${what} ${due}`}>
            <th scope="row" data-label={w.what}>
              {what}
            </th>
            <td data-label={w.office}>{w.own}</td>
            <td data-label={w.owner}>{owner ?? '—'}</td>
            <td data-label={w.due}>{day(due)}</td>
            <td data-label={w.state}>{done ? w.milestoneDone : w.milestoneOpen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
