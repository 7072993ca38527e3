import '../cockpit.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';
import { importQuery } from './queries.ts';
import { type ImportView, recordKinds } from './types.ts';

/** One import: what was read, and how it differs from the ledger. */
export function ImportPage() {
  const w = useWords(importWords);
  const id = useParams({ strict: false, select: (params: { import?: string }) => params.import ?? '' });
  const one = useQuery(importQuery(id));
  usePageTitle(one.data?.fileName ?? w.imports);
  return (
    <div className="page">
      <Link to="/cockpit/imports" className="no-print">
        {w.backToImports}
      </Link>
      {one.isPending ? (
        <Skeleton lines={16} />
      ) : one.isError ? (
        <ProblemNotice problem={problemOf(one.error)} again={() => void one.refetch()} />
      ) : (
        <>
          <header className="cockpit-section">
            <p className="quiet">{w[one.data.state]}</p>
            <h1>{one.data.fileName}</h1>
          </header>
          <WhatDiffers view={one.data} />
        </>
      )}
    </div>
  );
}

function WhatDiffers({ view }: { view: ImportView }) {
  const w = useWords(importWords);
  return (
    <div className="sheet">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{w.kind}</th>
            <th scope="col">{w.read}</th>
            <th scope="col">{w.added}</th>
            <th scope="col">{w.changed}</th>
            <th scope="col">{w.removed}</th>
            <th scope="col">{w.same}</th>
          </tr>
        </thead>
        <tbody>
          {recordKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{w[kind]}</th>
              <td>{view.counts[kind]}</td>
              <td>{view.diff[kind].added}</td>
              <td>{view.diff[kind].changed}</td>
              <td>{view.diff[kind].removed}</td>
              <td>{view.diff[kind].unchanged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
