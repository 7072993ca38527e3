import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { disputesOf } from './quality-figures.ts';
import { disputesQuery } from './quality-queries.ts';
import { qualityWords } from './quality-words.ts';

/** 一审土地纠纷: what the court has reported, the latest month first. */
export function Disputes() {
  const w = useWords(qualityWords);
  const text = useText();
  const lang = useLanguage();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const rows = disputesOf(useQuery(disputesQuery()).data?.items ?? []);
  return (
    <section aria-labelledby="quality-disputes">
      <h2 id="quality-disputes">{w.disputes}</h2>
      <p className="quiet">{w.disputesText}</p>
      {rows.length === 0 ? (
        <EmptyState title={w.noDispute}>{w.noDisputeText}</EmptyState>
      ) : (
        <div className="quality-table sheet">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{w.month}</th>
                <th scope="col">{w.place}</th>
                <th scope="col" className="number">
                  {w.filed}
                </th>
                <th scope="col" className="number">
                  {w.closed}
                </th>
                <th scope="col" className="number">
                  {w.days}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ month, region, filed, closed, averageDays }) => (
                <tr key={`${month} ${region}`}>
                  <th scope="row">{month}</th>
                  <td>{text(regions.find(({ code }) => code === region)?.name)}</td>
                  <td className="number">{numberWords(filed, lang)}</td>
                  <td className="number">{numberWords(closed, lang)}</td>
                  <td className="number">{averageDays === null ? '—' : numberWords(averageDays, lang, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="small">
        <Link to="/registers/$code" params={{ code: 'property-land-dispute' }}>
          {w.disputeRegister}
        </Link>
      </p>
    </section>
  );
}
