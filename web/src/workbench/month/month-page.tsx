import './month.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { Fragment, useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { monthWords } from './month-words.ts';

type State = Schemas['MonthState'];
type Month = NonNullable<State['month']>;

const monthQuery = () => apiQuery('/api/operations/month');

/** For administrators of a demonstration: begin a made-up month, watch it, open it, remove it. */
export function MonthPage() {
  const w = useWords(monthWords);
  usePageTitle(w.title);
  const state = useQuery({ ...monthQuery(), refetchInterval: 3_000 });
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      {state.isPending ? (
        <Skeleton lines={6} />
      ) : state.isError ? (
        <ProblemNotice problem={problemOf(state.error)} again={() => void state.refetch()} />
      ) : (
        <Shown state={state.data} />
      )}
    </div>
  );
}

function Shown({ state: { offered, within, month } }: { state: State }) {
  const w = useWords(monthWords);
  return (
    <section className="sheet month">
      <p>{offered ? w.apart : within ? w.within : w.notOffered}</p>
      {month === null ? offered && <Begin /> : <Course month={month} offered={offered} />}
    </section>
  );
}

type Order = Schemas['MonthOrder'];
const usual: Order = { seed: 2022, days: 30, firmsPerDay: 200 };

function useMonthAct(send: () => Promise<State>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (fresh) => queryClient.setQueryData(monthQuery().queryKey, fresh),
  });
}

function Begin() {
  const w = useWords(monthWords);
  const id = useId();
  const account = useAccount();
  const [order, setOrder] = useState<Order>(usual);
  const start = useMonthAct(() => request('POST', '/api/operations/month', { body: order }));
  const field = (name: keyof Order, most: number, least: number) => (
    <div className="filter">
      <label className="filter-label" htmlFor={`${id}-${name}`}>
        {w[name]}
      </label>
      <InputNumber
        id={`${id}-${name}`}
        min={least}
        max={most}
        precision={0}
        value={order[name]}
        aria-describedby={name === 'seed' ? `${id}-help` : undefined}
        onChange={(value) => setOrder({ ...order, [name]: value ?? usual[name] })}
      />
    </div>
  );
  return (
    <CheckedForm
      onSend={() => {
        start.mutate();
      }}
    >
      <fieldset className="filters" disabled={account?.role !== 'administrator'}>
        <legend className="unseen">{w.title}</legend>
        {field('days', 62, 1)}
        {field('firmsPerDay', 20_000, 1)}
        {field('seed', 2_147_483_647, 0)}
        <Button type="primary" htmlType="submit" loading={start.isPending}>
          {w.start}
        </Button>
      </fieldset>
      <p className="quiet small" id={`${id}-help`}>
        {w.seedHelp}
      </p>
      {start.isError && <ProblemNotice problem={problemOf(start.error)} />}
    </CheckedForm>
  );
}

function Course({ month, offered }: { month: Month; offered: boolean }) {
  const w = useWords(monthWords);
  const id = useId();
  const lang = useLanguage();
  const { counts, serves, url, state, days } = month;
  const again = useMonthAct(() =>
    request('POST', '/api/operations/month', {
      body: { seed: month.seed, days, firmsPerDay: month.firmsPerDay },
    }),
  );
  const words =
    state === 'running'
      ? w.running(dayWords(counts?.day ?? '', lang), dayWords(month.lastDay ?? '', lang))
      : w[state];
  return (
    <>
      <p className="month-state" role="status">
        <strong>{words}</strong>
      </p>
      {(state === 'running' || state === 'stopped') && (
        <p>
          <label className="unseen" htmlFor={`${id}-bar`}>
            {w.progress}
          </label>
          <progress id={`${id}-bar`} max={days} value={daysGone(month)} />
        </p>
      )}
      {(state === 'starting' || state === 'running') && <p className="quiet">{w.leave}</p>}
      {counts !== null && <Counts counts={counts} />}
      {again.isError && <ProblemNotice problem={problemOf(again.error)} />}
      <div className="month-acts">
        {serves && url !== null && offered && (
          <a href={url} target="_blank" rel="noreferrer">
            {w.open}
          </a>
        )}
        {!serves && offered && state !== 'starting' && (
          <Button loading={again.isPending} onClick={() => again.mutate()}>
            {state === 'finished' ? w.openAgain : w.goOn}
          </Button>
        )}
        {offered && <Remove />}
      </div>
      {serves && offered && <p className="quiet small">{w.accounts}</p>}
    </>
  );
}

/** How many of its days are over. */
function daysGone({ counts, firstDay, days, state }: Month): number {
  if (state === 'finished') return days;
  if (counts === null || firstDay === null) return 0;
  return Math.round((Date.parse(counts.day) - Date.parse(firstDay)) / 86_400_000);
}

const shownCounts = [
  'applied',
  'granted',
  'notGranted',
  'corrections',
  'changes',
  'closures',
  'ratings',
] as const;

function Counts({ counts }: { counts: NonNullable<Month['counts']> }) {
  const w = useWords(monthWords);
  return (
    <>
      <h2 className="small">{w.soFar}</h2>
      <dl className="facts">
        {shownCounts.map((name) => (
          <Fragment key={name}>
            <dt>{w[name]}</dt>
            <dd>{counts[name]}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function Remove() {
  const w = useWords(monthWords);
  const account = useAccount();
  const [asked, setAsked] = useState(false);
  const remove = useMonthAct(() => request('POST', '/api/operations/month/remove'));
  if (account?.role !== 'administrator') return null;
  if (!asked) return <Button onClick={() => setAsked(true)}>{w.remove}</Button>;
  return (
    <>
      <span>{w.sure}</span>
      <Button danger loading={remove.isPending} onClick={() => remove.mutate()}>
        {w.remove}
      </Button>
      <Button onClick={() => setAsked(false)}>{w.keep}</Button>
      {remove.isError && <ProblemNotice problem={problemOf(remove.error)} />}
    </>
  );
}
