import '../../components/sheet.css';
import '../../components/figure/open-figure.css';
import './exchange.css';
import { useQuery } from '@tanstack/react-query';
import { censusQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { exchangeWords } from './exchange-words.ts';

type Row = Schemas['CensusRowView'];

/** What services ask of the public although somebody has it. */
export function CensusPage() {
  const w = useWords(exchangeWords);
  usePageTitle(w.census);
  const census = useQuery(censusQuery());
  return (
    <div className="page-column">
      <PageTop title={w.census} lead={w.censusLead} />
      <Answered question={census} lines={8}>
        {(data) => <Census census={data} />}
      </Answered>
    </div>
  );
}

function Census({ census }: { census: Schemas['CensusView'] }) {
  const w = useWords(exchangeWords);
  const gaps = census.rows.filter(({ gap }) => gap);
  return (
    <>
      <dl className="census-numbers sheet">
        <div>
          <dt>{w.asked}</dt>
          <dd>{census.asked}</dd>
        </div>
        <div>
          <dt>{w.held}</dt>
          <dd>{census.held}</dd>
        </div>
        <div>
          <dt>{w.gaps}</dt>
          <dd>{census.gaps}</dd>
        </div>
      </dl>
      <p>
        <a href="/api/exchange/census/table.csv">{w.table}</a>
      </p>
      <section className="sheet">
        <h2>{w.onlyGaps}</h2>
        {gaps.length === 0 ? <EmptyState title={w.noGaps}>{w.noGapsText}</EmptyState> : <Rows rows={gaps} />}
      </section>
      <details className="sheet">
        <summary>{w.whole}</summary>
        <Rows rows={census.rows} />
      </details>
    </>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const w = useWords(exchangeWords);
  const text = useText();
  return (
    <table className="plain-table census-table">
      <thead>
        <tr>
          <th scope="col">{w.thing}</th>
          <th scope="col">{w.heldBy}</th>
          <th scope="col">{w.how}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.service.code} ${row.kind} ${row.at}`}>
            <th scope="row">
              {text(row.name)}
              <br />
              <span className="quiet small">{text(row.service.name)}</span>
            </th>
            <td data-label={w.heldBy}>
              {row.held.length === 0
                ? w.nobody
                : row.held.map((holder) => (
                    <div key={holder.code}>
                      {text(holder.name)} <span className="quiet small">{text(holder.owner)}</span>
                    </div>
                  ))}
            </td>
            <td data-label={w.how}>{row.how === 'asked' ? w['how-asked'] : w[row.how]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
