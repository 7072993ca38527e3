import './my-page.css';
import '../../components/button.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { download, request } from '../../api/request.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Basis } from '../../components/basis.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useActingFor } from '../powers/acting-for.ts';
import { SignInFirst } from '../sign-in-first.tsx';
import { ownDataWords } from './own-data-words.ts';

/** What there is about me; a copy of it; having it erased, or why that may not be yet. */
export function OwnDataPage() {
  const w = useWords(ownDataWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="my">
        <PageTop title={w.title} lead={w.lead} />
        <OnlyOwn />
        <There />
        <Copy />
        <Erasure />
      </div>
    </SignInFirst>
  );
}

/** Data about a firm are no personal data: whoever acts for one just now is told where those are. */
function OnlyOwn() {
  const w = useWords(ownDataWords);
  const text = useText();
  const { party } = useActingFor();
  if (party === null) return null;
  return (
    <p>
      {w.onlyOwn(text(party.name))} <Link to="/my">{w.itsCases}</Link> ·{' '}
      <Link to="/my/certificates">{w.itsCertificates}</Link> · <Link to="/my/readings">{w.itsReadings}</Link>
    </p>
  );
}

const ownDataQuery = () => apiQuery('/api/my/data');

function There() {
  const w = useWords(ownDataWords);
  const found = useQuery(ownDataQuery());
  if (found.isPending) return <Skeleton />;
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  const { cases, drafts, certificates } = found.data;
  return (
    <section>
      <h2>{w.there}</h2>
      <p>
        {w.cases} {cases} · {w.drafts} {drafts} · {w.certificates} {certificates}
      </p>
    </section>
  );
}

function Copy() {
  const w = useWords(ownDataWords);
  const copy = useMutation({
    mutationFn: (as: 'text' | 'json') =>
      download(`/api/my/data/export?as=${as}`, as === 'text' ? 'my-data.txt' : 'my-data.json'),
  });
  return (
    <section>
      <h2>{w.copy}</h2>
      {copy.isError && <ProblemNotice problem={problemOf(copy.error)} />}
      <div className="choices">
        <Button busy={copy.isPending} onClick={() => copy.mutate('text')}>
          {w.readable}
        </Button>
        <Button busy={copy.isPending} onClick={() => copy.mutate('json')}>
          {w.machine}
        </Button>
      </div>
    </section>
  );
}

function Erasure() {
  const w = useWords(ownDataWords);
  const text = useText();
  const lang = useLanguage();
  const [asking, setAsking] = useState(false);
  const kept = useQuery(ownDataQuery()).data?.kept;
  const erase = useMutation({
    mutationFn: () => request('POST', '/api/my/data/erasure', { body: { confirm: 'erase' } }),
    // Nothing of what this browser knows of the person is theirs any more.
    onSuccess: () => window.location.assign('/'),
  });
  if (kept === undefined) return null;
  return (
    <section>
      <h2>{w.erase}</h2>
      <p>{w.eraseText}</p>
      {kept.length > 0 ? (
        <>
          <p>{w.keptText}</p>
          <ul className="own-data-kept">
            {kept.map((each) => (
              <li key={each.about.en}>
                {w.reason(text(each.about), text(each.reason))}
                {each.until !== null && w.until(dayWords(each.until, lang))}
                <Basis lines={[each.basis]} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Button onClick={() => setAsking(true)}>{w.erase}</Button>
      )}
      {asking && (
        <Dialog title={w.erase} onClose={() => setAsking(false)}>
          <p>{w.eraseText}</p>
          {erase.isError && <ProblemNotice problem={problemOf(erase.error)} />}
          <div className="choices">
            <Button busy={erase.isPending} onClick={() => erase.mutate()}>
              {w.sure}
            </Button>
            <Button primary onClick={() => setAsking(false)}>
              {w.keep}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
