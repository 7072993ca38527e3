import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Signing, Visit } from '../../api/types.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { Signers } from '../../signings/signers.tsx';
import { signingWords } from '../../signings/signing-words.ts';
import { counterWords } from './counter-words.ts';

/** What somebody came to do in a case that is there, before they are asked to confirm it. */
export function ForCase({
  about,
  signing,
  draft,
  again,
}: {
  about: NonNullable<Visit['about']>;
  signing: Signing | null;
  draft: string;
  again: () => Promise<void>;
}) {
  const w = useWords(counterWords);
  const s = useWords(signingWords);
  const ask = useMutation({
    mutationFn: async () => {
      const { version } = await request('GET', '/api/drafts/{id}', { path: { id: draft } });
      return await request('POST', '/api/drafts/{id}/signing', { path: { id: draft }, body: { version } });
    },
    onSuccess: again,
  });
  return (
    <section className="sheet">
      <h2>
        {w[about.act]} · {w.ofCase(about.number)}
      </h2>
      {signing !== null && signing.state === 'refused' && <Signers signers={signing.signers} />}
      {about.act === 'resubmit' ? (
        <>
          <h3>{w.asked}</h3>
          <ul className="counter-asked">
            {about.asked.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{w.correctionText}</p>
          <p>
            <Link to="/apply/$draft" params={{ draft }} className="button button-primary">
              {w.fillCorrection}
            </Link>
          </p>
        </>
      ) : (
        <>
          {about.reason !== '' && <p>{s.withdrawnWhy(about.reason)}</p>}
          <p>{w.withdrawText}</p>
          {ask.isError && <ProblemNotice problem={problemOf(ask.error)} />}
          <div>
            <Button type="primary" loading={ask.isPending} onClick={() => ask.mutate()}>
              {w.askToConfirm}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
