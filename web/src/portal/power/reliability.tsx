import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { figureWords } from '../../components/figure/figure-words.ts';
import { Meter, StandingMark } from '../../components/figure/meter.tsx';
import { OpenFigure } from '../../components/figure/open-figure.tsx';
import { standingOf } from '../../components/figure/standing.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { reliabilityQuery } from './power-queries.ts';
import { powerWords } from './power-words.ts';

const kinds = ['city-centre', 'urban', 'town', 'rural'] as const;

/** SAIDI and SAIFI of each kind of area, this year so far, against what is promised for the whole of it. */
export function Reliability() {
  const w = useWords(powerWords);
  const found = useQuery(reliabilityQuery()).data?.items ?? [];
  const figure = (kind: string) => found.find(({ code }) => code === kind);
  const rows = kinds.flatMap((kind) => {
    const [hours, times] = [figure(`power-outage-hours-${kind}`), figure(`power-outage-times-${kind}`)];
    return hours === undefined ? [] : [{ kind, hours, times }];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="power-reliability">
      <h2 id="power-reliability">{w.reliability}</h2>
      <p className="quiet">{w.reliabilityText}</p>
      <ul className="power-areas">
        {rows.map(({ kind, hours, times }) => (
          <li key={kind} data-standing={standingOf(hours)}>
            <h3>{w[kind]}</h3>
            <Figure indicator={hours} name={w.hours} />
            {times !== undefined && <Figure indicator={times} name={w.times} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figure({ indicator, name }: { indicator: Indicator; name: string }) {
  const w = useWords(powerWords);
  const words = useWords(figureWords);
  const text = useText();
  const lang = useLanguage();
  const { code, value, unit, target, basis } = indicator;
  const standing = standingOf(indicator);
  return (
    <div className="power-figure" data-standing={standing}>
      <p>
        <span className="quiet">{name}</span>{' '}
        <OpenFigure code={code} name={text(indicator.name)}>
          {value === null ? words.unmeasured : quantityWords(value, unit, lang)}
        </OpenFigure>
      </p>
      {value !== null && <Meter measured={value} promised={target?.value ?? null} />}
      <p className="small">
        {target !== null && (
          <>
            {/* Times are counted by the year already. */}
            {unit === 'times-per-year' ? '' : `${w.limit} `}
            {targetText(target, unit, lang)}
            <Basis lines={basis} />{' '}
          </>
        )}
        {value !== null && <StandingMark standing={standing} cases={indicator.included} />}
      </p>
    </div>
  );
}
