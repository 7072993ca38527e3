import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { problemOf } from '../../api/problem.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { grantsQuery } from '../queries.ts';
import { sharingWords } from './sharing-words.ts';

/** What was granted to one's office or institution, and what of its data to others. */
export function Grants() {
  const w = useWords(sharingWords);
  const text = useText();
  const id = useId();
  const grants = useQuery(grantsQuery());
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.grants}</h2>
      {grants.isPending ? (
        <Skeleton lines={3} />
      ) : grants.isError ? (
        <ProblemNotice problem={problemOf(grants.error)} again={() => void grants.refetch()} />
      ) : grants.data.items.length === 0 ? (
        <EmptyState title={w.noGrants} action={<Link to="/exchange/catalogue">{w.catalogue}</Link>}>
          {w.noGrantsText}
        </EmptyState>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.number}</th>
              <th scope="col">{w.dataset}</th>
              <th scope="col">{w.who}</th>
              <th scope="col">{w.purpose}</th>
              <th scope="col">{w.until}</th>
              <th scope="col">{w.quota}</th>
              <th scope="col">{w.state}</th>
            </tr>
          </thead>
          <tbody>
            {grants.data.items.map((grant) => (
              <tr key={grant.number}>
                <th scope="row" data-label={w.number}>
                  {grant.number}
                </th>
                <td data-label={w.dataset}>{text(grant.name)}</td>
                <td data-label={w.who}>{text(grant.consumer.name)}</td>
                <td data-label={w.purpose}>{grant.purpose}</td>
                <td data-label={w.until}>{w.term(grant.from, grant.until)}</td>
                <td data-label={w.quota}>{grant.quota}</td>
                <td data-label={w.state}>{grant.open ? w.inForce : w.over}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
