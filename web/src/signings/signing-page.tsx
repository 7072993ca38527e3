import '../components/sheet.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { usePageTitle } from '../app/page-title.ts';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { useText, useWords } from '../language/language.tsx';
import { SignedContent } from './content.tsx';
import { signingQuery, signingsQuery } from './queries.ts';
import { SayIt } from './say-it.tsx';
import { Signers } from './signers.tsx';
import { signingWords } from './signing-words.ts';
import { lookAgainMs } from './under-way.tsx';

/** `/my/signings/…`: one content that somebody is asked to sign, on a device of their own. */
export function SigningPage() {
  const { id } = useParams({ from: '/portal/my/signings/$id' });
  return (
    <SignInFirst>
      <Reading id={id} />
    </SignInFirst>
  );
}

function Reading({ id }: { id: string }) {
  const w = useWords(signingWords);
  const text = useText();
  const queryClient = useQueryClient();
  usePageTitle(w.title);
  const query = signingQuery(id);
  const found = useQuery({ ...query, refetchInterval: lookAgainMs });
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  const signing = found.data;
  const again = async () => {
    await queryClient.invalidateQueries({ queryKey: query.queryKey });
    await queryClient.invalidateQueries({ queryKey: signingsQuery().queryKey });
  };
  return (
    <div className="page-column">
      <div>
        <h1>{text(signing.service.name)}</h1>
        {signing.party !== null && <p>{w.from(text(signing.party))}</p>}
      </div>
      <section className="sheet">
        <h2>{text(signing.stateText)}</h2>
        <Signers signers={signing.signers} />
        {signing.signers.some(({ self, state }) => self && state === 'signed') && (
          <p role="status">{w.thanks}</p>
        )}
        {signing.case !== null && (
          <p>
            {w.handedIn(signing.case.number)} <Link to="/my">{w.mine}</Link>
          </p>
        )}
      </section>
      <SignedContent signing={signing} />
      {signing.waitsForYou && <SayIt signing={signing} onSaid={again} />}
    </div>
  );
}
