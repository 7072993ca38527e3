import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { cityQuery, indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail, IndicatorGroup } from '../../api/types.ts';
import type { Search } from '../../app/search.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { Chart } from '../charts/chart.tsx';
import { headroom } from '../charts/months-option.ts';
import { sparkOption } from '../charts/spark-option.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { HoldsMark } from './indicator-cards.tsx';

/** The city's places as a grid of tiles, each with its figure and its months on one common scale. */
export function RegionTiles({ indicator }: { indicator: IndicatorDetail }) {
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const search: Search = useSearch({ strict: false });
  const groups = new Map(indicator.groups.map((group) => [group.key, group]));
  const counted = regions.filter(({ code }) => groups.has(code));
  const months = useQueries({
    queries: counted.map(({ code }) => indicatorQuery(indicator.code, { region: code })),
  });
  const series = new Map(counted.map(({ code }, at) => [code, months[at]?.data]));
  const top = headroom([
    indicator.target?.value ?? 0,
    ...months.flatMap(({ data }) => data?.series.map(({ value }) => value ?? 0) ?? []),
  ]);
  return (
    <ul className="tiles">
      {regions.map(({ code, name }) => (
        <li key={code}>
          <Tile
            indicator={indicator}
            code={code}
            name={name}
            group={groups.get(code) ?? null}
            detail={series.get(code) ?? null}
            top={top}
            chosen={search.region === code}
          />
        </li>
      ))}
    </ul>
  );
}

function Tile({
  indicator,
  code,
  name,
  group,
  detail,
  top,
  chosen,
}: {
  indicator: IndicatorDetail;
  code: string;
  name: IndicatorGroup['name'];
  group: IndicatorGroup | null;
  detail: IndicatorDetail | null;
  top: number;
  chosen: boolean;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const navigate = useNavigate();
  const option = useMemo(
    () => (detail === null ? null : sparkOption({ series: detail.series, target: indicator.target }, top)),
    [detail, indicator.target, top],
  );
  const value = group?.value ?? null;
  return (
    <button
      type="button"
      className="tile"
      data-holds={String(group?.holds ?? null)}
      aria-pressed={chosen}
      disabled={group === null}
      onClick={() => {
        void navigate({
          to: '/cockpit/indicators/$code',
          params: { code: indicator.code },
          search: (before: Search) => ({ ...before, region: chosen ? undefined : code }),
          replace: true,
          resetScroll: false,
        });
        if (!chosen) document.getElementById('cases')?.scrollIntoView({ block: 'start' });
      }}
    >
      <span className="tile-name">{text(name)}</span>
      <span className="tile-value">{value === null ? '—' : quantityWords(value, indicator.unit, lang)}</span>
      <HoldsMark indicator={{ value, holds: group?.holds ?? null }} />
      <span className="quiet small">{w.countedCases(group?.included ?? 0)}</span>
      {option !== null && detail !== null && detail.series.length > 0 && (
        <Chart option={option} label={w.trend(text(name))} height={44} />
      )}
    </button>
  );
}
