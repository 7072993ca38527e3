import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { monthsOf, shareOnline, type Volume } from './quality-figures.ts';
import { volumesQuery } from './quality-queries.ts';
import { qualityWords } from './quality-words.ts';

/** So many months stand beside the latest; the register has the others. */
const monthsShown = 6;

/** 登记数量: the month's figures, by place and beside those of the months before. */
export function Volumes() {
  const w = useWords(qualityWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const months = monthsOf(useQuery(volumesQuery()).data?.items ?? []);
  const [latest] = months;
  const named = (month: string) => periodWords(month, lang, today);
  const placeOf = (region: string) => text(regions.find(({ code }) => code === region)?.name) || region;
  return (
    <section aria-labelledby="quality-volume">
      <h2 id="quality-volume">{w.volume}</h2>
      <p className="quiet">{w.volumeText}</p>
      {latest === undefined ? (
        <EmptyState title={w.noVolume}>{w.noVolumeText}</EmptyState>
      ) : (
        <>
          <p className="quality-standing">
            <strong>
              {latest.all.registrations === 0
                ? w.noneInMonth(named(latest.month))
                : w.inMonth(
                    named(latest.month),
                    numberWords(latest.all.registrations, lang),
                    share(latest.all, lang),
                  )}
            </strong>
          </p>
          <div className="quality-columns">
            <Table
              caption={w.byPlace(named(latest.month))}
              first={w.place}
              rows={latest.places.map(({ region, ...volume }) => ({ name: placeOf(region), volume }))}
              all={latest.all}
            />
            <Table
              caption={w.byMonth}
              first={w.month}
              rows={months
                .slice(0, monthsShown)
                .map(({ month, all }) => ({ name: named(month), volume: all }))}
            />
          </div>
        </>
      )}
      <p className="small">
        <Link to="/registers/$code" params={{ code: 'property-volume' }}>
          {w.volumeRegister}
        </Link>
      </p>
    </section>
  );
}

function share(volume: Volume, lang: 'zh' | 'en'): string {
  const online = shareOnline(volume);
  return online === null ? '—' : `${numberWords(online, lang, 1)}%`;
}

function Table({
  caption,
  first,
  rows,
  all,
}: {
  caption: string;
  first: string;
  rows: readonly { readonly name: string; readonly volume: Volume }[];
  all?: Volume;
}) {
  const w = useWords(qualityWords);
  const lang = useLanguage();
  const cells = (volume: Volume) => (
    <>
      <td className="number">{numberWords(volume.registrations, lang)}</td>
      <td className="number">{numberWords(volume.online, lang)}</td>
      <td className="number">{share(volume, lang)}</td>
    </>
  );
  return (
    <div className="quality-table sheet">
      <table className="plain-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="number">
              {w.registrations}
            </th>
            <th scope="col" className="number">
              {w.online}
            </th>
            <th scope="col" className="number">
              {w.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, volume }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells(volume)}
            </tr>
          ))}
        </tbody>
        {all !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{w.all}</th>
              {cells(all)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
