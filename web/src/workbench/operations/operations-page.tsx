import './operations.css';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { App, Button, Input, InputNumber, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { cityQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ClockIcon, DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import {
  type BehaviourMode,
  behaviourModes,
  behavioursQuery,
  type OutboxState,
  outboxStates,
  outsidePartiesQuery,
  type PartyBehaviour,
} from '../queries.ts';
import { workbenchWords } from '../workbench-words.ts';
import { OperationsDone } from './operations-done.tsx';
import { StuckWork } from './stuck-work.tsx';

/** For administrators: messages to bodies outside, and, in a demonstration, how those bodies behave. */
export function OperationsPage() {
  const w = useWords(workbenchWords);
  usePageTitle(w.operations);
  const demonstration = useQuery(cityQuery()).data?.demonstration === true;
  const runs = useAccount()?.role === 'administrator';
  return (
    <div className="page">
      <PageTop title={w.operations} lead={w.operationsLead} />
      <Outbox />
      <StuckWork />
      <OperationsDone />
      {demonstration && runs && <Parties />}
      {demonstration && runs && (
        <p>
          <Link to="/work/month">{w.madeUpMonth}</Link>
        </p>
      )}
    </div>
  );
}

const stateMarks: Record<OutboxState, { readonly tone: string; readonly Icon: () => React.JSX.Element }> = {
  queued: { tone: 'grey', Icon: WaitIcon },
  sent: { tone: 'blue', Icon: ClockIcon },
  answered: { tone: 'green', Icon: DoneIcon },
  failed: { tone: 'red', Icon: OverdueIcon },
};

function Outbox() {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const { today } = useCityTime();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const list = useInfiniteQuery({
    ...pagedQuery('/api/operations/outbox', { query: { state: search.state } }),
    refetchInterval: 10_000,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="sheet" aria-labelledby={`${id}-title`}>
      <div className="page-head">
        <h2 id={`${id}-title`}>{w.outbox}</h2>
        <div className="filter">
          <label className="unseen" htmlFor={`${id}-state`}>
            {w.state}
          </label>
          <Select
            id={`${id}-state`}
            value={search.state ?? ''}
            onChange={(state) => void navigate({ to: '/work/operations', search: { state }, replace: true })}
            options={[
              { value: '', label: w.all },
              ...outboxStates.map((state) => ({ value: state, label: w[state] })),
            ]}
          />
        </div>
      </div>
      {list.isPending ? (
        <Skeleton lines={6} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={w.noMessages}>{w.noMessagesText}</EmptyState>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.operation}</th>
              <th scope="col">{w.party}</th>
              <th scope="col">{w.case}</th>
              <th scope="col">{w.state}</th>
              <th scope="col">{w.attempts}</th>
              <th scope="col">{w.createdAt}</th>
              <th scope="col">{w.answeredAt}</th>
              <th scope="col">{w.lastError}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" data-label={w.operation}>
                  {text(row.operationName)}
                </th>
                <td data-label={w.party}>{text(row.party.name)}</td>
                <td data-label={w.case} className="outbox-case">
                  {row.case?.number ?? ''}
                </td>
                <td data-label={w.state}>
                  <OutboxMark state={row.state} />
                </td>
                <td data-label={w.attempts}>{row.attempts}</td>
                <td data-label={w.createdAt}>{momentWords(row.createdAt, lang, today)}</td>
                <td data-label={w.answeredAt}>
                  {row.answeredAt === null ? '' : momentWords(row.answeredAt, lang, today)}
                </td>
                <td data-label={w.lastError}>
                  {text(row.lastErrorText) || row.lastError}
                  {row.state === 'failed' && (
                    <div>
                      <Link to="/work/exchange">{w.requeue}</Link>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.hasNextPage && (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </section>
  );
}

function OutboxMark({ state }: { state: OutboxState }) {
  const w = useWords(workbenchWords);
  const { tone, Icon } = stateMarks[state];
  return (
    <span className="mark" data-tone={tone}>
      <Icon />
      {w[state]}
    </span>
  );
}

function Parties() {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const parties = useQuery({ ...behavioursQuery(), refetchInterval: 10_000 });
  const named = useQuery(outsidePartiesQuery()).data?.items ?? [];
  const nameOf = (party: string) => text(named.find((each) => each.id === party)?.name) || party;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.parties}</h2>
      <p className="page-lead">{w.partiesText}</p>
      {parties.isPending ? (
        <Skeleton lines={5} />
      ) : parties.isError ? (
        <ProblemNotice problem={problemOf(parties.error)} again={() => void parties.refetch()} />
      ) : parties.data.items.length === 0 ? (
        <EmptyState title={w.noParties}>{w.noPartiesText}</EmptyState>
      ) : (
        <ul className="party-list">
          {parties.data.items.map((party) => (
            <li key={party.id}>
              <Party party={party} name={nameOf(party.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Order = {
  readonly mode: BehaviourMode;
  readonly seconds: number | null;
  readonly times: number | null;
  readonly reason: string;
};

function Party({ party, name }: { party: PartyBehaviour; name: string }) {
  const w = useWords(workbenchWords);
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [order, setOrder] = useState<Order | null>(null);
  const tell = useMutation({
    mutationFn: (sent: Order) =>
      request('POST', '/api/operations/parties/{id}/behaviour', {
        path: { id: party.id },
        body: bodyOf(sent),
      }),
    onSuccess: (fresh, sent) => {
      queryClient.setQueryData(behavioursQuery().queryKey, fresh);
      setOrder(null);
      void message.success(w.behaviourSet(name, w[sent.mode]));
    },
  });
  const { behaviour } = party;
  const shown = order?.mode ?? behaviour.mode;
  const choose = (mode: BehaviourMode) => {
    if (mode === 'prompt') tell.mutate({ mode, seconds: null, times: null, reason: '' });
    else setOrder({ mode, seconds: 60, times: null, reason: '' });
  };
  return (
    <fieldset className="party">
      <legend>{name}</legend>
      <div className="party-line">
        <Radio.Group
          optionType="button"
          value={shown}
          onChange={(event) => choose(event.target.value as BehaviourMode)}
          options={behaviourModes.map((mode) => ({ value: mode, label: w[mode] }))}
        />
        <span className="quiet">
          {w.partyCounts(party.received, party.waiting)}
          {behaviour.timesLeft !== null && ` · ${w.timesLeft(behaviour.timesLeft)}`}
        </span>
      </div>
      {order !== null && (
        <OrderFields
          order={order}
          busy={tell.isPending}
          onChange={setOrder}
          onSend={() => tell.mutate(order)}
          onClose={() => setOrder(null)}
        />
      )}
      {tell.isError && <ProblemNotice problem={problemOf(tell.error)} />}
    </fieldset>
  );
}

function OrderFields({
  order,
  busy,
  onChange,
  onSend,
  onClose,
}: {
  order: Order;
  busy: boolean;
  onChange: (order: Order) => void;
  onSend: () => void;
  onClose: () => void;
}) {
  const w = useWords(workbenchWords);
  const id = useId();
  const { mode } = order;
  return (
    <div className="filters">
      {(mode === 'delay' || mode === 'dark') && (
        <div className="filter">
          <label className="filter-label" htmlFor={`${id}-seconds`}>
            {mode === 'delay' ? w.seconds : w.darkSeconds}
          </label>
          <InputNumber
            id={`${id}-seconds`}
            min={1}
            max={86_400}
            value={order.seconds}
            onChange={(seconds) => onChange({ ...order, seconds })}
          />
        </div>
      )}
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-times`}>
          {w.times}
        </label>
        <InputNumber
          id={`${id}-times`}
          min={1}
          max={1000}
          precision={0}
          value={order.times}
          onChange={(times) => onChange({ ...order, times })}
        />
      </div>
      {(mode === 'refuse' || mode === 'return') && (
        <div className="filter filter-wide">
          <label className="filter-label" htmlFor={`${id}-reason`}>
            {w.behaviourReason}
          </label>
          <Input
            id={`${id}-reason`}
            maxLength={200}
            value={order.reason}
            onChange={(event) => onChange({ ...order, reason: event.target.value })}
          />
        </div>
      )}
      <Button type="primary" loading={busy} onClick={onSend}>
        {w.set}
      </Button>
      <Button onClick={onClose}>{w.cancel}</Button>
    </div>
  );
}

/** Only what was given is sent: without a number of times it holds until told otherwise. */
function bodyOf({ mode, seconds, times, reason }: Order) {
  return {
    mode,
    ...(seconds !== null && (mode === 'delay' || mode === 'dark') ? { seconds } : {}),
    ...(times === null ? {} : { times }),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}
