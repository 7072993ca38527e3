import './decide-page.css';
import '../../components/field.css';
import '../../components/sheet.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { decisionTableQuery } from '../../api/queries.ts';
import type { DecisionTable } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Basis } from '../../components/basis.tsx';
import { Button } from '../../components/button.tsx';
import { DoneIcon } from '../../components/icons.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { isCostTable } from '../costs/cost-facts.ts';
import { Clauses } from './clauses.tsx';
import { decideWords } from './decide-words.ts';
import { FactField } from './fact-field.tsx';
import { factsIn, factsOfForm } from './facts-in.ts';

/**
 * `/decide/:code`: a question that rules alone answer. What was said stands in the address, so that it works without
 * script, can be sent to somebody, and is kept nowhere.
 */
export function DecidePage() {
  const { code } = useParams({ from: '/portal/decide/$code' });
  const search = useSearch({ from: '/portal/decide/$code' });
  const w = useWords(decideWords);
  const text = useText();
  const blank = useQuery(decisionTableQuery(code, {}));
  const facts = blank.data === undefined ? {} : factsIn(blank.data.form, search);
  const answered = useQuery({
    ...decisionTableQuery(code, facts),
    enabled: blank.data !== undefined,
    placeholderData: keepPreviousData,
  });
  usePageTitle(text(blank.data?.name) || w.title);
  if (blank.isError) {
    const problem = problemOf(blank.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={<Link to="/services">{w.services}</Link>} />
    ) : (
      <ProblemNotice problem={problem} again={() => void blank.refetch()} />
    );
  }
  if (blank.data === undefined) return <Skeleton lines={8} />;
  return (
    <article className="decide-page">
      <PageTop title={text(blank.data.name)} lead={text(blank.data.summary)} />
      <div className="decide-columns">
        <Questions table={answered.data ?? blank.data} search={search} />
        <div className="decide-answer" aria-live="polite">
          {answered.isError && (
            <ProblemNotice problem={problemOf(answered.error)} again={() => void answered.refetch()} />
          )}
          {answered.data !== undefined && <Answer table={answered.data} search={search} />}
        </div>
      </div>
      <Clauses table={answered.data ?? blank.data} />
    </article>
  );
}

function Questions({
  table,
  search,
}: {
  table: DecisionTable;
  search: Readonly<Record<string, string | undefined>>;
}) {
  const w = useWords(decideWords);
  const { code } = table;
  const navigate = useNavigate();
  const lang = useLanguage();
  const { facts, missing } = table.answer;
  const asked = factsOfForm(table.form).filter(({ name }) => name in facts || missing.includes(name));
  const send = (form: HTMLFormElement): void => {
    const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    void navigate({ to: '/decide/$code', params: { code }, search: said, resetScroll: false, replace: true });
  };
  return (
    <form
      className="decide-questions"
      method="get"
      action={`/decide/${code}`}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
      onChange={(event) => send(event.currentTarget)}
    >
      {lang === 'en' && <input type="hidden" name="lang" value="en" />}
      {asked.map((fact) => (
        <FactField key={fact.name} fact={fact} said={search[fact.name]} open={missing.includes(fact.name)} />
      ))}
      <div className="decide-moves no-print">
        <Button primary type="submit">
          {missing.length > 0 ? w.goOn : w.again}
        </Button>
        {/* What a browser keeps in its fields goes with the page alone. */}
        <Link to="/decide/$code" params={{ code }} search={lang === 'en' ? { lang } : {}} reloadDocument>
          {w.clear}
        </Link>
      </div>
    </form>
  );
}

function Answer({
  table,
  search,
}: {
  table: DecisionTable;
  search: Readonly<Record<string, string | undefined>>;
}) {
  const w = useWords(decideWords);
  const text = useText();
  const { outcome, row, missing } = table.answer;
  const clause = table.rows.find(({ code }) => code === row);
  return (
    <section className={outcome === null ? 'sheet decide-open' : 'sheet'}>
      {table.outcomes.length > 1 && (
        <ul className="decide-outcomes">
          {table.outcomes.map(({ code, name }) => (
            <li key={code} aria-current={code === outcome?.code ? 'true' : undefined}>
              {code === outcome?.code && <DoneIcon />}
              {text(name)}
            </li>
          ))}
        </ul>
      )}
      <h2>{outcome === null ? w.notYet : text(outcome.name)}</h2>
      {outcome !== null && missing.length > 0 && <p>{w.anyway}</p>}
      {clause !== undefined && (
        <p>
          {text(clause.clause)}
          <Basis lines={clause.basis} />
        </p>
      )}
      {outcome !== null && outcome.follows.length > 0 && (
        <ul>
          {outcome.follows.map((follows) => (
            <li key={follows.en}>{text(follows)}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <Lacking table={table} />}
      {outcome !== null &&
        table.services.map((service) => (
          <p key={service.code} className="no-print">
            <Link
              to="/services/$code"
              params={{ code: service.code }}
              search={{ table: table.code, facts: JSON.stringify(table.answer.facts) }}
              className="button button-primary"
            >
              {w.goTo(text(service.name))}
            </Link>
          </p>
        ))}
      {isCostTable(table.code) && (
        <p className="no-print">
          <Link to="/costs" search={search}>
            {w.reckon}
          </Link>
        </p>
      )}
      {outcome !== null && (
        <p className="no-print">
          <Button onClick={() => window.print()}>{w.print}</Button>
        </p>
      )}
      <p className="small quiet">{w.noPromise}</p>
    </section>
  );
}

function Lacking({ table }: { table: DecisionTable }) {
  const w = useWords(decideWords);
  const text = useText();
  const names = factsOfForm(table.form).filter(({ name }) => table.answer.missing.includes(name));
  return (
    <>
      <h3>{w.missing(names.length)}</h3>
      <ul>
        {names.map(({ name, title }) => (
          <li key={name}>
            <a href={`#fact-${name}`}>{text(title)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
