import './application.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import {
  draftQuery,
  prefillQuery,
  serviceQuery,
  serviceSourceQuery,
  visitPrefillQuery,
} from '../../api/queries.ts';
import type { Draft } from '../../api/types.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { AntdFrame } from '../../design/antd-frame.tsx';
import { useLanguage } from '../../language/language.tsx';
import { draftSigningQuery } from '../../signings/queries.ts';
import { UnderWay } from '../../signings/under-way.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { Application } from './application.tsx';

/** `/apply/…`: one draft, from the first question to the receipt. */
export function ApplicationPage() {
  const { draft } = useParams({ from: '/portal/apply/$draft' });
  return (
    <SignInFirst>
      <AntdFrame>
        <Opening key={draft} id={draft} />
      </AntdFrame>
    </SignInFirst>
  );
}

function Opening({ id }: { id: string }) {
  // Read once: from here on the page itself knows best what is in the draft.
  const draft = useQuery({ ...draftQuery(id), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  if (draft.isPending) return <Skeleton lines={8} />;
  if (draft.isError)
    return <ProblemNotice problem={problemOf(draft.error)} again={() => void draft.refetch()} />;
  return <WithService draft={draft.data} />;
}

function WithService({ draft }: { draft: Draft }) {
  const lang = useLanguage();
  const { code } = draft.service;
  const source = useQuery({ ...serviceSourceQuery(code), staleTime: Number.POSITIVE_INFINITY });
  const drawn = useQuery({ ...serviceQuery(code, lang), placeholderData: (before) => before });
  const signing = useQuery({ ...draftSigningQuery(draft.id), retry: false });
  // What is known already is a convenience: without it the form is simply empty. It is for nobody but whom it is of, and
  // of an enterprise for the clerk who fills in for it.
  const own = signing.data === undefined || signing.data.standing === 'own';
  const atCounter = signing.data?.standing === 'counter';
  const prefill = useQuery({
    ...(atCounter ? visitPrefillQuery(draft.id) : prefillQuery(code, draft.for?.id)),
    retry: false,
    enabled: !signing.isPending && (own || atCounter),
  });
  const failed = source.error ?? drawn.error;
  if (failed) {
    return (
      <ProblemNotice
        problem={problemOf(failed)}
        again={() => {
          void source.refetch();
          void drawn.refetch();
        }}
      />
    );
  }
  if (source.data === undefined || drawn.data === undefined || signing.isPending || prefill.isLoading)
    return <Skeleton lines={8} />;
  const { round, visit } = signing.data ?? {};
  // What is being signed is looked at; to change it, it is taken back first.
  if (round && (round.state === 'open' || round.state === 'complete'))
    return <UnderWay draft={draft.id} round={round} visit={visit ?? null} />;
  return (
    <Application
      // In another's name other things are known of it.
      key={draft.for?.id ?? ''}
      draft={draft}
      source={source.data}
      drawn={drawn.data}
      prefill={prefill.data ?? null}
      own={own}
    />
  );
}
