import './terms-in-search.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { scopeTermsQuery, servicesQuery } from '../../api/queries.ts';
import { TermKind } from '../../business-scope/chosen-terms.tsx';
import { scopeWords } from '../../business-scope/scope-words.ts';
import { useText, useWords } from '../../language/language.tsx';
import { startWith } from './scope-address.ts';

/** So many terms stand beside the services that were found. */
const termsInSearch = 3;

/** Whoever searches for a business rather than for a service is led to its terms, and to starting it with them. */
export function TermsInSearch({ q }: { q: string }) {
  const w = useWords(scopeWords);
  const text = useText();
  const terms = useQuery(scopeTermsQuery(q, termsInSearch)).data?.items ?? [];
  const service = startWith(useQuery(servicesQuery()).data?.items ?? []);
  if (terms.length === 0) return null;
  return (
    <section className="terms-in-search">
      <h2>{w.inSearch}</h2>
      <p>{w.inSearchText}</p>
      <ul>
        {terms.map((term) => (
          <li key={term.code}>
            <span>
              {text(term.name)} <TermKind term={term} />
            </span>
            <span className="terms-moves">
              <Link to="/business-scope" search={{ terms: term.code }}>
                {w.more}
                <span className="unseen"> {text(term.name)}</span>
              </Link>
              {service !== undefined && (
                <Link
                  to="/apply/new/$service"
                  params={{ service: service.code }}
                  search={{ scope: term.code }}
                >
                  {w.startWith}
                  <span className="unseen"> {text(term.name)}</span>
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
