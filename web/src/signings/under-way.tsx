import './signings.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { request } from '../api/request.ts';
import type { Signing } from '../api/types.ts';
import { usePageTitle } from '../app/page-title.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useText, useWords } from '../language/language.tsx';
import { SignedContent } from './content.tsx';
import { signingQuery } from './queries.ts';
import { SayIt } from './say-it.tsx';
import { Signers } from './signers.tsx';
import { signingWords } from './signing-words.ts';

/** How often a page looks whether somebody has signed meanwhile. */
export const lookAgainMs = 3_000;

/** An application that is being signed: by whom, how far, and the way back. */
export function UnderWay({
  draft,
  round: first,
  visit,
}: {
  draft: string;
  round: Signing;
  visit: string | null;
}) {
  const w = useWords(signingWords);
  const text = useText();
  const queryClient = useQueryClient();
  usePageTitle(w.underWay);
  // The draft is gone as soon as it is handed in; the round stays.
  const query = signingQuery(first.id);
  const now = useQuery({ ...query, refetchInterval: lookAgainMs, retry: false });
  const round = now.data ?? first;
  const again = async () => {
    await queryClient.invalidateQueries({ queryKey: query.queryKey });
  };
  const back = useMutation({
    mutationFn: () => request('DELETE', '/api/drafts/{id}/signing', { path: { id: draft } }),
    onSuccess: () => window.location.reload(),
  });
  const submit = useMutation({
    mutationFn: () =>
      request('POST', '/api/drafts/{id}/submit', {
        path: { id: draft },
        body: { version: round.version ?? 0 },
        idempotencyKey: `again-${round.id}`,
      }),
    onSuccess: again,
  });
  const link = useMutation({
    mutationFn: (no: number) =>
      request('POST', '/api/signings/{id}/links', { path: { id: round.id }, body: { no } }),
  });
  const failed = back.error ?? submit.error ?? link.error;
  return (
    <div className="page-column">
      <h1>{text(round.service.name)}</h1>
      <section className="sheet">
        <h2>{text(round.stateText)}</h2>
        {round.state === 'open' && <p className="quiet">{w.underWayText}</p>}
        {round.state === 'complete' && (
          <p role="status">{round.fault === null ? w.complete : w.notSubmitted}</p>
        )}
        <Signers
          signers={round.signers}
          beside={({ no, state, telephone, self }) =>
            round.state === 'open' && state === 'waiting' && telephone && !self ? (
              <Button busy={link.isPending} onClick={() => link.mutate(no)}>
                {link.isSuccess && link.variables === no ? w.sent : w.sendAgain}
              </Button>
            ) : null
          }
        />
        {failed && <ProblemNotice problem={problemOf(failed)} />}
        {round.case !== null && (
          <p>
            <Link to="/my/cases/$id" params={{ id: round.case.id }} className="button button-primary">
              {w.openCase} {round.case.number}
            </Link>
          </p>
        )}
        {round.state !== 'submitted' && (
          <div className="signing-moves">
            {round.state === 'complete' && round.fault !== null && (
              <Button primary busy={submit.isPending} onClick={() => submit.mutate()}>
                {w.submitNow}
              </Button>
            )}
            {visit !== null && (
              <Link to="/work/counter/$visit" params={{ visit }} className="button">
                {w.underWay}
              </Link>
            )}
            <Button busy={back.isPending} onClick={() => back.mutate()}>
              {w.takeBack}
            </Button>
          </div>
        )}
      </section>
      {round.waitsForYou && <SayIt signing={round} onSaid={again} />}
      <SignedContent signing={round} />
    </div>
  );
}
