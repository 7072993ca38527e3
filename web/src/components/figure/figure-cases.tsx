import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { contributionsQuery } from '../../api/queries.ts';
import type { Contribution, Indicator } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { Button } from '../button.tsx';
import { DemonstrationRibbon } from '../demonstration-ribbon.tsx';
import { Skeleton } from '../skeleton.tsx';
import { panelWords } from './figure-panel-words.ts';

/** The cases that the figure counts, and those it leaves out with the reason. */
export function FigureCases({ indicator, heading: Heading }: { indicator: Indicator; heading: 'h2' | 'h3' }) {
  const w = useWords(panelWords);
  return (
    <>
      <section>
        <Heading>{w.cases}</Heading>
        <CaseTable indicator={indicator} excluded={false} />
      </section>
      {indicator.excluded > 0 && (
        <section>
          <Heading>{w.exclusions}</Heading>
          <CaseTable indicator={indicator} excluded />
        </section>
      )}
    </>
  );
}

/** Page by page; the first comes with the server's page. */
function useCases(code: string, excluded: boolean) {
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined]);
  const pages = useQueries({ queries: cursors.map((after) => contributionsQuery(code, excluded, after)) });
  const next = pages.at(-1)?.data?.next ?? null;
  return {
    isPending: pages[0]?.isPending === true,
    isError: pages.some((page) => page.isError),
    isFetchingMore: pages.length > 1 && pages.at(-1)?.isPending === true,
    rows: pages.flatMap((page) => page.data?.items ?? []),
    more: next === null ? null : () => setCursors((before) => [...before, next]),
  };
}

function CaseTable({ indicator, excluded }: { indicator: Indicator; excluded: boolean }) {
  const w = useWords(panelWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const cases = useCases(indicator.code, excluded);
  if (cases.isPending) return <Skeleton />;
  if (cases.isError) return <p className="quiet">{w.casesClosed}</p>;
  if (cases.rows.length === 0) return <p className="quiet">{w.noCases}</p>;
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
            {cases.rows.map((row) => (
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
      {(cases.more !== null || cases.isFetchingMore) && (
        <Button busy={cases.isFetchingMore} onClick={() => cases.more?.()}>
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
