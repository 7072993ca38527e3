import './workbench.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { apiQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { List, Place } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { workWords } from './work-words.ts';

type Message = {
  readonly id: string;
  readonly operation: string;
  readonly party: Place;
  readonly case: { readonly id: string; readonly number: string | null } | null;
  readonly state: 'queued' | 'sent' | 'answered' | 'failed';
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: string;
};
type Mode = 'prompt' | 'delay' | 'refuse' | 'return' | 'dark';
type Party = { readonly id: string; readonly behaviour: { readonly mode: Mode }; readonly waiting: number };

const messagesQuery = () => apiQuery<List<Message>>('/api/operations/outbox');
const partiesQuery = () => apiQuery<List<Party>>('/api/operations/parties');

/** What goes out to outside parties, and how those of a demonstration behave. For the city's IT people. */
export function OperationsPage() {
  const w = useWords(workWords);
  return (
    <div className="page">
      <h1>{w.operations}</h1>
      <section>
        <h2>{w.parties}</h2>
        <Parties />
      </section>
      <section>
        <h2>{w.messages}</h2>
        <Messages />
      </section>
    </div>
  );
}

const orders: Readonly<Record<Mode, object>> = {
  prompt: { mode: 'prompt' },
  delay: { mode: 'delay', seconds: 30 },
  refuse: { mode: 'refuse' },
  return: { mode: 'return', times: 1 },
  dark: { mode: 'dark' },
};
const modes = Object.keys(orders) as Mode[];

function Parties() {
  const w = useWords(workWords);
  const queryClient = useQueryClient();
  const parties = useQuery({ ...partiesQuery(), refetchInterval: 5_000 });
  const tell = useMutation({
    mutationFn: ({ id, mode }: { id: string; mode: Mode }) =>
      request<List<Party>>('POST', `/api/operations/parties/${id}/behaviour`, { body: orders[mode] }),
    onSuccess: (fresh) => queryClient.setQueryData(partiesQuery().queryKey, fresh),
  });
  if (parties.isPending) return <PageSkeleton />;
  if (parties.isError) return <ProblemNotice problem={problemOf(parties.error)} />;
  if (parties.data.items.length === 0)
    return <EmptyState title={w.partiesNone}>{w.partiesNoneText}</EmptyState>;
  return (
    <>
      {tell.isError && <ProblemNotice problem={problemOf(tell.error)} />}
      <ul className="work-queue">
        {parties.data.items.map(({ id, behaviour }) => (
          <li key={id} className="work-party">
            <span>{id}</span>
            <span className="work-buttons">
              {modes.map((mode) => (
                <Button
                  key={mode}
                  aria-pressed={behaviour.mode === mode}
                  onClick={() => tell.mutate({ id, mode })}
                >
                  {w[mode]}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Messages() {
  const w = useWords(workWords);
  const text = useText();
  const language = useLanguage();
  const messages = useQuery({ ...messagesQuery(), refetchInterval: 5_000 });
  if (messages.isPending) return <PageSkeleton />;
  if (messages.isError) return <ProblemNotice problem={problemOf(messages.error)} />;
  if (messages.data.items.length === 0)
    return <EmptyState title={w.messagesNone}>{w.messagesNoneText}</EmptyState>;
  return (
    <ul className="work-queue">
      {messages.data.items.map((message) => (
        <li key={message.id} className="work-case-row">
          <span className="work-what">
            {text(message.party.name)} <span className="quiet">{message.operation}</span>
          </span>
          <span>
            {message.case !== null && (
              <Link to="/work/case/$case" params={{ case: message.case.id }}>
                {message.case.number}
              </Link>
            )}
          </span>
          <span>{w[message.state]}</span>
          <span className="quiet">
            {w.attempts(message.attempts)} {message.lastError}
          </span>
          <span className="quiet">{momentWords(message.createdAt, language)}</span>
        </li>
      ))}
    </ul>
  );
}
