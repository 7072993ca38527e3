import type { Figure, IndicatorDetail, IndicatorGroup } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { cockpitWords } from '../cockpit-words.ts';

type Row = { readonly key: string; readonly name: string; readonly figure: Figure };

export function GroupTable({
  indicator,
  groups,
  heading,
}: {
  indicator: IndicatorDetail;
  groups: readonly IndicatorGroup[];
  heading: string;
}) {
  const text = useText();
  return (
    <FigureTable
      unit={indicator.unit}
      heading={heading}
      rows={groups.map((group) => ({ key: group.key, name: text(group.name), figure: group }))}
    />
  );
}

export function MonthTable({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <FigureTable
      unit={indicator.unit}
      heading={w.month}
      rows={indicator.series.map((month) => ({
        key: month.period,
        name: periodWords(month.period, lang, today),
        figure: month,
      }))}
    />
  );
}

/** Figures as they are counted: value, median, percentile or numerator, and what was left out. */
function FigureTable({ unit, heading, rows }: { unit: string; heading: string; rows: readonly Row[] }) {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const ratio = rows.some(({ figure }) => figure.numerator !== null);
  const quantity = (value: number | null) => (value === null ? '—' : quantityWords(value, unit, lang));
  const count = (value: number | null) => (value === null ? '—' : numberWords(value, lang));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={heading}>
      <table className="plain-table stack-table">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="figure">
              {w.value}
            </th>
            {ratio ? (
              <th scope="col" className="figure">
                {w.numerator}
              </th>
            ) : (
              <>
                <th scope="col" className="figure">
                  {w.median}
                </th>
                <th scope="col" className="figure">
                  {w.p90}
                </th>
              </>
            )}
            <th scope="col" className="figure">
              {w.included}
            </th>
            <th scope="col" className="figure">
              {w.excluded}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figure }) => (
            <tr key={key}>
              <th scope="row" data-label={heading}>
                {name}
              </th>
              <td className="figure" data-label={w.value}>
                {quantity(figure.value)}
              </td>
              {ratio ? (
                <td className="figure" data-label={w.numerator}>
                  {count(figure.numerator)}
                </td>
              ) : (
                <>
                  <td className="figure" data-label={w.median}>
                    {quantity(figure.median)}
                  </td>
                  <td className="figure" data-label={w.p90}>
                    {quantity(figure.p90)}
                  </td>
                </>
              )}
              <td className="figure" data-label={w.included}>
                {count(figure.included)}
              </td>
              <td className="figure" data-label={w.excluded}>
                {count(figure.excluded)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
