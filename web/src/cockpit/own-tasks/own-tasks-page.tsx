import '../cockpit.css';
import './own-tasks.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { AsWritten } from '../../components/as-written.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { StateMark } from '../state-mark.tsx';
import { taskStates } from '../types.ts';
import { CalendarPanel } from './calendar-panel.tsx';
import { ownTasksWords } from './own-tasks-words.ts';
import { WorkbookPanel } from './workbook-panel.tsx';

type Own = Schemas['OwnTasks'];

/** What the plan asks of one's office, made for a phone: what waits first, each a door to its case. */
export function OwnTasksPage() {
  const w = useWords(ownTasksWords);
  const text = useText();
  const own = useQuery(apiQuery('/api/own-tasks'));
  usePageTitle(w.title);
  const leadOf = ({ office, plan }: Own) =>
    plan === null ? w.lead(text(office?.name)) : w.leadOfPlan(text(plan.name));
  if (own.isError)
    return (
      <div className="page">
        <PageTop title={w.title} />
        {own.error.code === 'access.not-permitted' ? (
          <EmptyState level={2} title={w.notOffice} />
        ) : (
          <ProblemNotice problem={problemOf(own.error)} again={() => void own.refetch()} />
        )}
      </div>
    );
  return (
    <div className="page">
      <PageTop title={w.title} lead={own.isPending ? '' : leadOf(own.data)} />
      {own.isPending ? <Skeleton lines={12} /> : <Lists own={own.data} />}
    </div>
  );
}

function Lists({ own }: { own: Own }) {
  const w = useWords(ownTasksWords);
  const place = (each: Own['tasks'][number]) => taskStates.indexOf(each.task.state);
  const sorted = own.tasks.toSorted((a, b) => place(a) - place(b) || a.task.no - b.task.no);
  const waiting = sorted.filter((each) => each.waiting);
  const others = sorted.filter((each) => !each.waiting);
  const leads = own.plan !== null;
  if (sorted.length + own.rounds.length + own.parts.length + own.orders.length === 0)
    return (
      <EmptyState level={2} title={w.none}>
        {w.noneText}
      </EmptyState>
    );
  return (
    <>
      {own.orders.length > 0 && <Orders orders={own.orders} />}
      {own.rounds.length > 0 && <Rounds rounds={own.rounds} />}
      {waiting.length > 0 && <Tasks title={leads ? w.toReview : w.waiting} tasks={waiting} />}
      {own.parts.length > 0 && <Parts parts={own.parts} />}
      {!leads && waiting.length + own.parts.length > 0 && <WorkbookPanel />}
      {!leads && <CalendarPanel />}
      {others.length > 0 && <Tasks title={leads ? w.ofPlan : w.others} tasks={others} />}
    </>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className="cockpit-section">
      <h2>
        {title} {count}
      </h2>
      <ul className="own-list">{children}</ul>
    </section>
  );
}

/** What supervision waits for comes before everything else: its ladder climbs by the day. */
function Orders({ orders }: { orders: Own['orders'] }) {
  const w = useWords(ownTasksWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <Section title={w.orders} count={orders.length}>
      {orders.map((order) => (
        <li key={order.id}>
          <p className="own-name">
            <AsWritten>{order.matter === null ? w.orderWord(order.number) : text(order.matter)}</AsWritten>
          </p>
          <p className="quiet">{`${order.number} · ${text(order.origin.name)}`}</p>
          <p>
            {text(order.stage)} <span className="quiet">{w.by(dayWords(order.due, lang, today))}</span>
            {order.daysLate > 0 && <strong> {w.late(order.daysLate)}</strong>}
          </p>
          <Link className="button button-primary" to="/work/case/$case" params={{ case: order.id }}>
            {w.open}
          </Link>
        </li>
      ))}
    </Section>
  );
}

function Parts({ parts }: { parts: Own['parts'] }) {
  const w = useWords(ownTasksWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <Section title={w.parts} count={parts.length}>
      {parts.map(({ part }) => (
        <li key={part.caseId}>
          <p className="own-name">
            <AsWritten>{part.what}</AsWritten>
          </p>
          <p className="quiet">{w.partOf(part.task, part.title)}</p>
          <p>
            {part.state === 'late' ? <strong>{text(part.stateText)}</strong> : text(part.stateText)}
            {part.due !== null && <span className="quiet"> {w.by(dayWords(part.due, lang, today))}</span>}
          </p>
          <Link className="button button-primary" to="/work/case/$case" params={{ case: part.caseId }}>
            {w.open}
          </Link>
        </li>
      ))}
    </Section>
  );
}

function Rounds({ rounds }: { rounds: Own['rounds'] }) {
  const w = useWords(ownTasksWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <Section title={w.reports} count={rounds.length}>
      {rounds.map(({ caseId, dueAt }) => (
        <li key={caseId}>
          <Link to="/work/case/$case" params={{ case: caseId }}>
            {w.report}
          </Link>
          {dueAt !== null && <span className="quiet"> {w.by(dayWords(dueAt, lang, today))}</span>}
        </li>
      ))}
    </Section>
  );
}

function Tasks({ title, tasks }: { title: string; tasks: Own['tasks'] }) {
  const w = useWords(ownTasksWords);
  const text = useText();
  return (
    <Section title={title} count={tasks.length}>
      {tasks.map(({ task, waiting }) => (
        <li key={task.no}>
          <p className="own-name">
            <Link to="/cockpit/tasks" search={{ task: String(task.no) }}>
              {taskLabel(task.no)} {text(task.direction)}
            </Link>
          </p>
          {/* A plan gives one direction to many tasks: what each is about tells them apart. */}
          <p>{text(task.summary)}</p>
          <p>
            <StateMark state={task.state} /> <span className="quiet">{text(task.stateText)}</span>
          </p>
          {waiting && task.caseId !== null && (
            <Link className="button button-primary" to="/work/case/$case" params={{ case: task.caseId }}>
              {w.open}
            </Link>
          )}
        </li>
      ))}
    </Section>
  );
}
