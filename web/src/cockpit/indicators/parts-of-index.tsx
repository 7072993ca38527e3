import type { IndicatorDetail } from '../../api/types.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { knownWords } from './known-words.ts';

/** An index of several parts, and plainly that none of them has a figure here, with the reason. */
export function PartsOfIndex({ indicator: { madeOf } }: { indicator: IndicatorDetail }) {
  const k = useWords(knownWords);
  const text = useText();
  const lang = useLanguage();
  if (madeOf === undefined) return null;
  return (
    <div>
      <h3>{k.madeOf}</h3>
      <p className="quiet">{text(madeOf.method)}</p>
      <table className="plain-table stack-table">
        <thead>
          <tr>
            <th scope="col">{k.part}</th>
            <th scope="col" className="figure">
              {k.best}
            </th>
            <th scope="col" className="figure">
              {k.worst}
            </th>
            <th scope="col">{k.figureHere}</th>
          </tr>
        </thead>
        <tbody>
          {madeOf.parts.map(({ name, unit, best, worst }) => (
            <tr key={name.en}>
              <th scope="row" data-label={k.part}>
                {text(name)}
              </th>
              <td className="figure" data-label={k.best}>
                {quantityWords(best, unit, lang)}
              </td>
              <td className="figure" data-label={k.worst}>
                {quantityWords(worst, unit, lang)}
              </td>
              <td className="quiet" data-label={k.figureHere}>
                {k.noPart}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text(madeOf.missing)}</p>
    </div>
  );
}
