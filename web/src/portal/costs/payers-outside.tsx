import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { costWords } from './cost-words.ts';

const tables = ['power', 'gas', 'water', 'heat'] as const;

/** The other question of cost: who bears the lines and pipes up to the boundary. */
export function PayersOutside() {
  const w = useWords(costWords);
  return (
    <section className="no-print" aria-labelledby="cost-outside">
      <h2 id="cost-outside">{w.outside}</h2>
      <p className="quiet">{w.outsideText}</p>
      <ul className="cost-outside">
        {tables.map((code) => (
          <li key={code}>
            <Link to="/who-pays/$kind" params={{ kind: code }}>
              {w[code]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
