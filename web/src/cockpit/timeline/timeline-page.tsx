import '../cockpit.css';
import './timeline.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { planLabel, taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { problemOf } from '../../api/problem.ts';
import { apiQuery, cityQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { plansQuery, tasksQuery } from '../queries.ts';
import { SheetsButton } from '../sheets-button.tsx';
import { StateMark } from '../state-mark.tsx';
import type { PlanRow, TaskRow } from '../types.ts';
import { DueCalendar } from './due-calendar.tsx';
import { dueMonths, monthsOf } from './months-of-tasks.ts';
import { timelineSheet } from './timeline-sheet.ts';
import { timelineWords } from './timeline-words.ts';

/** One plan's tasks over the months, as a table that reads as a chart; and who has reported on theirs. */
export function TimelinePage() {
  const w = useWords(timelineWords);
  const text = useText();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const known = useQuery(plansQuery());
  const plans = (known.data?.items ?? []).filter(({ taskCount }) => taskCount > 0);
  const plan = /^\d{1,4}$/.test(search.plan ?? '') ? (search.plan ?? '1') : '1';
  const tasks = useQuery(tasksQuery({ plan: Number(plan) }));
  usePageTitle(w.title);
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <label className="timeline-plan no-print">
        {w.plan}
        <select
          value={plan}
          onChange={({ target }) =>
            void navigate({ to: '/cockpit/timeline', search: { plan: target.value }, resetScroll: false })
          }
        >
          {plans.map(({ no, name }) => (
            <option key={no} value={String(no)}>
              {text(planLabel(no))} {text(name)}
            </option>
          ))}
        </select>
      </label>
      {tasks.isPending || known.isPending ? (
        <Skeleton lines={12} />
      ) : tasks.isError ? (
        <ProblemNotice problem={problemOf(tasks.error)} again={() => void tasks.refetch()} />
      ) : tasks.data.items.length === 0 ? (
        <EmptyState level={2} title={w.none}>
          {w.noneText}
        </EmptyState>
      ) : (
        <Chart
          key={plan}
          tasks={tasks.data.items}
          term={plans.find(({ no }) => String(no) === plan)?.term ?? null}
          plan={plan}
        />
      )}
      <DueCalendar />
      <Rounds />
    </div>
  );
}

/** A table whose cells are the chart: what it shows is in words for whoever does not see it. */
function Chart({
  tasks,
  term,
  plan,
}: {
  tasks: readonly TaskRow[];
  term: PlanRow['term'] | null;
  plan: string;
}) {
  const w = useWords(timelineWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const demonstration = useQuery(cityQuery()).data?.demonstration === true;
  const months = monthsOf(tasks, today, term);
  const first = months[0] ?? '';
  const whole = useRef<HTMLElement>(null);
  // Where not all months have room, this one is seen first, with as much of what was before it as there is room for.
  useLayoutEffect(() => {
    const now = whole.current?.querySelector<HTMLElement>('th[data-now]');
    if (whole.current === null || now == null) return;
    whole.current.scrollLeft = now.offsetLeft + now.offsetWidth - whole.current.clientWidth;
  }, []);
  return (
    <>
      <p className="no-print timeline-downloads">
        <SheetsButton
          name={`timeline-${plan}`}
          label={w.asSheet}
          sheets={() => [timelineSheet(tasks, months, { lang, demonstration })]}
        />
        <a href={`/api/tasks/table.xlsx?${new URLSearchParams({ plan, lang })}`} download>
          {w.allTasks}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="timeline" aria-label={w.chart} tabIndex={0} ref={whole}>
        <table className="plain-table timeline-table">
          <thead>
            <tr>
              <th scope="col">{w.task}</th>
              <th scope="col" className="timeline-state">
                {w.state}
              </th>
              {months.map((month) => (
                <th scope="col" key={month} data-now={month === today.slice(0, 7) || undefined}>
                  {periodWords(month, lang, today)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => {
              const due = dueMonths(task);
              const last = due.at(-1) ?? (months.at(-1) || '');
              return (
                <tr key={task.no}>
                  <th scope="row">
                    <Link to="/cockpit/tasks" search={{ task: String(task.no) }}>
                      {taskLabel(task.no)} {text(task.direction)}
                    </Link>
                    <span className="timeline-state-below">
                      <StateMark state={task.state} />
                    </span>
                  </th>
                  <td className="timeline-state">
                    <StateMark state={task.state} />
                  </td>
                  {months.map((month) => (
                    <td
                      key={month}
                      className="timeline-cell"
                      data-run={month >= first && month <= last ? task.state : undefined}
                      data-now={month === today.slice(0, 7) || undefined}
                    >
                      {due.includes(month) ? (
                        <span className="timeline-due">{w.due}</span>
                      ) : due.length === 0 && month === months.at(-1) ? (
                        <span className="timeline-on quiet">{w.ongoing}</span>
                      ) : null}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

type Round = Schemas['RoundView'];

function Rounds() {
  const w = useWords(timelineWords);
  const text = useText();
  const lang = useLanguage();
  const rounds = useQuery(apiQuery('/api/rounds'));
  return (
    <section className="cockpit-section">
      <h2>{w.rounds}</h2>
      {rounds.isPending ? (
        <Skeleton lines={4} />
      ) : rounds.isError ? (
        <ProblemNotice problem={problemOf(rounds.error)} again={() => void rounds.refetch()} />
      ) : rounds.data.items.length === 0 ? (
        <EmptyState title={w.noRounds}>{w.noRoundsText}</EmptyState>
      ) : (
        rounds.data.items.map((round) => (
          <details key={`${round.schedule} ${round.period}`} className="round">
            <summary>
              {text(round.name)}
              {lang === 'zh' ? '：' : ', '}
              {periodWords(round.period, lang)} · {w.reported} {round.reported.length} · {w.open}{' '}
              {round.open.length} · <strong>{`${w.missed} ${round.missed.length}`}</strong>
            </summary>
            <dl>
              <Units name={w.missed} units={round.missed} />
              <Units name={w.open} units={round.open} />
              <Units name={w.reported} units={round.reported} />
            </dl>
            <p className="no-print small round-tables">
              {(['xlsx', 'csv'] as const).map((form) => (
                <a
                  key={form}
                  href={`/api/rounds/table.${form}?${new URLSearchParams({ schedule: round.schedule, period: round.period, lang })}`}
                  download
                >
                  {w.table(form.toUpperCase())}
                </a>
              ))}
            </p>
          </details>
        ))
      )}
    </section>
  );
}

function Units({ name, units }: { name: string; units: Round['open'] }) {
  const text = useText();
  const lang = useLanguage();
  if (units.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{units.map((unit) => text(unit.name)).join(lang === 'zh' ? '、' : ', ')}</dd>
    </>
  );
}
