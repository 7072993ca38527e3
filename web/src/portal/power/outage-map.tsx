import { Link, useSearch } from '@tanstack/react-router';
import type { City } from '../../api/types.ts';
import { DoneIcon, OverdueIcon, SoonIcon } from '../../components/icons.tsx';
import { TileMap } from '../../components/tiles/tile-map.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { type Outage, sumOf } from './outage-list.ts';
import { powerWords } from './power-words.ts';

/** The districts where they lie, each with what is off now and what is to come; each chooses its own. */
export function OutageMap({
  districts,
  outages,
  chosen,
}: {
  districts: City['regions'];
  outages: readonly Outage[];
  chosen: string | null;
}) {
  return (
    <TileMap
      places={districts.map((district) => ({
        key: district.code,
        tile: district.tile,
        inside: (
          <District
            district={district}
            outages={outages.filter(({ region }) => region === district.code)}
            chosen={chosen === district.code}
          />
        ),
      }))}
    />
  );
}

function District({
  district: { code, name },
  outages,
  chosen,
}: {
  district: City['regions'][number];
  outages: readonly Outage[];
  chosen: boolean;
}) {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  const search = useSearch({ from: '/portal/power' });
  const [now, coming] = [sumOf(outages, 'now'), sumOf(outages, 'coming')];
  const [tone, Icon, said] =
    now.count > 0
      ? (['red', OverdueIcon, w.tileNow(now.count)] as const)
      : coming.count > 0
        ? (['yellow', SoonIcon, w.tileComing(coming.count)] as const)
        : (['green', DoneIcon, w.nothing] as const);
  return (
    <Link
      to="/power"
      search={{ ...search, region: chosen ? undefined : code }}
      resetScroll={false}
      className="map-tile power-tile"
      data-tone={tone}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="map-name">{text(name)}</span>
      <span className="mark" data-tone={tone}>
        <Icon />
        {said}
      </span>
      {now.count > 0 && <span className="small">{w.customers(numberWords(now.customers, lang))}</span>}
      {now.count > 0 && coming.count > 0 && <span className="small">{w.tileComing(coming.count)}</span>}
    </Link>
  );
}
