import '../../components/sheet.css';
import '../../components/button.css';
import '../../signings/signings.css';
import './help-page.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { sessionQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Help } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { helpersQuery, helpRequestsQuery } from '../../signings/queries.ts';
import { SignInFirst } from '../sign-in-first.tsx';
import { GiveHelper } from './give-helper.tsx';
import { helpWords } from './help-words.ts';

/** `/my/help`: help one asked for, help one gives, and who helps. */
export function HelpPage() {
  const w = useWords(helpWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="page-column">
        <div>
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
        </div>
        <Requests />
        <Helpers />
      </div>
    </SignInFirst>
  );
}

function Requests() {
  const w = useWords(helpWords);
  const found = useQuery({ ...helpRequestsQuery(), retry: false });
  const items = found.data?.items ?? [];
  const groups = [
    { title: w.own, rows: items.filter(({ own }) => own) },
    { title: w.taken, rows: items.filter(({ own, mine }) => !own && mine) },
    { title: w.waiting, rows: items.filter(({ own, mine, helper }) => !own && !mine && helper === null) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0)
    return (
      <section className="sheet">
        <h2>{w.none}</h2>
        <p className="quiet">{w.how}</p>
        <p>
          <Link to="/services">{w.find}</Link>
        </p>
      </section>
    );
  return groups.map(({ title, rows }) => (
    <section key={title} className="sheet">
      <h2>{title}</h2>
      {rows.map((help) => (
        <OneRequest key={help.id} help={help} />
      ))}
    </section>
  ));
}

function OneRequest({ help }: { help: Help }) {
  const w = useWords(helpWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const path = { id: help.id };
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: helpRequestsQuery().queryKey });
  const take = useMutation({
    mutationFn: () => request('POST', '/api/help-requests/{id}/taking', { path }),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: (rating: number | null) =>
      request('POST', '/api/help-requests/{id}/ending', { path, body: { rating } }),
    onSuccess,
  });
  const failed = take.error ?? end.error;
  return (
    <div>
      <p>
        <strong>{text(help.service.name)}</strong> {text(help.region.name)}
        <br />
        <span className="quiet">
          {momentWords(help.askedAt, lang, today)}
          {' · '}
          {help.endedAt !== null
            ? w.ended
            : help.helper === null
              ? w.nobodyYet
              : (help.assigned ? w.assignedTo : w.by)(text(help.helper))}
        </span>
      </p>
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      <div className="signing-moves">
        {help.draft !== null && (
          <Link to="/apply/$draft" params={{ draft: help.draft }} className="button">
            {w.open}
          </Link>
        )}
        {!help.own && !help.mine && (
          <Button primary busy={take.isPending} onClick={() => take.mutate()}>
            {w.take}
          </Button>
        )}
        {help.endedAt === null && (help.own || help.mine) && (
          <Button busy={end.isPending} onClick={() => end.mutate(null)}>
            {w.end}
          </Button>
        )}
      </div>
      {help.own && help.endedAt !== null && help.helper !== null && (
        <fieldset>
          <legend>{w.rate}</legend>
          {[1, 2, 3, 4, 5].map((n) => (
            <label key={n}>
              <input
                type="radio"
                name={`rating-${help.id}`}
                checked={help.rating === n}
                onChange={() => end.mutate(n)}
              />{' '}
              {w.rates(n)}{' '}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Helpers() {
  const w = useWords(helpWords);
  const text = useText();
  const helpers = useQuery(helpersQuery()).data?.items ?? [];
  const role = useQuery(sessionQuery()).data?.account?.role;
  return (
    <section className="sheet">
      <h2>{w.helpers}</h2>
      {helpers.length === 0 && <p className="quiet">{w.noHelpers}</p>}
      <ul className="helpers">
        {helpers.map(({ name, kind, office, services, regions, to }) => (
          <li key={`${name.zh} ${office.id}`}>
            <strong>{text(name)}</strong> {w[kind]} · {text(office.name)}
            <br />
            <span className="quiet">
              {services.length === 0 ? w.everything : services.map((each) => text(each.name)).join(' · ')}
              {' · '}
              {regions.length === 0 ? w.everywhere : regions.map((each) => text(each.name)).join(' · ')}
              {' · '}
              {w.until(to)}
            </span>
          </li>
        ))}
      </ul>
      {role === 'head' && <GiveHelper />}
    </section>
  );
}
