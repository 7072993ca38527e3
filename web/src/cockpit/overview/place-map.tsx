import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useId } from 'react';
import { indicatorQuery } from '../../api/queries.ts';
import type { Search } from '../../app/search.ts';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { TileMap } from '../../components/tiles/tile-map.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { overviewWords } from './overview-words.ts';
import {
  firstChoice,
  indicatorFigure,
  type PlaceFigure,
  type StandingChoice,
  standingChoices,
  standingFigure,
  targetOf,
} from './place-figure.ts';
import type { Overview, OverviewPlace } from './use-overview.ts';

/** The places where they lie, by a figure that the address names; each is a door to its own page. */
export function PlaceMap({
  overview,
  still,
}: {
  overview: Overview;
  /** On a wall nobody chooses: this is what the places are seen by, and none is a door. */
  still?: StandingChoice;
}) {
  const w = useWords(overviewWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const measured = overview.figures.filter(({ value }) => value !== null);
  const names = { tasks: w.byTasks, clocks: w.byClocks, met: w.byMet };
  const asked = still ?? search.places;
  const known = [...standingChoices, ...measured.map(({ code }) => code)];
  const choice = known.find((each) => each === asked) ?? firstChoice(overview);
  const indicator = measured.find(({ code }) => code === choice);
  const detail = useQuery({
    ...indicatorQuery(indicator?.code ?? '', { groupBy: 'region' }),
    enabled: indicator !== undefined,
  }).data;
  const rows = overview.places.map((place) => ({
    place,
    figure:
      indicator === undefined
        ? standingFigure(place, choice as StandingChoice)
        : detail === undefined
          ? { value: null, of: null, good: null, few: false }
          : indicatorFigure(detail, place.id, lang),
  }));
  const kind = indicator === undefined ? choice : 'indicator';
  const table = still === undefined && search.view === 'table';
  const set = (more: Search) =>
    void navigate({
      to: '.',
      search: { ...search, ...more },
      replace: true,
      resetScroll: false,
    });
  return (
    <section className="cockpit-section" aria-labelledby={id}>
      <div className="page-head">
        <h2 id={id}>{w.map}</h2>
        {still !== undefined ? (
          <p>{names[still]}</p>
        ) : (
          <p className="places-choice">
            <Select
              aria-label={w.mapChoice}
              value={choice}
              onChange={(places: string) => set({ places })}
              options={[
                ...standingChoices.map((each) => ({ value: each as string, label: names[each] })),
                ...measured.map(({ code, name }) => ({ value: code, label: text(name) })),
              ]}
              popupMatchSelectWidth={false}
            />
            {indicator !== undefined && (
              <span className="quiet">
                {w.target} {targetOf(indicator, lang)}
              </span>
            )}
            <button
              type="button"
              className="linklike no-print"
              onClick={() => set({ view: table ? undefined : 'table' })}
            >
              {table ? w.asMap : w.asTable}
            </button>
          </p>
        )}
      </div>
      {table ? (
        <Table rows={rows} kind={kind} />
      ) : (
        <Tiles rows={rows} kind={kind} still={still !== undefined} />
      )}
    </section>
  );
}

type Row = { readonly place: OverviewPlace; readonly figure: PlaceFigure };

function Tiles({ rows, kind, still }: { rows: readonly Row[]; kind: string; still: boolean }) {
  return (
    <TileMap
      places={rows.map((row) => ({
        key: row.place.id,
        tile: row.place.tile,
        inside: <Tile row={row} kind={kind} still={still} />,
      }))}
    />
  );
}

function Tile({ row: { place, figure }, kind, still }: { row: Row; kind: string; still: boolean }) {
  const text = useText();
  const inside = (
    <>
      <span className="map-name">{text(place.name)}</span>
      <span className="map-value">
        {figure.value ?? '—'}
        {figure.of !== null && <span className="quiet">/{figure.of}</span>}
      </span>
      <Mark figure={figure} kind={kind} />
    </>
  );
  const state = figure.good === null ? 'none' : String(figure.good);
  return still ? (
    <div className="map-tile" data-good={state}>
      {inside}
    </div>
  ) : (
    <Link to="/cockpit/places/$place" params={{ place: place.id }} className="map-tile" data-good={state}>
      {inside}
    </Link>
  );
}

function Mark({ figure: { good, value, few }, kind }: { figure: PlaceFigure; kind: string }) {
  const w = useWords(overviewWords);
  const [yes, no] =
    kind === 'tasks' || kind === 'clocks' ? [w.noneLate, w.someLate] : [w.allMet, w.someMissed];
  if (good === null) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {few ? w.tooFew : value !== null ? w.noTarget : kind === 'tasks' ? w.byUnit : w.nothing}
      </span>
    );
  }
  return good ? (
    <span className="mark" data-tone="green">
      <DoneIcon />
      {kind === 'indicator' ? w.holds : yes}
    </span>
  ) : (
    <span className="mark" data-tone="red">
      <OverdueIcon />
      {kind === 'indicator' ? w.misses : no}
    </span>
  );
}

/** The same for whoever reads a table better than a map. */
function Table({ rows, kind }: { rows: readonly Row[]; kind: string }) {
  const w = useWords(overviewWords);
  const text = useText();
  return (
    <div className="scroll-x sheet">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{w.place}</th>
            <th scope="col" className="figure">
              {w.now}
            </th>
            <th scope="col">{w.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, figure }) => (
            <tr key={place.id}>
              <th scope="row">
                <Link to="/cockpit/places/$place" params={{ place: place.id }}>
                  {text(place.name)}
                </Link>
              </th>
              <td className="figure">
                {figure.value === null
                  ? '—'
                  : figure.of === null
                    ? figure.value
                    : w.lateOf(Number(figure.value), figure.of)}
              </td>
              <td>
                <Mark figure={figure} kind={kind} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
