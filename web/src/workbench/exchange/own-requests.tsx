import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { grantsQuery } from '../queries.ts';
import { sharingWords } from './sharing-words.ts';

type OwnRequest = Schemas['OwnDataRequest'];

const ownRequestsQuery = () => pagedQuery('/api/exchange/requests');

/** What one's own office or institution asked for: how far it is, and to ask for it no more. */
export function OwnRequests() {
  const w = useWords(sharingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const id = useId();
  const list = useInfiniteQuery(ownRequestsQuery());
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.requests}</h2>
      {list.isPending ? (
        <Skeleton lines={3} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={w.noRequests} action={<Link to="/exchange/catalogue">{w.catalogue}</Link>}>
          {w.noGrantsText}
        </EmptyState>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.number}</th>
              <th scope="col">{w.dataset}</th>
              <th scope="col">{w.purpose}</th>
              <th scope="col">{w.when}</th>
              <th scope="col">{w.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.case}>
                <th scope="row" data-label={w.number}>
                  {row.number}
                </th>
                <td data-label={w.dataset}>{text(row.dataset.name)}</td>
                <td data-label={w.purpose}>{row.purpose}</td>
                <td data-label={w.when}>{momentWords(row.at, lang, today)}</td>
                <td data-label={w.state}>
                  {stateOf(row, w, text)}
                  {row.open && <Withdraw asked={row} />}
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

function stateOf(
  { outcome, grant }: OwnRequest,
  w: ReturnType<typeof useWords<typeof sharingWords>>,
  text: ReturnType<typeof useText>,
): string {
  if (outcome !== null) return text(outcome);
  return grant === null ? w.waits : w.usedAs(grant);
}

/** With a reason, which its owner reads. */
function Withdraw({ asked }: { asked: OwnRequest }) {
  const w = useWords(sharingWords);
  const queryClient = useQueryClient();
  const field = useId();
  const [reason, setReason] = useState<string | null>(null);
  const withdraw = useMutation({
    mutationFn: (why: string) =>
      request('POST', '/api/exchange/requests/{id}/withdraw', {
        path: { id: asked.case },
        body: { version: asked.version, reason: why },
      }),
    onSettled: () => {
      void queryClient.invalidateQueries(ownRequestsQuery());
      void queryClient.invalidateQueries(grantsQuery());
    },
  });
  if (reason === null)
    return (
      <div>
        <Button size="small" onClick={() => setReason('')}>
          {asked.grant === null ? w.withdraw : w.giveUp}
        </Button>
      </div>
    );
  return (
    <CheckedForm
      className="stacked-form"
      onSend={() => {
        withdraw.mutate(reason);
      }}
    >
      {asked.grant !== null && <p>{w.giveUpText}</p>}
      <label htmlFor={field}>{w.withdrawReason}</label>
      <Input
        id={field}
        value={reason}
        required
        minLength={2}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
      />
      {withdraw.isError && <ProblemNotice problem={problemOf(withdraw.error)} />}
      <div>
        <Button htmlType="submit" type="primary" size="small" loading={withdraw.isPending}>
          {asked.grant === null ? w.withdraw : w.giveUp}
        </Button>{' '}
        <Button size="small" onClick={() => setReason(null)}>
          {w.cancel}
        </Button>
      </div>
    </CheckedForm>
  );
}
