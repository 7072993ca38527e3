import '../../components/sheet.css';
import '../../components/button.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import type { Gathering } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { useActingFor } from '../powers/acting-for.ts';
import { SignInFirst } from '../sign-in-first.tsx';
import { GatheringAbout } from './gathering-about.tsx';
import { gatheringWords } from './gathering-words.ts';

/** Everything that one may join now, the one that shuts next first. */
export function GatheringsPage() {
  return (
    <SignInFirst>
      <Gatherings />
    </SignInFirst>
  );
}

function Gatherings() {
  const w = useWords(gatheringWords);
  usePageTitle(w.title);
  const { party } = useActingFor();
  const list = useInfiniteQuery(
    pagedQuery('/api/gatherings', { query: party === null ? {} : { for: party.id } }),
  );
  const gatherings = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page-column">
      <PageTop title={w.title} lead={w.lead} />
      {list.isPending ? (
        <Skeleton lines={6} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : gatherings.length === 0 && !list.hasNextPage ? (
        <EmptyState level={2} title={w.none}>
          {w.noneText}
        </EmptyState>
      ) : (
        gatherings.map((gathering) => (
          <OneGathering key={`${gathering.case.id} ${gathering.step.code}`} gathering={gathering} />
        ))
      )}
      {list.hasNextPage && (
        <p>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </p>
      )}
    </div>
  );
}

function OneGathering({ gathering }: { gathering: Gathering }) {
  const w = useWords(gatheringWords);
  const text = useText();
  const { joined, once, step } = gathering;
  return (
    <section className="sheet">
      <h2>{text(step.name)}</h2>
      <GatheringAbout gathering={gathering} />
      {joined.length > 0 && (
        <p>
          {w.joined}{' '}
          {joined.map(({ id, number }) => (
            <Link key={id} to="/my/cases/$id" params={{ id }}>
              {number}{' '}
            </Link>
          ))}
        </p>
      )}
      {joined.length > 0 && once ? (
        <p className="quiet">{w.joinedOnce}</p>
      ) : (
        <div>
          <Link
            to="/my/gatherings/$case/$step"
            params={{ case: gathering.case.id, step: step.code }}
            className={joined.length === 0 ? 'button button-primary' : 'button'}
            aria-label={`${joined.length === 0 ? w.join : w.again}: ${text(step.name)} ${gathering.case.number}`}
          >
            {joined.length === 0 ? w.join : w.again}
          </Link>
        </div>
      )}
    </section>
  );
}
