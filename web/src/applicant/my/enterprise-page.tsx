import './my-page.css';
import './enterprise-page.css';
import '../../components/sheet.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { problemOf } from '../../api/problem.ts';
import { casesQuery, ownEnterprisesQuery, workQuery } from '../../api/queries.ts';
import type { OwnEnterprise } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords, momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { CaseRows } from './case-rows.tsx';
import { EnterpriseAdd } from './enterprise-add.tsx';
import { EnterpriseOther } from './enterprise-other.tsx';
import { EnterprisePermits } from './enterprise-permits.tsx';
import { enterpriseWords } from './enterprise-words.ts';

/** The enterprises that somebody represents: what each holds, what runs, what is due, and what it may still add. */
export function EnterprisePage() {
  const w = useWords(enterpriseWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="page-column">
        <PageTop title={w.title} lead={w.lead} />
        <Enterprises />
      </div>
    </SignInFirst>
  );
}

function Enterprises() {
  const w = useWords(enterpriseWords);
  const own = useQuery(ownEnterprisesQuery());
  if (own.isPending) return <Skeleton lines={6} />;
  if (own.isError) return <ProblemNotice problem={problemOf(own.error)} again={() => void own.refetch()} />;
  if (own.data.items.length === 0)
    return (
      <EmptyState
        title={w.none}
        level={2}
        action={
          <Link to="/services" className="button button-primary">
            {w.begin}
          </Link>
        }
      >
        {w.noneText}
      </EmptyState>
    );
  return own.data.items.map((enterprise) => <Enterprise key={enterprise.id} enterprise={enterprise} />);
}

function Enterprise({ enterprise }: { enterprise: OwnEnterprise }) {
  const w = useWords(enterpriseWords);
  const text = useText();
  return (
    <article className="sheet enterprise" aria-labelledby={enterprise.id}>
      <header>
        <h2 id={enterprise.id}>{text(enterprise.name)}</h2>
        <p className="quiet">
          {w.code} {enterprise.code}
        </p>
      </header>
      <Due party={enterprise.id} />
      <Runs party={enterprise.id} />
      <Holds holds={enterprise.holds} />
      <EnterprisePermits enterprise={enterprise} />
      <EnterpriseAdd enterprise={enterprise} />
      <EnterpriseOther enterprise={enterprise} />
    </article>
  );
}

function Due({ party }: { party: string }) {
  const w = useWords(enterpriseWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const work = useQuery(workQuery({ for: party }));
  if (work.isPending) return <Skeleton />;
  if (work.isError)
    return <ProblemNotice problem={problemOf(work.error)} again={() => void work.refetch()} />;
  return (
    <section>
      <h3>{w.due}</h3>
      {work.data.items.length === 0 && <p className="quiet">{w.nothingDue}</p>}
      {work.data.items.map((row) => (
        <div key={`${row.case.id} ${row.item.code} ${row.round}`} className="turn-row">
          <div>
            <strong>{text(row.case.service.name)}</strong>
            <p>
              {text(row.item.name)} · {row.case.number}
              {row.dueAt !== null && ` · ${w.dueBy(momentWords(row.dueAt, lang, today))}`}
            </p>
          </div>
          <Link to="/my/cases/$id" params={{ id: row.case.id }} className="button button-primary">
            {w.answer}
          </Link>
        </div>
      ))}
    </section>
  );
}

function Runs({ party }: { party: string }) {
  const w = useWords(enterpriseWords);
  const cases = useQuery(casesQuery({ open: true, for: party }));
  if (cases.isPending) return <Skeleton />;
  if (cases.isError)
    return <ProblemNotice problem={problemOf(cases.error)} again={() => void cases.refetch()} />;
  const asked = cases.data.items.filter((row) => row.asked);
  return (
    <section>
      <h3>{w.runs}</h3>
      {asked.length === 0 ? <p className="quiet">{w.nothingRuns}</p> : <CaseRows cases={asked} narrow />}
    </section>
  );
}

function Holds({ holds }: { holds: OwnEnterprise['holds'] }) {
  const w = useWords(enterpriseWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <section>
      <h3>{w.holds}</h3>
      {holds.length === 0 && <p className="quiet">{w.nothingHeld}</p>}
      {holds.map((held) => (
        <details key={held.register.code} className="held">
          <summary>
            <strong>{text(held.register.name)}</strong>{' '}
            <span className="quiet">
              {w.since(dayWords(held.updatedAt, lang))}
              {!held.open && ` · ${w.ended}`}
            </span>
          </summary>
          <dl className="facts">
            {held.lines.map((line) => (
              <Fragment key={line.label.en}>
                <dt>{text(line.label)}</dt>
                <dd>{text(line.value)}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
