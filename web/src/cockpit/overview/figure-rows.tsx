import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useCityTime } from '../../app/city-time.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { HoldsMark } from '../indicators/holds-mark.tsx';
import { overviewWords } from './overview-words.ts';
import type { OverviewFigure } from './use-overview.ts';

/** What misses its target before what meets it, and what has none or no figure last. */
export function worstFirst(figures: readonly OverviewFigure[]): readonly OverviewFigure[] {
  const rank = ({ value, holds }: OverviewFigure) =>
    value === null ? 3 : holds === null ? 2 : holds ? 1 : 0;
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

/** Each figure on a line: now, its target, where it leads, whether it holds; the worst first. */
export function FigureRows({
  figures,
  region,
  most,
}: {
  figures: readonly OverviewFigure[];
  region?: string;
  most?: number;
}) {
  const w = useWords(overviewWords);
  const text = useText();
  const id = useId();
  const sorted = worstFirst(figures);
  // Of a place, what has no figure there is named below: forty dashes hide the ten figures that there are.
  const measured = region === undefined ? sorted : sorted.filter(({ value }) => value !== null);
  const waiting = sorted.filter((figure) => !measured.includes(figure));
  const shown = measured.slice(0, most);
  // While no month leads anywhere yet, a column of dashes would only take the names their room.
  const ahead = shown.some(({ forecast }) => forecast !== null);
  return (
    <section className="cockpit-section" aria-labelledby={id}>
      <div className="page-head">
        <h2 id={id}>{w.figures}</h2>
        {most !== undefined && shown.length < figures.length && (
          <Link to="/cockpit/indicators" className="no-print">
            {w.allFigures(figures.length)}
          </Link>
        )}
      </div>
      <div className="scroll-x sheet">
        <table className="plain-table stack-table figure-rows">
          <thead>
            <tr>
              <th scope="col">{w.figure}</th>
              <th scope="col" className="figure">
                {w.now}
              </th>
              <th scope="col" className="figure">
                {w.target}
              </th>
              {ahead && <th scope="col">{w.ahead}</th>}
              <th scope="col">{w.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <tr key={figure.code}>
                <th scope="row" data-label={w.figure}>
                  <Link
                    to="/cockpit/indicators/$code"
                    params={{ code: figure.code }}
                    search={region === undefined ? {} : { region }}
                  >
                    {text(figure.name)}
                  </Link>
                </th>
                <Cells figure={figure} ahead={ahead} />
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="quiet">{w.nothing}</p>}
        {waiting.length > 0 && (
          <details className="figure-rows-none">
            <summary>{w.noneYet(waiting.length)}</summary>
            <ul>
              {waiting.map(({ code, name }) => (
                <li key={code}>
                  <Link to="/cockpit/indicators/$code" params={{ code }}>
                    {text(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function Cells({ figure, ahead }: { figure: OverviewFigure; ahead: boolean }) {
  const w = useWords(overviewWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const { value, unit, target, forecast } = figure;
  return (
    <>
      <td className="figure" data-label={w.now}>
        {value === null ? '—' : quantityWords(value, unit, lang, target?.value)}
      </td>
      <td className="figure" data-label={w.target}>
        {target === null ? '—' : targetText(target, unit, lang)}
      </td>
      {ahead && (
        <td data-label={w.ahead}>
          {forecast === null ? (
            '—'
          ) : (
            <span>
              {quantityWords(forecast.value, unit, lang, forecast.target.value)}{' '}
              <span className="quiet">
                {periodWords(forecast.period, lang, today)}
                {forecast.chance !== null && ` · ${w.chance(`${Math.round(forecast.chance * 100)}%`)}`}
              </span>
            </span>
          )}
        </td>
      )}
      <td data-label={w.state}>
        <HoldsMark indicator={figure} />
      </td>
    </>
  );
}
