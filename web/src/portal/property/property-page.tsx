import './property-page.css';
import '../services/search-box.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { propertyQuery } from '../../api/queries.ts';
import type { RegisterEntry } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SearchIcon } from '../../components/icons.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { type AskedFor, askedFor } from './asked-for.ts';
import { propertyWords } from './property-words.ts';
import { UnitSheet } from './unit-sheet.tsx';

/**
 * `/property`: what everybody may know of a property. What is looked for stands in the address, so that it works without
 * script and can be sent to somebody.
 */
export function PropertyPage() {
  const { q = '' } = useSearch({ from: '/portal/property' });
  const w = useWords(propertyWords);
  const navigate = useNavigate();
  const asked = askedFor(q);
  usePageTitle(w.title);
  return (
    <article className="property-page">
      <PageTop title={w.title} lead={w.lead} />
      <form
        className="no-print"
        action="/property"
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          void navigate({ to: '/property', search: { q: typed || undefined } });
        }}
      >
        <div className="search-box">
          <input
            key={q}
            name="q"
            type="search"
            defaultValue={q}
            aria-label={w.label}
            aria-describedby="property-hint"
            placeholder={w.label}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={150}
          />
          <button type="submit">
            <SearchIcon />
            {w.find}
          </button>
        </div>
        <p className="property-hint quiet small" id="property-hint">
          {w.hint}
        </p>
      </form>
      {asked !== null && <Found asked={asked} />}
      <p className="small no-print">
        <Link to="/property/quality">{w.quality}</Link>
      </p>
    </article>
  );
}

function Found({ asked }: { asked: AskedFor }) {
  const w = useWords(propertyWords);
  const found = useQuery(propertyQuery(asked));
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton lines={8} />;
  const { items, next } = found.data;
  const [only] = items;
  if (only === undefined) return <EmptyState title={w.nothing(asked.value)}>{w.nothingText}</EmptyState>;
  if (items.length === 1) return <UnitSheet entry={only} />;
  return (
    <section>
      <h2>{w.several(items.length)}</h2>
      <Units entries={items} />
      {next !== null && <p className="quiet small">{w.more}</p>}
    </section>
  );
}

function Units({ entries }: { entries: readonly RegisterEntry[] }) {
  return (
    <ul className="property-units">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Link to="/property" search={{ q: entry.key }}>
            {entry.key}
          </Link>
          <span>{String(entry.content.location ?? '')}</span>
        </li>
      ))}
    </ul>
  );
}
