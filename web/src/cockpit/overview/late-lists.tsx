import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { AsWritten } from '../../components/as-written.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { hasQueue, pagesOf } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { overviewWords } from './overview-words.ts';
import type { Overview } from './use-overview.ts';

function List({
  id,
  title,
  more,
  none,
  children,
}: {
  id?: string;
  title: string;
  more?: ReactNode;
  none: ReactNode;
  children: readonly ReactNode[];
}) {
  const own = useId();
  return (
    <section className="late-list sheet" aria-labelledby={own} id={id}>
      <div className="page-head">
        <h2 id={own}>{title}</h2>
        {more}
      </div>
      {children.length === 0 ? <p className="quiet">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}

/** Cases past their day, the longest first; a reader who may open one finds its page behind its number. */
export function RedClocks({ cases }: Pick<Overview, 'cases'>) {
  const w = useWords(overviewWords);
  const text = useText();
  const lang = useLanguage();
  const account = useAccount();
  return (
    <List
      id="red-clocks"
      title={w.lateCases}
      more={
        account !== null && pagesOf(account.role).includes('cases') && !hasQueue(account.role) ? (
          <Link to="/work/cases" className="no-print">
            {w.allCases}
          </Link>
        ) : undefined
      }
      none={cases.late === 0 ? w.noLate : w.countsOnly(cases.late)}
    >
      {cases.latest.map(({ id, number, service, place, office, due, daysLate, opens }) => (
        <li key={id}>
          <span className="late-what">
            {opens ? (
              <Link to="/work/case/$case" params={{ case: id }}>
                {text(service)} {number}
              </Link>
            ) : (
              <span>
                {text(service)} {number}
              </span>
            )}
            <span className="quiet">
              {text(office ?? place)} · {w.dueOn(dayWords(due, lang))}
            </span>
          </span>
          {/* A clock of half a day runs out within its day. */}
          <strong className="late-days">{daysLate === 0 ? w.lateToday : w.daysLate(daysLate)}</strong>
        </li>
      ))}
    </List>
  );
}

/** Orders of supervision that are late, with whose they are. */
export function LateOrders({ orders }: Pick<Overview, 'orders'>) {
  const w = useWords(overviewWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <List
      title={w.orders}
      more={
        <Link to="/cockpit/supervision" className="no-print">
          {w.allOrders}
        </Link>
      }
      none={w.noOrders}
    >
      {orders.latest.map(({ id, number, origin, matter, office, due, daysLate }) => (
        <li key={id}>
          <span className="late-what">
            <Link to="/work/case/$case" params={{ case: id }}>
              <AsWritten>{text(matter ?? origin.name)}</AsWritten> {number}
            </Link>
            <span className="quiet">
              {text(office.name)} · {w.dueOn(dayWords(due, lang))}
            </span>
          </span>
          {/* Its own day may still be ahead: then it is its handling that has taken too long. */}
          <strong className="late-days">{daysLate === 0 ? w.handledLate : w.daysLate(daysLate)}</strong>
        </li>
      ))}
    </List>
  );
}

/** Tasks past due, the oldest first. */
export function LateTasks({ tasks, unit }: Pick<Overview, 'tasks'> & { unit: string | null }) {
  const w = useWords(overviewWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <List
      title={w.lateTasks}
      more={
        tasks.late > tasks.latest.length && (
          <Link
            to="/cockpit/tasks"
            search={{ state: 'late', ...(unit === null ? {} : { unit }) }}
            className="no-print"
          >
            {w.allTasks(tasks.late)}
          </Link>
        )
      }
      none={w.noLateTasks}
    >
      {tasks.latest.map(({ no, plan, direction, units, state }) => (
        <li key={no}>
          <span className="late-what">
            <Link to="/cockpit/tasks" search={{ plan: String(plan), task: String(no) }}>
              {no} {text(direction)}
            </Link>
            <span className="quiet">{units.map(text).join(lang === 'zh' ? '、' : ', ')}</span>
          </span>
          <span className="late-days">{text(state)}</span>
        </li>
      ))}
    </List>
  );
}
