import './registers.css';
import '../services/search-box.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { entriesQuery, namedEntryQuery, registersQuery } from '../../api/queries.ts';
import type { RegisterEntry, RegisterRow } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SearchIcon } from '../../components/icons.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords, momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { keyWords } from './key-words.ts';
import { registerWords } from './register-words.ts';
import { searchedFor } from './searched-for.ts';

/** `/registers/:code`: what everybody may read of a register, with a search that stands in the address. */
export function RegisterPage() {
  const { code } = useParams({ from: '/portal/registers/$code' });
  const { q = '', after } = useSearch({ from: '/portal/registers/$code' });
  const w = useWords(registerWords);
  const text = useText();
  const navigate = useNavigate();
  const registers = useQuery(registersQuery());
  const register = registers.data?.items.find((each) => each.code === code);
  // Such a register shows what is named by its key, and no list of all it holds.
  const named = register?.named === true;
  const unasked = named && q === '';
  const entries = useQuery({
    ...(named ? namedEntryQuery(code, q) : entriesQuery(code, searchedFor(register, q), after)),
    enabled: registers.data !== undefined && !unasked,
    placeholderData: keepPreviousData,
  });
  usePageTitle(text(register?.name) || w.title);
  const back = <Link to="/registers">{w.title}</Link>;
  if (entries.isError) {
    const problem = problemOf(entries.error);
    return problem.status === 404 || problem.status === 401 || problem.status === 403 ? (
      <Missing problem={problem} action={back} />
    ) : (
      <ProblemNotice problem={problem} again={() => void entries.refetch()} />
    );
  }
  if (register === undefined || (entries.data === undefined && !unasked)) return <Skeleton lines={8} />;
  const { items, next } = (unasked ? undefined : entries.data) ?? { items: [], next: null };
  return (
    <article className="register-page">
      <PageTop title={text(register.name)} lead={w.keptBy(text(register.owner))} back={back} />
      <form
        className="search-box no-print"
        action={`/registers/${code}`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          void navigate({ to: '/registers/$code', params: { code }, search: { q: asked || undefined } });
        }}
      >
        <input
          key={q}
          name="q"
          type="search"
          defaultValue={q}
          aria-label={named ? text(register.key) : w.search}
          placeholder={named ? text(register.key) : w.search}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={80}
        />
        <button type="submit">
          <SearchIcon />
          {w.find}
        </button>
      </form>
      {register.untilEntered !== null && q === '' && <UntilEntered held={register.untilEntered} />}
      {items.length === 0 ? (
        <EmptyState title={unasked ? w.nameIt(text(register.key)) : q === '' ? w.none : w.nothing(q)}>
          {unasked ? w.nameItText : q === '' ? w.noneText : w.nothingText}
        </EmptyState>
      ) : (
        <Entries register={register} entries={items} />
      )}
      {next !== null && (
        <p className="no-print">
          <Link to="/registers/$code" params={{ code }} search={{ q: q || undefined, after: next }}>
            {w.more}
          </Link>
        </p>
      )}
    </article>
  );
}

/** So many columns stand beside one another on a desk without words broken in two. */
const inARow = 7;

/** What holds meanwhile: an empty list would say that nothing does. */
function UntilEntered({ held: { text: said, regions } }: { held: NonNullable<RegisterRow['untilEntered']> }) {
  const w = useWords(registerWords);
  const text = useText();
  return (
    <section className="register-until">
      <p>{text(said)}</p>
      {regions.length === 0 ? (
        <p className="quiet">{w.nowhere}</p>
      ) : (
        <ul>
          {regions.map(({ code, name }) => (
            <li key={code}>{text(name)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Entries({ register, entries }: { register: RegisterRow; entries: readonly RegisterEntry[] }) {
  const w = useWords(registerWords);
  const text = useText();
  const lang = useLanguage();
  // What the key says already is not said once more.
  const fields = register.fields.filter(({ name }) =>
    entries.some(({ content, key }) => content[name] !== key),
  );
  return (
    <table className="register-table" data-many={fields.length > inARow || undefined}>
      <thead>
        <tr>
          <th scope="col">{text(register.key)}</th>
          {fields.map(({ name, title }) => (
            <th key={name} scope="col">
              {text(title)}
            </th>
          ))}
          <th scope="col">{w.updated}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row" data-label={text(register.key)}>
              {keyWords(entry, register.fields, text)}
            </th>
            {fields.map((field) => (
              <Cell key={field.name} field={field} value={entry.content[field.name]} />
            ))}
            <td data-label={w.updated}>{momentWords(entry.updatedAt, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ field, value }: { field: RegisterRow['fields'][number]; value: unknown }) {
  const w = useWords(registerWords);
  const text = useText();
  const lang = useLanguage();
  const said = (): string => {
    if (value === undefined || value === null || value === '') return '';
    switch (field.as) {
      case 'yes-no':
        return value === true ? w.yes : w.no;
      case 'money':
        return quantityWords(Number(value) / 100, 'CNY', lang);
      case 'number':
        return numberWords(Number(value), lang);
      case 'day':
        return dayWords(String(value), lang);
      case 'choice':
        return text(field.choices.find(({ code }) => code === value)?.name) || String(value);
      case 'text':
        return String(value);
    }
  };
  const words = said();
  return (
    <td data-label={text(field.title)} className={words === '' ? 'register-blank' : undefined}>
      {words}
    </td>
  );
}
