import './scope-page.css';
import '../../components/button.css';
import '../services/search-box.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { scopePlanQuery, scopeTermsQuery, servicesQuery } from '../../api/queries.ts';
import type { ScopeTerm } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ChosenTerms, TermKind } from '../../business-scope/chosen-terms.tsx';
import { codesIn } from '../../business-scope/codes-in.ts';
import { PermitPlan } from '../../business-scope/permit-plan.tsx';
import { scopeWords } from '../../business-scope/scope-words.ts';
import { Button } from '../../components/button.tsx';
import { SearchIcon } from '../../components/icons.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { startWith, termsShown } from './scope-address.ts';

/**
 * `/business-scope`: from everyday words to standard terms, and from these to what else has to be obtained. What is
 * searched and chosen stands in the address, so that it works without script and can be sent to somebody.
 */
export function ScopePage() {
  const w = useWords(scopeWords);
  const { q = '', terms = '' } = useSearch({ from: '/portal/business-scope' });
  const navigate = useNavigate();
  const codes = codesIn(terms);
  const plan = useQuery({
    ...scopePlanQuery(codes),
    enabled: codes.length > 0,
    placeholderData: keepPreviousData,
  });
  const found = useQuery({ ...scopeTermsQuery(q, termsShown), enabled: q !== '' });
  usePageTitle(w.pageTitle);
  return (
    <article className="scope-page">
      <PageTop title={w.pageTitle} lead={w.lead} />
      <form
        className="search-box no-print"
        action="/business-scope"
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          void navigate({
            to: '/business-scope',
            search: { q: asked || undefined, terms: terms || undefined },
          });
        }}
      >
        <input
          key={q}
          name="q"
          type="search"
          defaultValue={q}
          aria-label={w.search}
          placeholder={w.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={80}
        />
        {terms !== '' && <input type="hidden" name="terms" value={terms} />}
        <button type="submit">
          <SearchIcon />
          {w.find}
        </button>
      </form>
      {q !== '' && found.isPending && <Skeleton lines={4} />}
      {found.isError && <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />}
      {q !== '' && found.data !== undefined && <Found terms={found.data.items} q={q} codes={codes} />}
      {plan.isError && <ProblemNotice problem={problemOf(plan.error)} again={() => void plan.refetch()} />}
      {codes.length > 0 && plan.data !== undefined && plan.data.terms.length > 0 && (
        <>
          <section>
            <h2>{w.chosen}</h2>
            <ChosenTerms
              terms={plan.data.terms}
              onChange={(next) =>
                void navigate({
                  to: '/business-scope',
                  search: { q: q || undefined, terms: next.join(',') || undefined },
                })
              }
            />
          </section>
          <PermitPlan plan={plan.data} level={2} />
          <div className="scope-moves no-print">
            <Start codes={codes} />
            <Button onClick={() => window.print()}>{w.print}</Button>
          </div>
        </>
      )}
    </article>
  );
}

function Found({ terms, q, codes }: { terms: readonly ScopeTerm[]; q: string; codes: readonly string[] }) {
  const w = useWords(scopeWords);
  const text = useText();
  if (terms.length === 0) {
    return (
      <p role="status" className="no-print">
        {w.nothing(q)} {w.notListed}
      </p>
    );
  }
  return (
    <section className="no-print">
      <p className="quiet" role="status">
        {w.found(terms.length)}
      </p>
      <ul className="scope-found">
        {terms.map((term) => (
          <li key={term.code}>
            <span>
              {text(term.name)} <TermKind term={term} />
              {term.permits.length > 0 && (
                <span className="scope-papers small quiet">
                  {term.permits.map(({ name }) => text(name)).join(' · ')}
                </span>
              )}
            </span>
            {codes.includes(term.code) ? (
              <span className="quiet">{w.already}</span>
            ) : (
              <Link
                to="/business-scope"
                search={{ q, terms: [...codes, term.code].join(',') }}
                className="button"
                resetScroll={false}
              >
                {w.addShort}
                <span className="unseen"> {text(term.name)}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Start({ codes }: { codes: readonly string[] }) {
  const w = useWords(scopeWords);
  const service = startWith(useQuery(servicesQuery()).data?.items ?? []);
  if (service === undefined) return null;
  return (
    <Link
      to="/apply/new/$service"
      params={{ service: service.code }}
      search={{ scope: codes.join(',') }}
      className="button button-primary"
    >
      {w.start}
    </Link>
  );
}
