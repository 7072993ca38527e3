import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language.tsx';
import { powerWords } from './power-words.ts';

export function Ways() {
  const w = useWords(powerWords);
  const id = useId();
  const ways = [
    ['/services/$code', 'power-connection', w.apply, w.applyText],
    ['/registers/$code', 'power-fee', w.fees, w.feesText],
    ['/services/$code', 'power-booking', w.book, w.bookText],
    ['/registers/$code', 'power-compensation', w.repaid, w.repaidText],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{w.connect}</h2>
      <ul className="power-ways">
        <li>
          <Link to="/who-pays/$kind" params={{ kind: 'power' }}>
            {w.payer}
          </Link>
          <span className="quiet">{w.payerText}</span>
        </li>
        <li>
          <Link to="/power/capacity">{w.capacity}</Link>
          <span className="quiet">{w.capacityText}</span>
        </li>
        {ways.map(([to, code, name, what]) => (
          <li key={code}>
            <Link to={to} params={{ code }}>
              {name}
            </Link>
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 同步、同对象公布: national numbers, none before another. */
export function Hotlines() {
  const w = useWords(powerWords);
  const id = useId();
  const lines = [
    ['95598', w.supplier, w.supplierText],
    ['12398', w.regulator, w.regulatorText],
    ['12345', w.city, w.cityText],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{w.call}</h2>
      <ul className="power-hotlines">
        {lines.map(([number, name, what]) => (
          <li key={number}>
            <a href={`tel:${number}`}>{number}</a>
            <strong>{name}</strong>
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
