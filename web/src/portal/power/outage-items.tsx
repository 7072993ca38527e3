import type { City } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { OverdueIcon, SoonIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { bySubstation, type Outage } from './outage-list.ts';
import { powerWords } from './power-words.ts';

type Shown = { readonly outages: readonly Outage[]; readonly districts: City['regions'] };

/** One after another in words; of one district, by substation. */
export function OutageItems({ outages, districts, chosen }: Shown & { readonly chosen: boolean }) {
  const w = useWords(powerWords);
  if (outages.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>;
  if (!chosen) return <Items outages={outages} districts={districts} />;
  return (
    <>
      {bySubstation(outages).map(({ substation, outages: those }) => (
        <section key={substation} className="power-substation">
          <h3>{substation}</h3>
          <Items outages={those} districts={null} />
        </section>
      ))}
    </>
  );
}

function Items({
  outages,
  districts,
}: {
  outages: readonly Outage[];
  /** Null where they are all of one. */
  districts: City['regions'] | null;
}) {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <ul className="power-outages">
      {outages.map((outage) => (
        <li key={outage.id} data-when={outage.when}>
          <p>
            <Mark outage={outage} />
            <strong>{outage.places}</strong>
          </p>
          <p>
            <Times outage={outage} />
          </p>
          <p className="small quiet">
            {districts !== null &&
              `${text(districts.find(({ code }) => code === outage.region)?.name)} · ${outage.substation} · `}
            {outage.line === null ? w.wholeSubstation : outage.line}
            {` · ${w.customers(numberWords(outage.customers, lang))}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Mark({ outage: { when, kind, status } }: { outage: Outage }) {
  const w = useWords(powerWords);
  const Icon = when === 'now' ? OverdueIcon : SoonIcon;
  return (
    <span className="mark" data-tone={when === 'now' ? 'red' : 'yellow'}>
      <Icon />
      {w[kind]}
      {kind === 'fault' && status === 'located' && ` · ${w.located}`}
      {kind === 'planned' && ` · ${when === 'now' ? w.offByNow : w.announced}`}
    </span>
  );
}

function Times({ outage: { day, time, minutes, expected } }: { outage: Outage }) {
  const w = useWords(powerWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <>
      {w.from(dayWords(day, lang, today), time)}
      {minutes !== null && ` · ${w.lasts(numberWords(minutes, lang))}`}
      {expected !== null && ` · ${w.back(expected)}`}
    </>
  );
}

/** The same for whoever reads a table better than a map, and for paper. */
export function OutageTable({ outages, districts }: Shown) {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  if (outages.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>;
  return (
    <div className="power-table sheet">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{w.district}</th>
            <th scope="col">{w.substation}</th>
            <th scope="col">{w.line}</th>
            <th scope="col">{w.places}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.when}</th>
            <th scope="col" className="figure">
              {w.affected}
            </th>
          </tr>
        </thead>
        <tbody>
          {outages.map((outage) => (
            <tr key={outage.id}>
              <th scope="row">{text(districts.find(({ code }) => code === outage.region)?.name)}</th>
              <td>{outage.substation}</td>
              <td>{outage.line ?? w.wholeSubstation}</td>
              <td>{outage.places}</td>
              <td>
                <Mark outage={outage} />
              </td>
              <td>
                <Times outage={outage} />
              </td>
              <td className="figure">{numberWords(outage.customers, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
