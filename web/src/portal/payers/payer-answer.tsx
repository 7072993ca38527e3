import { Link } from '@tanstack/react-router';
import type { DecisionTable } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { Button } from '../../components/button.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { factsOfForm } from '../decide/facts-in.ts';
import type { Kind } from './payer-walk.ts';
import { payerWords } from './payer-words.ts';

/** The decision: drawn on the line from the network to the boundary, by which clause, and what follows of it. */
export function PayerAnswer({
  kind,
  table,
  zone,
}: {
  kind: Kind;
  table: DecisionTable;
  /** The zone of the list that was chosen. */
  zone: string | undefined;
}) {
  const w = useWords(payerWords);
  const text = useText();
  const { outcome, row, missing } = table.answer;
  const clause = table.rows.find(({ code }) => code === row);
  const lacking = factsOfForm(table.form).filter(({ name }) => missing.includes(name));
  return (
    <section className={outcome === null ? 'sheet decide-open' : 'sheet'}>
      <Line kind={kind} outcome={outcome} />
      <h2>
        {outcome === null
          ? w.open
          : outcome.code === 'nobody'
            ? text(outcome.name)
            : w.decided(text(outcome.name))}
      </h2>
      {clause !== undefined && (
        <div>
          <h3>{w.clause}</h3>
          <p>
            {text(clause.clause)}
            <Basis lines={clause.basis} />
          </p>
        </div>
      )}
      {outcome !== null && outcome.follows.length > 0 && (
        <div>
          <h3>{w.follows}</h3>
          <ul>
            {outcome.follows.map((follows) => (
              <li key={follows.en}>{text(follows)}</li>
            ))}
          </ul>
        </div>
      )}
      {lacking.length > 0 && (
        <details open={outcome === null && lacking.length <= 6}>
          <summary>
            <strong>{w.lacking}</strong> <span className="quiet">{lacking.length}</span>
          </summary>
          {outcome !== null && <p className="small quiet">{w.irrelevant}</p>}
          <ul>
            {lacking.map(({ name, title }) => (
              <li key={name}>{text(title)}</li>
            ))}
          </ul>
        </details>
      )}
      {outcome !== null && (
        <p className="payer-moves no-print">
          {table.services.map((service) => (
            <Link
              key={service.code}
              to="/services/$code"
              params={{ code: service.code }}
              search={{ table: table.code, facts: JSON.stringify(table.answer.facts), zone }}
              className="button button-primary"
            >
              {w.apply(text(service.name))}
            </Link>
          ))}
          <Button onClick={() => window.print()}>{w.print}</Button>
        </p>
      )}
      {outcome !== null && outcome.code !== 'customer' && outcome.code !== 'nobody' && (
        <PaidAlready kind={kind} table={table} />
      )}
      <p className="small quiet">{w.noPromise}</p>
    </section>
  );
}

/** Network, line, boundary, ground: whose each of them is to pay, with the one that is in question marked. */
function Line({ kind, outcome }: { kind: Kind; outcome: DecisionTable['answer']['outcome'] }) {
  const w = useWords(payerWords);
  const text = useText();
  const who = outcome === null ? '?' : outcome.code === 'nobody' ? w.nothing : text(outcome.name);
  return (
    <ol className="payer-line" data-payer={outcome?.code ?? 'open'}>
      <li className="payer-end">{kind === 'power' ? w.grid : w.network}</li>
      <li className="payer-outside">
        <span className="small">{w.outside}</span>
        <span className="unseen">{w.paidBy}</span>
        <strong>{who}</strong>
      </li>
      <li className="payer-boundary-mark">{w.boundary}</li>
      <li className="payer-end">
        <span className="small">{w.inside}</span>
        <strong>{w.yours}</strong>
      </li>
    </ol>
  );
}

/** What was paid although it was somebody else's: for power it is valued and repaid, for pipes it is a charge to complain of. */
function PaidAlready({ kind, table }: { kind: Kind; table: DecisionTable }) {
  const w = useWords(payerWords);
  const power = kind === 'power';
  return (
    <div className="payer-paid">
      <h3>{w.paid}</h3>
      <p>
        {power ? w.paidPower : w.paidPipe}
        <Basis lines={table.basis} />
      </p>
      <p className="payer-moves no-print">
        <Link to="/services/$code" params={{ code: power ? 'power-compensation' : `${kind}-complaint` }}>
          {power ? w.claim : w.complain}
        </Link>
        <Link to="/registers/$code" params={{ code: power ? 'power-compensation' : `${kind}-fee` }}>
          {power ? w.ledger : w.fees}
        </Link>
      </p>
    </div>
  );
}
