import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { StuckJob } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { GrowingText } from '../../forms/growing-text.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { stuckWords } from './stuck-words.ts';

const stuckQuery = () => pagedQuery('/api/operations/stuck-jobs');

/** Background work that does not get done: what it is about, why, and what to do about it. */
export function StuckWork() {
  const w = useWords(stuckWords);
  const id = useId();
  const list = useInfiniteQuery({ ...stuckQuery(), refetchInterval: 10_000 });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.title}</h2>
      <p className="page-lead">{w.lead}</p>
      {list.isPending ? (
        <Skeleton lines={3} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.task}</th>
              <th scope="col">{w.case}</th>
              <th scope="col">{w.fault}</th>
              <th scope="col">{w.attempts}</th>
              <th scope="col">{w.nextAt}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StuckRow key={row.id} row={row} />
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

function StuckRow({ row }: { row: StuckJob }) {
  const w = useWords(stuckWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const account = useAccount();
  const { fault, nextAt } = row;
  return (
    <tr>
      <th scope="row" data-label={w.task}>
        {text(row.task.name)}
      </th>
      <td data-label={w.case}>{row.case?.number ?? w.noCase}</td>
      <td data-label={w.fault}>
        {fault.message === null ? <code>{fault.code}</code> : text(fault.message)}
        {fault.next !== null && <p className="quiet">{text(fault.next)}</p>}
        {account?.role === 'administrator' && <Actions of={row} />}
      </td>
      <td data-label={w.attempts}>{row.attempts}</td>
      <td data-label={w.nextAt}>{nextAt === null ? w.givenUp : momentWords(nextAt, lang, today)}</td>
    </tr>
  );
}

/** Trying again at once, or saying how it was seen to otherwise. */
function Actions({ of: { id } }: { of: StuckJob }) {
  const w = useWords(stuckWords);
  const queryClient = useQueryClient();
  const noteId = useId();
  const [note, setNote] = useState<string | null>(null);
  const fresh = () => queryClient.invalidateQueries({ queryKey: ['/api/operations/stuck-jobs'] });
  const retry = useMutation({
    mutationFn: () => request('POST', '/api/operations/stuck-jobs/{id}/retry', { path: { id } }),
    onSettled: fresh,
  });
  const settle = useMutation({
    mutationFn: (how: string) =>
      request('POST', '/api/operations/stuck-jobs/{id}/settle', { path: { id }, body: { note: how } }),
    onSuccess: fresh,
  });
  const failed = retry.error ?? settle.error;
  return (
    <div>
      {note === null ? (
        <>
          <Button size="small" loading={retry.isPending} onClick={() => retry.mutate()}>
            {w.retry}
          </Button>{' '}
          <Button size="small" onClick={() => setNote('')}>
            {w.settle}
          </Button>
        </>
      ) : (
        <CheckedForm
          onSend={() => {
            if (note.trim() !== '') settle.mutate(note.trim());
          }}
        >
          <label htmlFor={noteId}>{w.how}</label>
          <GrowingText
            id={noteId}
            value={note}
            maxLength={500}
            from={2}
            to={6}
            required
            onChange={(event) => setNote(event.target.value)}
          />
          <Button size="small" type="primary" htmlType="submit" loading={settle.isPending}>
            {w.settleNow}
          </Button>{' '}
          <Button size="small" disabled={settle.isPending} onClick={() => setNote(null)}>
            {w.back}
          </Button>
        </CheckedForm>
      )}
      {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
    </div>
  );
}
