import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { cityQuery, indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail, IndicatorGroup } from '../../api/types.ts';
import type { Search } from '../../app/search.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { Chart } from '../charts/chart.tsx';
import { headroom } from '../charts/levels.ts';
import { sparkOption } from '../charts/spark-option.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { HoldsMark } from './holds-mark.tsx';

/** The city's places as a grid of tiles, each with its figure and its months on one common scale. */
export function RegionTiles({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const groups = new Map(indicator.groups.map((group) => [group.key, group]));
  const counted = regions.flatMap(({ code }) => groups.get(code) ?? []);
  const without = regions.filter(({ code }) => !groups.has(code));
  const months = useQueries({
    queries: counted.map(({ key }) => indicatorQuery(indicator.code, { region: key })),
  });
  const values = months.flatMap(({ data }) => data?.series.map(({ value }) => value ?? 0) ?? []);
  const top = headroom([indicator.target?.value ?? 0, ...values]);
  return (
    <>
      <ul className="tiles">
        {counted.map((group, at) => (
          <li key={group.key}>
            <Tile
              indicator={indicator}
              group={group}
              // One month shows no course.
              series={(months[at]?.data?.series.length ?? 0) > 1 ? (months[at]?.data?.series ?? null) : null}
              top={top}
            />
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p className="quiet">
          {w.placesWithout(without.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', '))}
        </p>
      )}
    </>
  );
}

function Tile({
  indicator,
  group,
  series,
  top,
}: {
  indicator: IndicatorDetail;
  group: IndicatorGroup;
  series: IndicatorDetail['series'] | null;
  top: number;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { target, unit, code } = indicator;
  const option = useMemo(
    () => (series === null ? null : sparkOption({ series, target }, top)),
    [series, target, top],
  );
  const { key, name, value, holds, included } = group;
  const chosen = search.region === key;
  return (
    <button
      type="button"
      className="tile"
      data-holds={String(holds)}
      aria-pressed={chosen}
      onClick={() => {
        void navigate({
          to: '/cockpit/indicators/$code',
          params: { code },
          search: { ...search, region: chosen ? undefined : key },
          resetScroll: false,
        });
        if (!chosen) document.getElementById('cases')?.scrollIntoView({ block: 'start' });
      }}
    >
      <span className="tile-name">{text(name)}</span>
      <span className="tile-value">
        {value === null ? '—' : quantityWords(value, unit, lang, target?.value)}
      </span>
      <HoldsMark indicator={{ value, holds }} />
      <span className="quiet small">{w.countedCases(included)}</span>
      {option !== null && <Chart option={option} label={w.trend(text(name))} height={44} />}
    </button>
  );
}
