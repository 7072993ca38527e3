import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { hallWords } from './hall-words.ts';

const lookMs = 4_000;

/** One's own number, which this browser keeps: nobody else has to know whose it is. */
export function OwnNumber({ hall }: { hall: string }) {
  const w = useWords(hallWords);
  const place = `hall-number ${hall}`;
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => setKey(kept(place)), [place]);
  const queryClient = useQueryClient();
  const keep = (value: string | null) => {
    remember(place, value);
    setKey(value);
    void queryClient.invalidateQueries({
      queryKey: apiQuery('/api/halls/{hall}/queue', { path: { hall } }).queryKey,
    });
  };
  const own = useQuery({
    ...apiQuery('/api/hall-tickets/{key}', { path: { key: key ?? '' } }),
    enabled: key !== null,
    refetchInterval: lookMs,
    retry: false,
  });
  const take = useMutation({
    mutationFn: () =>
      request('POST', '/api/halls/{hall}/tickets', { path: { hall }, body: { channel: 'phone' } }),
    onSuccess: (ticket) => keep(ticket.key),
  });
  const giveBack = useMutation({
    mutationFn: (ticket: string) => request('DELETE', '/api/hall-tickets/{key}', { path: { key: ticket } }),
    onSuccess: () => keep(null),
  });
  const ticket = own.data;
  const waits = ticket?.state === 'waiting' || ticket?.state === 'called';
  return (
    <section className="sheet">
      {ticket !== undefined && (
        <>
          <h2>{w.yours}</h2>
          <p className="hall-own">{ticket.number}</p>
          <p role="status">
            {ticket.state === 'waiting'
              ? w.before(ticket.before)
              : ticket.state === 'called'
                ? w.goTo(ticket.window ?? '')
                : w[ticket.state]}
          </p>
        </>
      )}
      {(take.error ?? giveBack.error) && <ProblemNotice problem={problemOf(take.error ?? giveBack.error)} />}
      {waits && key !== null ? (
        ticket.state === 'waiting' && (
          <div>
            <Button busy={giveBack.isPending} onClick={() => giveBack.mutate(key)}>
              {w.giveBack}
            </Button>
          </div>
        )
      ) : (
        <>
          <p className="quiet">{w.takeText}</p>
          <div>
            <Button primary busy={take.isPending} onClick={() => take.mutate()}>
              {w.take}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Without a store of its own a browser forgets the number with the page. */
function kept(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function remember(place: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(place);
    else localStorage.setItem(place, value);
  } catch {
    // It stays on the page.
  }
}
