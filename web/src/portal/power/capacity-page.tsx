import './power-page.css';
import './capacity-page.css';
import '../../components/field.css';
import '../../components/figure/open-figure.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { DoneIcon, PauseIcon, SoonIcon } from '../../components/icons.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { capacityWords } from './capacity-words.ts';
import {
  byDistrict,
  canTake,
  type District,
  type Line,
  linesOf,
  unreadable,
  wantedOf,
} from './open-capacity.ts';
import { capacityQuery } from './power-queries.ts';

/** `/power/capacity`: what lines can still take, by district, substation and line; what is asked stands in the address. */
export function CapacityPage() {
  const w = useWords(capacityWords);
  const lang = useLanguage();
  const search = useSearch({ from: '/portal/power/capacity' });
  const city = useQuery(cityQuery());
  const listed = useQuery(capacityQuery());
  usePageTitle(w.title);
  if (listed.isError) {
    const problem = problemOf(listed.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={<Link to="/power">{w.back}</Link>} />
    ) : (
      <ProblemNotice problem={problem} again={() => void listed.refetch()} />
    );
  }
  if (city.data === undefined || listed.data === undefined) return <Skeleton lines={8} />;
  const lines = linesOf(listed.data.items);
  const wanted = wantedOf(search.kw);
  const shown = lines.filter(({ region }) => search.region === undefined || region === search.region);
  const districts = byDistrict(
    shown,
    city.data.regions.map(({ code }) => code),
  );
  return (
    <article className="power-page">
      <PageTop title={w.title} lead={w.lead} back={<Link to="/power">{w.back}</Link>} />
      <Ask search={search} />
      {unreadable(search.kw) && (
        <p className="capacity-found" role="status">
          {w.unread(search.kw ?? '')}
        </p>
      )}
      {wanted > 0 && (
        <p className="capacity-found" role="status">
          <strong>
            {w.found(shown.filter((line) => canTake(line, wanted)).length, numberWords(wanted, lang))}
          </strong>{' '}
          <span className="quiet">{w.anyway}</span>
        </p>
      )}
      {districts.length === 0 && <EmptyState title={w.none}>{w.noneText}</EmptyState>}
      {districts.map((district) => (
        <DistrictLines key={district.region} district={district} wanted={wanted} />
      ))}
      <p className="no-print capacity-ways">
        <Link to="/services/$code" params={{ code: 'power-connection' }}>
          {w.apply}
        </Link>
        <Link to="/registers/$code" params={{ code: 'power-capacity' }}>
          {w.register}
        </Link>
      </p>
    </article>
  );
}

function Ask({ search }: { search: Readonly<Record<string, string | undefined>> }) {
  const w = useWords(capacityWords);
  const text = useText();
  const lang = useLanguage();
  const navigate = useNavigate();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const send = (form: HTMLFormElement): void => {
    const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    void navigate({
      to: '/power/capacity',
      search: { ...said, region: said.region || undefined, kw: said.kw || undefined },
      resetScroll: false,
      replace: true,
    });
  };
  return (
    <form
      method="get"
      action="/power/capacity"
      className="capacity-ask no-print"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      {lang === 'en' && <input type="hidden" name="lang" value="en" />}
      <div className="field">
        <label htmlFor="capacity-region">{w.district}</label>
        <select
          id="capacity-region"
          name="region"
          defaultValue={search.region ?? ''}
          className="capacity-select"
        >
          <option value="">{w.everywhere}</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {text(name)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="capacity-kw">{w.wanted}</label>
        <input
          id="capacity-kw"
          name="kw"
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          defaultValue={search.kw}
        />
      </div>
      <Button primary type="submit">
        {w.find}
      </Button>
    </form>
  );
}

function DistrictLines({ district, wanted }: { district: District; wanted: number }) {
  const w = useWords(capacityWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const id = `capacity-${district.region}`;
  const kw = (value: number) => numberWords(value, lang, 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text(regions.find(({ code }) => code === district.region)?.name)}</h2>
      <p className="power-standing">
        {w.sum(district.lines - district.restricted, kw(district.open), kw(district.most))}
        {district.restricted > 0 && (
          <span className="mark" data-tone="yellow">
            <PauseIcon />
            {w.restrictedCount(district.restricted)}
          </span>
        )}
      </p>
      {district.substations.map(({ name, lines }) => (
        <div key={name} className="power-table sheet">
          <table className="plain-table capacity-table">
            <caption>{name}</caption>
            <thead>
              <tr>
                <th scope="col">{w.line}</th>
                <th scope="col" className="number">
                  {w.open}
                </th>
                <th scope="col">{w.state}</th>
                <th scope="col" className="capacity-published">
                  {w.published}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.feeder}>
                  <th scope="row">{line.feeder}</th>
                  <td className="number">{line.restricted ? '—' : kw(line.open)}</td>
                  <td>
                    <State line={line} wanted={wanted} />
                  </td>
                  <td className="capacity-published">
                    {line.publishedOn !== '' && dayWords(line.publishedOn, lang, today)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function State({ line, wanted }: { line: Line; wanted: number }) {
  const w = useWords(capacityWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  if (line.restricted)
    return (
      <>
        <span className="mark" data-tone="yellow">
          <PauseIcon />
          {w.restricted}
          {line.restrictedSince !== '' && ` ${w.since(dayWords(line.restrictedSince, lang, today))}`}
        </span>
        <span className="capacity-why">{line.why}</span>
      </>
    );
  const takes = canTake(line, wanted);
  return (
    <span className="mark" data-tone={takes ? 'green' : 'grey'}>
      {takes ? <DoneIcon /> : <SoonIcon />}
      {takes ? (wanted > 0 ? w.takes : w.free) : line.open > 0 ? w.short : w.full}
    </span>
  );
}
