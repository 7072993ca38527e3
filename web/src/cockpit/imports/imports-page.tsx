import '../cockpit.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';
import { importsQuery } from './queries.ts';
import type { ImportRow } from './types.ts';

/** Every plan document that was read in, the newest first. */
export function ImportsPage() {
  const w = useWords(importWords);
  const imports = useQuery(importsQuery());
  usePageTitle(w.imports);
  return (
    <div className="page">
      <div>
        <h1>{w.imports}</h1>
        <p className="page-lead">{w.importsLead}</p>
      </div>
      {imports.isPending ? (
        <Skeleton lines={8} />
      ) : imports.isError ? (
        <ProblemNotice problem={problemOf(imports.error)} again={() => void imports.refetch()} />
      ) : imports.data.items.length === 0 ? (
        <EmptyState level={2} title={w.none}>
          {w.noneText}
        </EmptyState>
      ) : (
        <ImportTable imports={imports.data.items} />
      )}
    </div>
  );
}

function ImportTable({ imports }: { imports: readonly ImportRow[] }) {
  const w = useWords(importWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <div className="sheet">
      <table className="plain-table stack-table">
        <caption className="unseen">{w.imports}</caption>
        <thead>
          <tr>
            <th scope="col">{w.file}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.found}</th>
            <th scope="col">{w.broughtBy}</th>
            <th scope="col">{w.broughtAt}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((row) => (
            <tr key={row.id}>
              <th scope="row" data-label={w.file}>
                <Link to="/cockpit/imports/$import" params={{ import: row.id }}>
                  {row.fileName}
                </Link>
              </th>
              <td data-label={w.state}>{w[row.state]}</td>
              <td data-label={w.found}>{w.foundText(row.counts.measures, row.counts.tasks)}</td>
              <td data-label={w.broughtBy}>{text(row.createdBy.name)}</td>
              <td data-label={w.broughtAt}>{momentWords(row.createdAt, lang, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
