import './open-figure.css';
import { useQuery } from '@tanstack/react-query';
import { fewestCases } from '../../../../src/kernel/indicator/target.ts';
import { problemOf } from '../../api/problem.ts';
import { indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { targetTime } from '../../language/target-times.ts';
import { Basis } from '../basis.tsx';
import { DemonstrationRibbon } from '../demonstration-ribbon.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { FigureCases } from './figure-cases.tsx';
import { panelWords } from './figure-panel-words.ts';
import { Meter, StandingMark } from './meter.tsx';
import { standingOf } from './standing.ts';
import { targetText } from './target-text.ts';

/**
 * What stands behind a figure: definition, numerator and denominator, exclusions, places, cases. `heading` is
 * the level below the name over it: a page's own or a dialog's.
 */
export function FigurePanel({ code, heading = 'h3' }: { code: string; heading?: 'h2' | 'h3' }) {
  const detail = useQuery(indicatorQuery(code, { groupBy: 'region' }));
  if (detail.isPending) return <Skeleton lines={6} />;
  if (detail.isError)
    return <ProblemNotice problem={problemOf(detail.error)} again={() => void detail.refetch()} />;
  return <Panel indicator={detail.data} heading={heading} />;
}

function Panel({ indicator, heading: Heading }: { indicator: IndicatorDetail; heading: 'h2' | 'h3' }) {
  const w = useWords(panelWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const standing = standingOf(indicator);
  const { frontier } = indicator;
  const quantity = (value: number | null) =>
    value === null ? '—' : quantityWords(value, indicator.unit, lang);
  return (
    <div className="figure-panel" data-standing={standing}>
      <div>
        <StandingMark standing={standing} cases={indicator.included} />{' '}
        {indicator.demonstration && <DemonstrationRibbon />}
        <Meter measured={indicator.value} promised={indicator.target?.value ?? null} />
        {standing === 'few' && <p className="quiet">{w.fewLong(fewestCases)}</p>}
        {standing === 'unmeasured' && (
          <p className="quiet">{indicator.computed ? w.unmeasuredLong : w.reportedOnly}</p>
        )}
      </div>
      <dl className="figure-facts">
        <Fact name={w.value}>{quantity(indicator.value)}</Fact>
        {indicator.median !== null && <Fact name={w.median}>{quantity(indicator.median)}</Fact>}
        {indicator.p90 !== null && <Fact name={w.p90}>{quantity(indicator.p90)}</Fact>}
        {indicator.numerator !== null && (
          <Fact name={w.numerator}>{numberWords(indicator.numerator, lang)}</Fact>
        )}
        {indicator.computed && (
          <Fact name={indicator.numerator === null ? w.included : w.denominator}>
            {numberWords(indicator.included, lang)}
          </Fact>
        )}
        {indicator.computed && <Fact name={w.excluded}>{numberWords(indicator.excluded, lang)}</Fact>}
      </dl>
      {(indicator.targets.length > 0 || frontier?.value != null) && (
        <section>
          <Heading>
            {w.targets}
            <Basis lines={indicator.basis} />
          </Heading>
          <ul className="figure-targets">
            {indicator.targets.map((target) => (
              <li key={`${target.by} ${target.comparator} ${target.value}`}>
                {targetTime(target.by, lang, today)} {targetText(target, indicator.unit, lang)}
              </li>
            ))}
            {frontier?.value != null && (
              <li className="quiet">
                {w.frontier} {quantity(frontier.value)}
                {frontier.place !== null && ` · ${text(frontier.place)}`}
              </li>
            )}
          </ul>
        </section>
      )}
      <section>
        <Heading>{w.definition}</Heading>
        <p>{text(indicator.description)}</p>
        {indicator.exclusions.length > 0 && (
          <>
            <p>{w.leftOut}</p>
            <ul>
              {indicator.exclusions.map((reason) => (
                <li key={reason.en}>{text(reason)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {indicator.groups.length > 0 && (
        <section>
          <Heading>{w.byRegion}</Heading>
          <div className="table-frame">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{w.region}</th>
                  <th scope="col" className="number">
                    {w.value}
                  </th>
                  <th scope="col" className="number">
                    {w.included}
                  </th>
                  <th scope="col" className="number">
                    {w.excluded}
                  </th>
                </tr>
              </thead>
              <tbody>
                {indicator.groups.map((group) => (
                  <tr key={group.key}>
                    <td>{text(group.name)}</td>
                    <td className="number">
                      {quantity(group.value)}
                      {group.few && <span className="quiet small"> {w.few}</span>}
                    </td>
                    <td className="number">{numberWords(group.included, lang)}</td>
                    <td className="number">{numberWords(group.excluded, lang)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <a href={`/api/indicators/${encodeURIComponent(indicator.code)}/table.csv?lang=${lang}`} download>
              {w.csv}
            </a>
          </p>
        </section>
      )}
      {indicator.computed && <FigureCases indicator={indicator} heading={Heading} />}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
