import { useQueries, useQuery } from '@tanstack/react-query';
import { cityQuery, indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import { PlaceTiles } from '../../components/tiles/place-tiles.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { headroom } from '../charts/levels.ts';
import { cockpitWords } from '../cockpit-words.ts';

/** Every place of the city with its figure and its months; a place without a figure keeps its tile and says so. */
export function RegionTiles({
  indicator,
  chosen,
  onChoose,
}: {
  indicator: IndicatorDetail;
  chosen?: string | null;
  onChoose: (region: string) => void;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const groups = new Map(indicator.groups.map((group) => [group.key, group]));
  const months = useQueries({
    queries: regions.map(({ code }) => ({
      ...indicatorQuery(indicator.code, { region: code }),
      enabled: groups.has(code),
    })),
  });
  const series = months.map(({ data }) => data?.series.map(({ value }) => value) ?? []);
  const target = indicator.target?.value ?? null;
  const top = headroom([target ?? 0, ...series.flat().map((value) => value ?? 0)]);
  const tiles = regions.map(({ code, name }, at) => {
    const group = groups.get(code);
    const value = group?.value ?? null;
    return {
      key: code,
      name: text(name),
      value: value === null ? null : quantityWords(value, indicator.unit, lang, target),
      holds: group?.holds ?? null,
      few: group?.few ?? false,
      note: group === undefined ? w.noneCounted : w.countedCases(group.included),
      months: series[at] ?? [],
    };
  });
  return <PlaceTiles tiles={tiles} top={top} target={target} chosen={chosen ?? null} onChoose={onChoose} />;
}
