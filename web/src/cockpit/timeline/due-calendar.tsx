import './due-calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { useCityTime } from '../../app/city-time.ts';
import type { Search } from '../../app/search.ts';
import { OverdueIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords, periodWords, weekdayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { tasksQuery } from '../queries.ts';
import { dueMonths, type SheetDay, sheetOf } from './months-of-tasks.ts';
import { timelineWords } from './timeline-words.ts';

/** What is due on which day of a month, of every plan: a sheet of the calendar, and the days in words below it. */
export function DueCalendar() {
  const w = useWords(timelineWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const tasks = useQuery(tasksQuery());
  const items = tasks.data?.items ?? [];
  const months = [...new Set([today.slice(0, 7), ...items.flatMap(dueMonths)])].sort();
  const month =
    search.deadline !== undefined && months.includes(search.deadline) ? search.deadline : today.slice(0, 7);
  const weeks = sheetOf(month, items);
  return (
    <section className="cockpit-section" aria-labelledby="due-calendar">
      <h2 id="due-calendar">{w.calendar}</h2>
      <label className="timeline-plan no-print">
        {w.month}
        <select
          value={month}
          onChange={({ target }) =>
            void navigate({
              to: '/cockpit/timeline',
              search: { ...search, deadline: target.value },
              replace: true,
              resetScroll: false,
            })
          }
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {periodWords(each, lang, today)}
            </option>
          ))}
        </select>
      </label>
      {tasks.isPending ? (
        <Skeleton lines={8} />
      ) : tasks.isError ? (
        <ProblemNotice problem={problemOf(tasks.error)} again={() => void tasks.refetch()} />
      ) : (
        <>
          <table className="due-sheet">
            <caption className="unseen">{periodWords(month, lang, today)}</caption>
            <thead>
              <tr>
                {/* 3 January 2022 was a Monday. */}
                {[3, 4, 5, 6, 7, 8, 9].map((day) => (
                  <th scope="col" key={day}>
                    {weekdayWords(`2022-01-0${day}`, lang)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month stand in their order
                <tr key={at}>
                  {week.map((cell, weekday) => (
                    <Cell key={cell?.day ?? weekday} cell={cell} today={today} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <DueDays days={weeks.flat()} month={month} />
        </>
      )}
    </section>
  );
}

function Cell({ cell, today }: { cell: SheetDay; today: string }) {
  const w = useWords(timelineWords);
  if (cell === null) return <td />;
  const { day, tasks } = cell;
  const late = tasks.some(({ state }) => state === 'late');
  return (
    <td data-today={day === today || undefined}>
      <span className="due-date">{Number(day.slice(8))}</span>
      {tasks.length > 0 && (
        <a className="due-count" href={`#due-${day}`} data-late={late || undefined}>
          {late && <OverdueIcon />}
          {w.dueTasks(tasks.length)}
        </a>
      )}
    </td>
  );
}

function DueDays({ days, month }: { days: readonly SheetDay[]; month: string }) {
  const w = useWords(timelineWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const due = days.flatMap((each) => (each === null || each.tasks.length === 0 ? [] : [each]));
  if (due.length === 0) return <p className="quiet">{w.nothingDue}</p>;
  return (
    <>
      {due.map(({ day, tasks }) => (
        <details key={day} id={`due-${day}`} className="round">
          <summary>
            {dayWords(day, lang, today)} · {w.dueTasks(tasks.length)}
            {tasks.some(({ state }) => state === 'late') && (
              <strong> · {w.lateTasks(tasks.filter(({ state }) => state === 'late').length)}</strong>
            )}
          </summary>
          <ul className="due-list">
            {tasks.map(({ no, direction, office, stateText }) => (
              <li key={no}>
                <Link to="/cockpit/tasks" search={{ task: String(no) }}>
                  {no} {text(direction)}
                </Link>
                <span className="quiet">
                  {' '}
                  {[...(office === null ? [] : [text(office.name)]), text(stateText)].join(
                    lang === 'zh' ? '，' : ', ',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p className="no-print small">
        <Link to="/cockpit/tasks" search={{ deadline: month }}>
          {w.asList}
        </Link>
      </p>
    </>
  );
}
