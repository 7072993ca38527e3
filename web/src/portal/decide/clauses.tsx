import type { DecisionTable } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { decideWords } from './decide-words.ts';

/** The whole rule, for whoever wants to read it: the first clause that holds decides. */
export function Clauses({ table }: { table: DecisionTable }) {
  const w = useWords(decideWords);
  const text = useText();
  const nameOf = (outcome: string) => text(table.outcomes.find(({ code }) => code === outcome)?.name);
  return (
    <section>
      <h2>{w.rule}</h2>
      <p className="quiet">{w.firstDecides}</p>
      <ol className="decide-clauses">
        {table.rows.map((row) => (
          <li key={row.code} aria-current={row.code === table.answer.row ? 'true' : undefined}>
            <span>
              {text(row.clause)}
              <Basis lines={row.basis} />
            </span>
            <strong>
              {nameOf(row.outcome)}
              {row.code === table.answer.row && <span className="decide-mark"> · {w.thisOne}</span>}
            </strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
