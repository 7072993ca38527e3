import './exchange.css';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ClockIcon, DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { exchangeHealthQuery, type OutboxItem } from '../queries.ts';
import { sharingWords } from './sharing-words.ts';

type PartyHealth = Schemas['PartyHealthView'];

const marks: Record<PartyHealth['state'], { readonly tone: string; readonly Icon: () => React.JSX.Element }> =
  {
    well: { tone: 'green', Icon: DoneIcon },
    unheard: { tone: 'grey', Icon: WaitIcon },
    slow: { tone: 'yellow', Icon: ClockIcon },
    silent: { tone: 'yellow', Icon: WaitIcon },
    failing: { tone: 'red', Icon: OverdueIcon },
    unregistered: { tone: 'grey', Icon: WaitIcon },
  };

/** Queues by party, what was given up, and what was sent once more. */
export function Health({ acts }: { acts: boolean }) {
  const w = useWords(sharingWords);
  const id = useId();
  const health = useQuery({ ...exchangeHealthQuery(), refetchInterval: 10_000 });
  return (
    <>
      <section className="sheet" aria-labelledby={id}>
        <h2 id={id}>{w.health}</h2>
        {health.isPending ? (
          <Skeleton lines={5} />
        ) : health.isError ? (
          <ProblemNotice problem={problemOf(health.error)} again={() => void health.refetch()} />
        ) : (
          <Parties parties={health.data.parties} />
        )}
      </section>
      <DeadLetters acts={acts} />
      {health.data !== undefined && <Replays replays={health.data.replays} />}
      {health.data !== undefined && <Datasets datasets={health.data.datasets} />}
    </>
  );
}

function Parties({ parties }: { parties: readonly PartyHealth[] }) {
  const w = useWords(sharingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <table className="plain-table stack-table">
      <thead>
        <tr>
          <th scope="col">{w.party}</th>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.queued}</th>
          <th scope="col">{w.unanswered}</th>
          <th scope="col">{w.failed}</th>
          <th scope="col">{w.median}</th>
          <th scope="col">{w.lastHeard}</th>
          <th scope="col">{w.error}</th>
        </tr>
      </thead>
      <tbody>
        {parties.map((row) => (
          <tr key={row.party.id}>
            <th scope="row" data-label={w.party}>
              {text(row.party.name)}
            </th>
            <td data-label={w.state}>
              <Mark state={row.state} />
            </td>
            <td data-label={w.queued}>{row.queued}</td>
            <td data-label={w.unanswered}>{row.unanswered}</td>
            <td data-label={w.failed}>{row.failed}</td>
            <td data-label={w.median}>
              {row.medianSeconds === null ? '' : w.seconds(Math.round(row.medianSeconds * 10) / 10)}
            </td>
            <td data-label={w.lastHeard}>
              {row.lastHeard === null ? '' : momentWords(row.lastHeard, lang, today)}
            </td>
            <td data-label={w.error}>{text(row.lastErrorText) || row.lastError}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ state }: { state: PartyHealth['state'] }) {
  const w = useWords(sharingWords);
  const { tone, Icon } = marks[state];
  return (
    <span className="mark" data-tone={tone}>
      <Icon />
      {w[state]}
    </span>
  );
}

function DeadLetters({ acts }: { acts: boolean }) {
  const w = useWords(sharingWords);
  const text = useText();
  const id = useId();
  const list = useInfiniteQuery(pagedQuery('/api/operations/outbox', { query: { state: 'failed' } }));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.deadLetters}</h2>
      {list.isPending ? (
        <Skeleton lines={3} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={w.noDeadLetters}>{w.noDeadLettersText}</EmptyState>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.operation}</th>
              <th scope="col">{w.party}</th>
              <th scope="col">{w.case}</th>
              <th scope="col">{w.attempts}</th>
              <th scope="col">{w.error}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" data-label={w.operation}>
                  {text(row.operationName)}
                </th>
                <td data-label={w.party}>{text(row.party.name)}</td>
                <td data-label={w.case}>{row.case?.number ?? ''}</td>
                <td data-label={w.attempts}>{row.attempts}</td>
                <td data-label={w.error}>
                  {text(row.lastErrorText) || row.lastError}
                  {acts && <SendAgain message={row} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {w.more}
        </Button>
      )}
    </section>
  );
}

/** With a reason, which is kept. */
function SendAgain({ message: { id } }: { message: OutboxItem }) {
  const w = useWords(sharingWords);
  const queryClient = useQueryClient();
  const field = useId();
  const [reason, setReason] = useState<string | null>(null);
  const again = useMutation({
    mutationFn: (why: string) =>
      request('POST', '/api/operations/outbox/{id}/requeue', { path: { id }, body: { reason: why } }),
    onSuccess: () => {
      setReason(null);
      void queryClient.invalidateQueries({ queryKey: ['/api/operations/outbox'] });
      void queryClient.invalidateQueries(exchangeHealthQuery());
    },
  });
  if (reason === null)
    return (
      <div>
        <Button size="small" onClick={() => setReason('')}>
          {w.again}
        </Button>
      </div>
    );
  return (
    <CheckedForm
      className="stacked-form"
      onSend={() => {
        again.mutate(reason);
      }}
    >
      <label htmlFor={field}>{w.reason}</label>
      <Input
        id={field}
        value={reason}
        required
        minLength={2}
        maxLength={200}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <Button size="small" type="primary" htmlType="submit" loading={again.isPending}>
        {w.confirm}
      </Button>{' '}
      <Button size="small" onClick={() => setReason(null)}>
        {w.cancel}
      </Button>
      {again.isError && <ProblemNotice problem={problemOf(again.error)} />}
    </CheckedForm>
  );
}

function Replays({ replays }: { replays: Schemas['ExchangeHealth']['replays'] }) {
  const w = useWords(sharingWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const id = useId();
  if (replays.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.replays}</h2>
      <table className="plain-table stack-table">
        <thead>
          <tr>
            <th scope="col">{w.when}</th>
            <th scope="col">{w.by}</th>
            <th scope="col">{w.reason}</th>
          </tr>
        </thead>
        <tbody>
          {replays.map((row) => (
            <tr key={`${row.message} ${row.at}`}>
              <th scope="row" data-label={w.when}>
                {momentWords(row.at, lang, today)}
              </th>
              <td data-label={w.by}>{row.account}</td>
              <td data-label={w.reason}>{row.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Datasets({ datasets }: { datasets: Schemas['ExchangeHealth']['datasets'] }) {
  const w = useWords(sharingWords);
  const text = useText();
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.datasets}</h2>
      {datasets.length === 0 ? (
        <EmptyState title={w.noQuestions} />
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.dataset}</th>
              <th scope="col">{w.answered}</th>
              <th scope="col">{w.refused}</th>
            </tr>
          </thead>
          <tbody>
            {datasets.map((row) => (
              <tr key={row.dataset}>
                <th scope="row" data-label={w.dataset}>
                  {text(row.name)}
                </th>
                <td data-label={w.answered}>{row.answered}</td>
                <td data-label={w.refused}>{row.refused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
