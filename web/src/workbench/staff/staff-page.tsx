import './staff.css';
import '../../components/sheet.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { officesQuery } from '../../api/queries.ts';
import type { Account, Staff } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { AddStaff } from './add-staff.tsx';
import { Deputies } from './deputies.tsx';
import { ManagePerson } from './manage-person.tsx';
import { StaffSelect } from './staff-fields.tsx';
import { staffWords } from './staff-words.ts';

/** The people of an office, who stands in for whom, and who comes and goes. */
export function StaffPage() {
  const w = useWords(staffWords);
  usePageTitle(w.title);
  const account = useAccount();
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      {account !== null && <Parts account={account} />}
    </div>
  );
}

function Parts({ account }: { account: Account }) {
  const w = useWords(staffWords);
  const text = useText();
  const everywhere = account.role === 'administrator';
  const offices = useQuery(officesQuery()).data?.items ?? [];
  const [office, setOffice] = useState(account.office?.id ?? '');
  const list = useInfiniteQuery(
    pagedQuery('/api/staff', { query: { ...(office === '' ? {} : { office }), limit: 100 } }),
  );
  const people = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const manages = everywhere || account.role === 'head';
  return (
    <>
      {everywhere && (
        <div className="staff-form">
          <StaffSelect label={w.office} value={office} onChange={(event) => setOffice(event.target.value)}>
            <option value="">{w.allOffices}</option>
            {offices.map(({ id, name }) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </StaffSelect>
        </div>
      )}
      <section className="sheet" aria-label={w.people}>
        <h2>{w.people}</h2>
        {list.isPending ? (
          <Skeleton lines={6} />
        ) : list.isError ? (
          <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
        ) : people.length === 0 ? (
          <EmptyState title={w.none}>{manages ? w.noneText : undefined}</EmptyState>
        ) : (
          <People people={people} manages={manages} everywhere={everywhere} />
        )}
        {list.hasNextPage && (
          <div>
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {w.more}
            </Button>
          </div>
        )}
      </section>
      {account.office !== null && !everywhere && <Deputies account={account} people={people} />}
      {manages && (
        <AddStaff office={everywhere ? office : (account.office?.id ?? '')} everywhere={everywhere} />
      )}
    </>
  );
}

function People({
  people,
  manages,
  everywhere,
}: {
  people: readonly Staff[];
  manages: boolean;
  everywhere: boolean;
}) {
  const w = useWords(staffWords);
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  const managed = people.find(({ id }) => id === open);
  return (
    <>
      <table className="plain-table stack-table">
        <thead>
          <tr>
            <th scope="col">{w.person}</th>
            <th scope="col">{w.roles}</th>
            <th scope="col">{w.assigned}</th>
            {manages && <th scope="col">{w.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row" data-label={w.person}>
                {text(person.name)}
                <br />
                <span className="small quiet">{person.username}</span>
              </th>
              <td data-label={w.roles}>
                <Grants person={person} />
              </td>
              <td data-label={w.assigned}>{w.openWork(person.assigned, person.shared)}</td>
              {manages && (
                <td data-label={w.actions}>
                  <Button
                    aria-expanded={open === person.id}
                    aria-label={w.manageOf(text(person.name))}
                    onClick={() => setOpen(open === person.id ? null : person.id)}
                  >
                    {w.manage}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {managed !== undefined && (
        <ManagePerson key={managed.id} person={managed} people={people} everywhere={everywhere} />
      )}
    </>
  );
}

function Grants({ person }: { person: Staff }) {
  const w = useWords(staffWords);
  const text = useText();
  return (
    <ul className="staff-grants">
      {person.grants.map(({ role, roleName, office, plan, from, to, state }) => (
        <li key={`${role} ${office?.id} ${plan?.code} ${from}`} className={state === 'ended' ? 'quiet' : ''}>
          <span>
            {text(roleName)}
            {office !== null && ` · ${text(office.name)}`}
            {plan !== null && ` · ${text(plan.name)}`}
          </span>
          <span className="small quiet">
            {[
              state === 'in-force' ? '' : w[state],
              from === null ? '' : w.since(from),
              to === null ? '' : w.until(to),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
      {person.leavings.map(({ office, lastDay, colleague, done, leftOver }) => (
        <li key={office.id} className="small">
          {done ? w.left(lastDay, text(office.name)) : w.leaves(lastDay, text(office.name))}
          {' · '}
          {done ? w.handed : colleague === null ? w.goesBack : w.goesTo(text(colleague.name))}
          {leftOver > 0 && ` · ${w.leftOver(leftOver)}`}
        </li>
      ))}
    </ul>
  );
}
