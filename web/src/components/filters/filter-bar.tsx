import './filter-bar.css';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { CloseIcon } from '../icons.tsx';
import { isNarrowed, isSameSearch, readKept, withKept, withoutKept } from './kept-filters.ts';

const dictionary = words({
  kept: { zh: '常用筛选', en: 'Saved filters' },
  keep: { zh: '存为常用', en: 'Save this filter' },
  name: { zh: '叫什么', en: 'Name' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '不存了', en: 'Cancel' },
  remove: (name: string) => ({ zh: `删除常用筛选“${name}”`, en: `Delete saved filter “${name}”` }),
  clear: { zh: '清除筛选', en: 'Clear all' },
  here: { zh: '只存在这台电脑上', en: 'Saved on this computer only' },
});

/** Addresses of lists that can be narrowed. */
type ListAddress = '/work' | '/work/cases' | '/cockpit/tasks' | '/design';

type Narrowed = {
  readonly to: ListAddress;
  /** What the list is narrowed to now, as its address says it. */
  readonly search: Search;
  /** Whose kept filters these are: several people sit at one computer. */
  readonly owner: string;
};

/** What a list is narrowed by, in one row, and below it what was kept of it before. */
export function FilterBar({ children, ...narrowed }: Narrowed & { children: ReactNode }) {
  return (
    <div className="filter-bar no-print">
      <div className="filters">{children}</div>
      <KeptFilters {...narrowed} />
    </div>
  );
}

/** Filters kept under a name, each a link to its address; and keeping the one that is set now. */
export function KeptFilters({ to, search, owner }: Narrowed) {
  const w = useWords(dictionary);
  const id = useId();
  const place = `yingshang.filters ${owner} ${to}`;
  const [kept, setKept] = useState(() => readKept(stored(place)));
  const [name, setName] = useState<string | null>(null);
  const keep = (next: typeof kept) => {
    setKept(next);
    store(place, JSON.stringify(next));
  };
  const known = kept.some((each) => isSameSearch(each.search, search));
  const narrowed = isNarrowed(search);
  if (kept.length === 0 && !narrowed) return null;
  return (
    <div className="kept-filters">
      {kept.length > 0 && (
        <ul aria-label={w.kept}>
          {kept.map((each) => (
            <li key={each.name} className="kept-filter">
              <Link
                to={to}
                search={each.search}
                activeProps={{}}
                aria-current={isSameSearch(each.search, search) ? 'true' : undefined}
              >
                {each.name}
              </Link>
              <button
                type="button"
                aria-label={w.remove(each.name)}
                title={w.remove(each.name)}
                onClick={() => keep(withoutKept(kept, each.name))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {narrowed && name === null && !known && (
        <button type="button" className="link-button" onClick={() => setName('')}>
          {w.keep}
        </button>
      )}
      {narrowed && name === null && (
        <Link to={to} search={{}} activeProps={{}}>
          {w.clear}
        </Link>
      )}
      {name !== null && (
        <form
          className="kept-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            keep(withKept(kept, { name: name.trim(), search }));
            setName(null);
          }}
        >
          <label htmlFor={id}>{w.name}</label>
          <input
            id={id}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            required
            maxLength={20}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="link-button">
            {w.save}
          </button>
          <button type="button" className="link-button" onClick={() => setName(null)}>
            {w.cancel}
          </button>
          <span className="small quiet">{w.here}</span>
        </form>
      )}
    </div>
  );
}

/** A browser may refuse to keep anything: then filters hold until the page is left. */
function stored(place: string): string | null {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null;
  }
}

function store(place: string, text: string): void {
  try {
    window.localStorage.setItem(place, text);
  } catch {
    // As above: nothing is lost that was on the page.
  }
}
