import '../../components/sheet.css';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type ErrorCode, errorRegistry } from '../../../../src/kernel/errors/index.ts';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { CaseMigration, EarlierVersion, Migration, Text } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { earlierVersionsQuery } from '../queries.ts';
import { migrationWords } from './migration-words.ts';

const migrationPreviewQuery = (code: string, from: number) =>
  pagedQuery('/api/services/{code}/migrations', { path: { code }, query: { from } });

/** So many go over with one request; those before stay where they are if one fails. */
const casesAtOnce = 100;

/** For administrators: open cases under earlier versions, what going over would do to each, and doing it. */
export function MigrationsPage() {
  const w = useWords(migrationWords);
  usePageTitle(w.title);
  const list = useQuery(earlierVersionsQuery());
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <Answered
        question={list}
        lines={4}
        empty={({ items }) =>
          items.length === 0 && (
            <EmptyState level={2} title={w.none}>
              {w.noneText}
            </EmptyState>
          )
        }
      >
        {({ items }) =>
          items.map((version) => (
            <OneVersion key={`${version.service.code} ${version.from}`} version={version} />
          ))
        }
      </Answered>
    </div>
  );
}

function OneVersion({ version }: { version: EarlierVersion }) {
  const w = useWords(migrationWords);
  const text = useText();
  const [open, setOpen] = useState(false);
  const { service, from, to, declared, why } = version;
  return (
    <section className="sheet" aria-label={`${text(service.name)} ${w.versions(from, to)}`}>
      <div className="page-head">
        <h2>{text(service.name)}</h2>
        <span>
          {w.versions(from, to)} · {w.open(version.open)}
        </span>
      </div>
      {declared ? (
        <div>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? w.hide : w.preview}
          </Button>
        </div>
      ) : (
        <p>{why === null ? w.undeclared : w.endsAsBegun(text(why))}</p>
      )}
      {open && <Preview version={version} />}
    </section>
  );
}

function Preview({ version: { service, from, to, open } }: { version: EarlierVersion }) {
  const w = useWords(migrationWords);
  const preview = useInfiniteQuery(migrationPreviewQuery(service.code, from));
  if (preview.isPending) return <Skeleton lines={4} />;
  if (preview.isError)
    return <ProblemNotice problem={problemOf(preview.error)} again={() => void preview.refetch()} />;
  const cases = preview.data.pages.flatMap(({ items }) => items);
  const possible = cases.filter((each) => each.possible).length;
  return (
    <>
      <table className="plain-table stack-table">
        <thead>
          <tr>
            <th scope="col">{w.number}</th>
            <th scope="col">{w.versions(from, to)}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={each.case}>
              <th scope="row" data-label={w.number}>
                {each.number}
              </th>
              <td data-label={w.changes}>
                <Changes of={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.hasNextPage && (
        <div>
          <Button loading={preview.isFetchingNextPage} onClick={() => void preview.fetchNextPage()}>
            {w.more(open - cases.length)}
          </Button>
        </div>
      )}
      <Migrate
        service={service.code}
        from={from}
        to={to}
        // Of those that are not shown yet nobody knows: all of them are tried.
        possible={preview.hasNextPage ? possible + open - cases.length : possible}
        numbers={new Map(cases.map((each) => [each.case, each.number]))}
      />
    </>
  );
}

function Changes({ of: { possible, changes } }: { of: CaseMigration }) {
  const w = useWords(migrationWords);
  const text = useText();
  if (!possible) return <span>{w.impossible}</span>;
  if (changes.length === 0) return <span>{w.nothing}</span>;
  return (
    <ul>
      {changes.map(({ step, becomes, stops }) => (
        <li key={step.code}>
          {becomes !== null
            ? w.becomes(text(step.name), text(becomes.name))
            : stops
              ? w.stops(text(step.name))
              : w.dropped(text(step.name))}
        </li>
      ))}
    </ul>
  );
}

/** Asked once more, since it cannot be undone; afterwards says of each case that stayed why. */
function Migrate({
  service,
  from,
  to,
  possible,
  numbers,
}: {
  service: string;
  from: number;
  to: number;
  possible: number;
  numbers: ReadonlyMap<string, string>;
}) {
  const w = useWords(migrationWords);
  const text = useText();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState(0);
  const migrate = useMutation({
    mutationFn: async (): Promise<Migration> => {
      const migrated: string[] = [];
      const left: Migration['left'][number][] = [];
      let after: string | null = null;
      do {
        const body = { from, limit: casesAtOnce, ...(after !== null && { after }) };
        const page: Migration = await request('POST', '/api/services/{code}/migrations', {
          path: { code: service },
          body,
        });
        migrated.push(...page.migrated);
        left.push(...page.left);
        setGone(migrated.length);
        after = page.next;
      } while (after !== null);
      return { migrated, left, next: null };
    },
    onSuccess: () => {
      setAsking(false);
      return queryClient.invalidateQueries({ queryKey: migrationPreviewQuery(service, from).queryKey });
    },
  });
  return (
    <>
      {possible > 0 && !asking && (
        <div>
          <Button type="primary" onClick={() => setAsking(true)}>
            {w.migrate(possible)}
          </Button>
        </div>
      )}
      {asking && (
        <div role="alert">
          <p>{w.ask(possible, to)}</p>
          <Button type="primary" danger loading={migrate.isPending} onClick={() => migrate.mutate()}>
            {migrate.isPending ? w.working(gone) : w.yes}
          </Button>{' '}
          <Button disabled={migrate.isPending} onClick={() => setAsking(false)}>
            {w.no}
          </Button>
        </div>
      )}
      {migrate.isError && <ProblemNotice problem={problemOf(migrate.error)} />}
      <div role="status">
        {migrate.data !== undefined && (
          <>
            <p>{w.done(migrate.data.migrated.length, migrate.data.left.length)}</p>
            <ul>
              {migrate.data.left.map(({ case: id, code }) => (
                <li key={id}>
                  {numbers.get(id) ?? id} {text(reasonOf(code))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function reasonOf(code: string): Text {
  return code in errorRegistry ? errorRegistry[code as ErrorCode].message : { zh: code, en: code };
}
