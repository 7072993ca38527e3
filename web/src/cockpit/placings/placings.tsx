import './placings.css';
import { useCityTime } from '../../app/city-time.ts';
import { dayWords, periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import type { Placing } from '../types.ts';
import { placingsWords } from './placings-words.ts';

/** The latest place of each field and indicator, and by which document. */
export function latestOf(placings: readonly Placing[]): readonly Placing[] {
  const seen = new Set<string>();
  return placings.filter(({ indicator }) => {
    const of = indicator?.code ?? '';
    if (seen.has(of)) return false;
    seen.add(of);
    return true;
  });
}

/** Places that the province gave, each with the document that says so; `named` says of what, where that is not plain. */
export function PlacingList({ placings, named }: { placings: readonly Placing[]; named: boolean }) {
  const w = useWords(placingsWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <ul className="placings">
      {placings.map(({ indicator, period, rank, among, source, issuedOn }) => (
        <li key={`${indicator?.code} ${period}`}>
          {named && <span>{indicator === null ? w.field : text(indicator.name)} </span>}
          <strong>{w.place(numberWords(rank, lang), numberWords(among, lang))}</strong>{' '}
          <span className="quiet">
            {[w.asOf(periodWords(period, lang, today)), w.source(source, dayWords(issuedOn, lang))].join(
              ' · ',
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
