import { useText, useWords } from '../../language/language.tsx';
import type { Supervision } from './queries.ts';
import { supervisionWords } from './supervision-words.ts';

type Rungs = Supervision['ladder'];

/** How often each office had each measure, and praise. */
export function Records({ records, ladder }: { records: Supervision['records']; ladder: Rungs }) {
  const w = useWords(supervisionWords);
  const text = useText();
  return (
    <section className="cockpit-section" aria-labelledby="records">
      <h2 id="records">{w.records}</h2>
      <p className="quiet">{records.length === 0 ? w.noRecords : w.recordsLead}</p>
      {records.length > 0 && (
        <table className="plain-table stack-table">
          <caption className="unseen">{w.records}</caption>
          <thead>
            <tr>
              <th scope="col">{w.office}</th>
              {ladder.map(({ code, name }) => (
                <th key={code} scope="col">
                  {text(name)}
                </th>
              ))}
              <th scope="col">{w.praise}</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ office, measures }) => (
              <tr key={office.id}>
                <th scope="row" data-label={w.office}>
                  {text(office.name)}
                </th>
                {ladder.map(({ code, name }) => (
                  <td key={code} data-label={text(name)}>
                    {measures[code] ?? 0}
                  </td>
                ))}
                <td data-label={w.praise}>{measures.praise ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The table by which measures become due, as it is declared. */
export function Ladder({ ladder }: { ladder: Rungs }) {
  const w = useWords(supervisionWords);
  const text = useText();
  return (
    <section className="cockpit-section" aria-labelledby="ladder">
      <h2 id="ladder">{w.ladder}</h2>
      <p className="quiet">{w.ladderLead}</p>
      <table className="plain-table stack-table">
        <caption className="unseen">{w.ladder}</caption>
        <thead>
          <tr>
            <th scope="col">{w.measure}</th>
            <th scope="col">{w.whenDays}</th>
            <th scope="col">{w.whenRelapses}</th>
            <th scope="col">{w.document}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.map(({ code, name, days, relapses, document }) => (
            <tr key={code}>
              <th scope="row" data-label={w.measure}>
                {text(name)}
              </th>
              <td data-label={w.whenDays}>{w.days(days)}</td>
              <td data-label={w.whenRelapses}>{relapses === null ? '—' : w.times(relapses)}</td>
              <td data-label={w.document}>{text(document)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
