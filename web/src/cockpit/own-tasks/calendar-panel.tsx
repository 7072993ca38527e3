import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { ownTasksWords } from './own-tasks-words.ts';

/** Addresses at which the office's deadlines can be subscribed to; each is shown once. */
export function CalendarPanel() {
  const w = useWords(ownTasksWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: apiQuery('/api/own-calendars').queryKey });
  const feeds = useQuery(apiQuery('/api/own-calendars')).data?.items ?? [];
  const make = useMutation({ mutationFn: () => request('POST', '/api/own-calendars'), onSuccess: again });
  const revoke = useMutation({
    mutationFn: (id: string) => request('DELETE', '/api/own-calendars/{id}', { path: { id } }),
    onSuccess: () => {
      make.reset();
      return again();
    },
  });
  const error = make.error ?? revoke.error;
  return (
    <section className="cockpit-section no-print">
      <h2>{w.calendar}</h2>
      <p>{w.calendarText}</p>
      {error !== null && <ProblemNotice problem={problemOf(error)} />}
      <div aria-live="polite">
        {make.data !== undefined && (
          <p>
            {w.once}
            <code className="own-address">{`${location.origin}${make.data.path}`}</code>
          </p>
        )}
      </div>
      {feeds.length > 0 && (
        <ul className="own-feeds">
          {feeds.map(({ id, madeAt }) => (
            <li key={id}>
              {w.made(dayWords(madeAt, lang, today))}{' '}
              <Button busy={revoke.isPending} onClick={() => revoke.mutate(id)}>
                {w.revoke}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button busy={make.isPending} onClick={() => make.mutate()}>
          {w.make}
        </Button>
      </div>
    </section>
  );
}
