import '../../components/figure/open-figure.css';
import './my-page.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useActingFor } from '../powers/acting-for.ts';
import { ForWhom } from '../powers/for-whom.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { readingsWords } from './readings-words.ts';

/** 谁看过我的信息. */
export function ReadingsPage() {
  const w = useWords(readingsWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="my">
        <PageTop title={w.title} lead={w.lead} />
        <ForWhom />
        <Readings />
        <p>
          {w.wrong} <Link to="/exchange/catalogue">{w.catalogue}</Link>
          {w.wrongAfter}
        </p>
      </div>
    </SignInFirst>
  );
}

function Readings() {
  const w = useWords(readingsWords);
  const { party, isPending } = useActingFor();
  const list = useInfiniteQuery({
    ...pagedQuery('/api/my/readings', { query: { for: party?.id } }),
    enabled: !isPending,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.isPending) return <Skeleton lines={6} />;
  if (list.isError)
    return <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />;
  if (rows.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>;
  return (
    <>
      <ul className="case-rows">
        {rows.map((row) => (
          <li key={row.id} className="case-row">
            <Reading row={row} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <p>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </p>
      )}
    </>
  );
}

function Reading({ row }: { row: Schemas['ReadingView'] }) {
  const w = useWords(readingsWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const comma = lang === 'zh' ? '、' : ', ';
  return (
    <div>
      <strong>{text(row.who)}</strong> {momentWords(row.at, lang, today)}
      {row.over === 'exchange' && <span className="quiet"> · {w.over}</span>}
      <p>
        {text(row.purpose)}
        {row.caseNumber !== null && ` · ${w.inCase(row.caseNumber)}`}
      </p>
      <p className="quiet">
        {w.what}
        {lang === 'zh' ? '：' : ': '}
        {row.fields.length === 0 ? w.yesNo : row.fields.map((field) => text(field)).join(comma)}
      </p>
    </div>
  );
}
