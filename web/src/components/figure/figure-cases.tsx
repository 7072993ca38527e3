import { useInfiniteQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem.ts';
import { pathWith, request } from '../../api/request.ts';
import type { Contribution, Indicator, List } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { Button } from '../button.tsx';
import { DemonstrationRibbon } from '../demonstration-ribbon.tsx';
import { Skeleton } from '../skeleton.tsx';
import { figureWords } from './figure-words.ts';

/** The cases that the figure counts, and those it leaves out with the reason. */
export function FigureCases({ indicator }: { indicator: Indicator }) {
  const w = useWords(figureWords);
  return (
    <>
      <section>
        <h3>{w.cases}</h3>
        <CaseTable indicator={indicator} excluded={false} />
        <p>
          <a href={`/api/indicators/${encodeURIComponent(indicator.code)}.csv`} download>
            {w.csv}
          </a>
        </p>
      </section>
      {indicator.excluded > 0 && (
        <section>
          <h3>{w.exclusions}</h3>
          <CaseTable indicator={indicator} excluded />
        </section>
      )}
    </>
  );
}

function useCases(code: string, excluded: boolean) {
  const path = `/api/indicators/${encodeURIComponent(code)}/contributions`;
  return useInfiniteQuery<
    List<Contribution>,
    Problem,
    readonly Contribution[],
    readonly string[],
    string | null
  >({
    queryKey: ['cases of a figure', code, String(excluded)],
    queryFn: ({ pageParam, signal }) =>
      request('GET', pathWith(path, { excluded, limit: 20, after: pageParam }), { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? null,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

function CaseTable({ indicator, excluded }: { indicator: Indicator; excluded: boolean }) {
  const w = useWords(figureWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const cases = useCases(indicator.code, excluded);
  if (cases.isPending) return <Skeleton />;
  if (cases.isError) return <p className="quiet">{w.casesClosed}</p>;
  if (cases.data.length === 0) return <p className="quiet">{w.noCases}</p>;
  return (
    <>
      <div className="table-frame">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{w.case}</th>
              <th scope="col">{w.period}</th>
              <th scope="col">{w.region}</th>
              <th scope="col" className={excluded ? undefined : 'number'}>
                {excluded ? w.reason : w.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.data.map((row) => (
              <tr key={`${row.case.id} ${row.period}`}>
                <td>
                  {row.case.number ?? '—'} {row.demonstration && <DemonstrationRibbon />}
                </td>
                <td>{periodWords(row.period, lang, today)}</td>
                <td>{text(row.region.name)}</td>
                <td className={excluded ? undefined : 'number'}>
                  {excluded ? text(row.excluded) : figureOf(row, indicator.unit)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cases.hasNextPage && (
        <Button busy={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {w.more}
        </Button>
      )}
    </>
  );

  function figureOf(row: Contribution, unit: string): string {
    if (row.value !== null) return quantityWords(row.value, unit, lang);
    if (row.numerator === null) return '—';
    return row.numerator ? w.yes : w.no;
  }
}
