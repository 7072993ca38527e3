import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Granted, Operation } from '../../api/operation.ts';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { StaffInput } from '../staff/staff-fields.tsx';
import { counterWords } from './counter-words.ts';

const lookMs = 10_000;

/** Calling the hall's next number to one's window, whatever they come for. */
export function CallNext({ onCalled }: { onCalled: (number: string) => void }) {
  const w = useWords(counterWords);
  const text = useText();
  const queryClient = useQueryClient();
  const query = apiQuery('/api/counter/call');
  const found = useQuery({ ...query, refetchInterval: lookMs });
  const [window, setWindow] = useState('');
  const show = (now: Granted<Operation<'GET', '/api/counter/call'>>) =>
    queryClient.setQueryData(query.queryKey, now);
  const call = useMutation({
    mutationFn: () =>
      request('POST', '/api/counter/calls', { body: { window, after: found.data?.call?.id ?? null } }),
    onSuccess: (now) => {
      show(now);
      if (now.call !== null) onCalled(now.call.number);
    },
  });
  const end = useMutation({
    mutationFn: ({ id, state }: { id: string; state: 'ended' | 'missed' }) =>
      request('POST', '/api/counter/calls/{id}/ending', { path: { id }, body: { state } }),
    onSuccess: show,
  });
  if (found.data === undefined) return null;
  const { hall, waiting, call: called } = found.data;
  const failed = call.error ?? end.error;
  return (
    <CheckedForm
      className="sheet staff-form counter-form"
      aria-label={w.queue}
      autoComplete="off"
      onSend={() => call.mutate()}
    >
      <h2 className="counter-wide">{w.queue}</h2>
      <p className="counter-wide" role="status">
        {called === null ? w.waiting(waiting) : `${w.called(called.number)} · ${w.waiting(waiting)}`}{' '}
        <Link to="/halls/$hall" params={{ hall: hall.code }}>
          {text(hall.name)}
        </Link>
      </p>
      <StaffInput
        label={w.window}
        required
        maxLength={20}
        value={window}
        onChange={({ target }) => setWindow(target.value)}
      />
      {failed && (
        <div className="counter-wide">
          <ProblemNotice problem={problemOf(failed)} />
        </div>
      )}
      <div className="counter-wide counter-moves">
        <Button htmlType="submit" type="primary" loading={call.isPending}>
          {w.callNext}
        </Button>
        {called !== null && (
          <>
            <Button loading={end.isPending} onClick={() => end.mutate({ id: called.id, state: 'ended' })}>
              {w.attended}
            </Button>
            <Button loading={end.isPending} onClick={() => end.mutate({ id: called.id, state: 'missed' })}>
              {w.missed}
            </Button>
          </>
        )}
      </div>
    </CheckedForm>
  );
}
