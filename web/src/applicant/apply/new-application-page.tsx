import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { mayHaveBeenDone, problemOf } from '../../api/problem.ts';
import { draftsQuery, serviceQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { aboutDraft } from '../about-draft.ts';
import { useActingFor } from '../powers/acting-for.ts';
import { SignInFirst } from '../sign-in-first.tsx';
import { applyWords } from './apply-words.ts';

/** Begins an application, or offers to go on with one that was left unfinished. */
export function NewApplicationPage() {
  return (
    <SignInFirst>
      <InName />
    </SignInFirst>
  );
}

/** In another's name it is begun anew: what one party is refused, another may ask for. */
function InName() {
  const acting = useActingFor();
  return <Beginning key={acting.party?.id ?? ''} acting={acting} />;
}

function Beginning({ acting }: { acting: ReturnType<typeof useActingFor> }) {
  const w = useWords(applyWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { service } = useParams({ from: '/portal/apply/new/$service' });
  const { scope, facts, zone } = useSearch({ from: '/portal/apply/new/$service' });
  const navigate = useNavigate();
  const name = text(useQuery(serviceQuery(service, lang)).data?.name);
  usePageTitle(name);
  const party = acting.party?.id;
  const drafts = useQuery({ ...draftsQuery(party), enabled: !acting.isPending });
  const unfinished = drafts.data?.items.filter((draft) => draft.service.code === service) ?? [];
  // The key stays the same over retries, so a lost reply cannot begin two drafts.
  const key = useRef<string | null>(null);
  const begin = useMutation({
    mutationFn: () => {
      key.current ??= newIdempotencyKey();
      return request('POST', '/api/drafts', {
        body: { service, ...(party === undefined ? {} : { for: party }) },
        idempotencyKey: key.current,
      });
    },
    onError: (error) => {
      if (!mayHaveBeenDone(problemOf(error))) key.current = null;
    },
    onSuccess: (draft) =>
      navigate({
        to: '/apply/$draft',
        params: { draft: draft.id },
        search: { scope, facts, zone },
        replace: true,
      }),
  });
  const asked = useRef(false);
  const fresh = drafts.data !== undefined && unfinished.length === 0;
  const { mutate } = begin;
  useEffect(() => {
    if (!fresh || asked.current) return;
    asked.current = true;
    mutate();
  }, [fresh, mutate]);

  if (begin.isError) return <ProblemNotice problem={problemOf(begin.error)} again={() => mutate()} />;
  if (drafts.isError)
    return <ProblemNotice problem={problemOf(drafts.error)} again={() => void drafts.refetch()} />;
  if (unfinished.length === 0) return <Skeleton lines={6} />;
  return (
    <EmptyState title={w.resumeTitle} level={1}>
      <ul className="choices">
        {unfinished.map((draft) => (
          <li key={draft.id}>
            <Link
              to="/apply/$draft"
              params={{ draft: draft.id }}
              search={{ scope }}
              className="button button-primary"
            >
              {w.resume(aboutDraft(draft.form), momentWords(draft.updatedAt, lang, today))}
            </Link>
          </li>
        ))}
        <li>
          <Button busy={begin.isPending} onClick={() => mutate()}>
            {w.anew}
          </Button>
        </li>
      </ul>
    </EmptyState>
  );
}
