import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { admits } from '../../../../src/kernel/access/allow.ts';
import { apiQuery } from '../../api/queries.ts';
import type { IndicatorDetail, Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { OverdueIcon } from '../../components/icons.tsx';
import { dayWords, periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { withRole } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { BeginReport } from './begin-report.tsx';
import { knownWords } from './known-words.ts';

export const reportsQuery = (code: string) => apiQuery('/api/indicators/{code}/reports', { path: { code } });

/** Every report of a figure, for those who work on the plan: what it says, where from, and what is odd about it. */
export function ReportsSection({ indicator }: { indicator: IndicatorDetail }) {
  const account = useAccount();
  const who = account === null ? null : withRole(account.role);
  return who !== null && admits('indicator.reports', who) ? <Reports indicator={indicator} /> : null;
}

function Reports({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(knownWords);
  const text = useText();
  const reports = useQuery(reportsQuery(indicator.code));
  return (
    <section className="sheet" aria-labelledby="reports">
      <h2 id="reports">{w.reports}</h2>
      <p className="page-lead">{w.reportsLead}</p>
      <Answered question={reports} lines={5}>
        {({ items, mayReport }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={w.noReports}>{w.noReportsText}</EmptyState>
            ) : (
              <ReportTable items={items} unit={indicator.unit} />
            )}
            {mayReport ? (
              <BeginReport code={indicator.code} />
            ) : (
              indicator.owners.length > 0 && (
                <details>
                  <summary>{w.owners(numberOf(indicator.owners.length))}</summary>
                  <p className="quiet">{indicator.owners.map(({ name }) => text(name)).join(' · ')}</p>
                </details>
              )
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

const numberOf = (count: number): string => String(count);

function ReportTable({ items, unit }: { items: readonly Schemas['ReportView'][]; unit: string }) {
  const w = useWords(knownWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <table className="plain-table stack-table">
      <thead>
        <tr>
          <th scope="col">{w.period}</th>
          <th scope="col">{w.place}</th>
          <th scope="col">{w.value}</th>
          <th scope="col">{w.source}</th>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.doubts}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((report) => (
          <tr key={report.case}>
            <th scope="row" data-label={w.period}>
              <Link to="/work/case/$case" params={{ case: report.case }}>
                {periodWords(report.period, lang, today)}
              </Link>
            </th>
            <td data-label={w.place}>{text(report.place.name)}</td>
            <td data-label={w.value}>
              <span>
                {report.value === null ? w.noSuchFigure : quantityWords(report.value, unit, lang)}
                {report.numerator !== null && report.denominator !== null && (
                  <span className="quiet small">
                    {' '}
                    {w.ofParts(numberWords(report.numerator, lang), numberWords(report.denominator, lang))}
                  </span>
                )}
                {report.note !== '' && <span className="quiet small"> {report.note}</span>}
              </span>
            </td>
            <td data-label={w.source}>
              <span>
                {report.source}
                <span className="quiet small"> {text(report.office.name)}</span>
                {report.why !== '' && <span className="quiet small"> {w.corrected(report.why)}</span>}
              </span>
            </td>
            <td data-label={w.state}>
              <span>
                {w[report.state]} <span className="quiet small">{dayWords(report.on, lang)}</span>
              </span>
            </td>
            <td data-label={w.doubts}>
              {report.anomalies.length === 0 ? (
                <span className="quiet">{w.noDoubts}</span>
              ) : (
                <span>
                  {report.anomalies.map((anomaly) => (
                    <span key={anomaly.code} className="mark" data-tone="red">
                      <OverdueIcon />
                      {text(anomaly.text)}
                    </span>
                  ))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
