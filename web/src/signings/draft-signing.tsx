import './signings.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Problem, problemOf } from '../api/problem.ts';
import { request } from '../api/request.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useText, useWords } from '../language/language.tsx';
import { draftSigningQuery } from './queries.ts';
import { signingWords } from './signing-words.ts';

/** On the last page of an application: who signs it, and the button that sends it to them. */
export function DraftSigning({
  draft,
  ready,
  flush,
}: {
  draft: string;
  ready: boolean;
  /** Saves the last change; the version that stands then. */
  flush: () => Promise<number | null>;
}) {
  const w = useWords(signingWords);
  const text = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const query = draftSigningQuery(draft);
  const found = useQuery({ ...query, retry: false }).data;
  const send = useMutation({
    mutationFn: async () => {
      const version = await flush();
      if (version === null) throw new Problem({ code: 'web.unreachable', status: 0, title: '' });
      return await request('POST', '/api/drafts/{id}/signing', { path: { id: draft }, body: { version } });
    },
    onSuccess: async () => {
      if (found?.visit) await navigate({ to: '/work/counter/$visit', params: { visit: found.visit } });
      else await queryClient.invalidateQueries({ queryKey: query.queryKey });
    },
  });
  if (found === undefined) return null;
  if (found.standing === 'helper') return <p className="sheet">{w.helping}</p>;
  const atCounter = found.standing === 'counter';
  const required = found.before === 'required';
  if (!atCounter && (found.before === null || found.signers.length === 0)) return null;
  return (
    <section className="sheet">
      <h3>{w.sheet}</h3>
      <p className="quiet">{atCounter ? w.atCounter : required ? w.required : w.offered}</p>
      {!atCounter && (
        <ul className="signers">
          {found.signers.map(({ name, as }) => (
            <li key={`${name} ${as.map(({ en }) => en).join()}`}>
              {name} <span className="quiet">{as.map((each) => text(each)).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      {send.isError && <ProblemNotice problem={problemOf(send.error)} />}
      <div>
        <Button
          primary={atCounter || required}
          disabled={!ready}
          busy={send.isPending}
          onClick={() => send.mutate()}
        >
          {send.isPending ? w.sending : atCounter ? w.askPerson : w.send}
        </Button>
      </div>
    </section>
  );
}
