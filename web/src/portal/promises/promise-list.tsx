import './promise-list.css';
import type { Indicator } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { figureWords } from '../../components/figure/figure-words.ts';
import { Meter, StandingMark } from '../../components/figure/meter.tsx';
import { OpenFigure } from '../../components/figure/open-figure.tsx';
import { standingOf } from '../../components/figure/standing.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';

/** Each promise with what was measured beside it; the measured value opens. */
export function PromiseList({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <ul className="promises">
      {indicators.map((indicator) => (
        <PromiseRow key={indicator.code} indicator={indicator} />
      ))}
    </ul>
  );
}

function PromiseRow({ indicator }: { indicator: Indicator }) {
  const w = useWords(figureWords);
  const text = useText();
  const lang = useLanguage();
  const standing = standingOf(indicator);
  const { target } = indicator;
  const { value, unit } = indicator;
  return (
    <li className="promise" data-standing={standing}>
      <span className="promise-name">{text(indicator.name)}</span>
      <span className="promise-values">
        <span>
          <span className="promise-label">{w.promised}</span>{' '}
          {target === null ? '—' : targetText(target, unit, lang)}
          <Basis lines={indicator.basis} />
        </span>
        <span>
          <span className="promise-label">{w.measured}</span>{' '}
          <OpenFigure code={indicator.code} name={text(indicator.name)}>
            {value === null ? w.unmeasured : quantityWords(value, unit, lang)}
          </OpenFigure>{' '}
          {indicator.demonstration && <DemonstrationRibbon />}
        </span>
      </span>
      {value !== null && (
        <>
          <span className="promise-meter">
            <Meter measured={value} promised={target?.value ?? null} />
          </span>
          <StandingMark standing={standing} cases={indicator.included} />
        </>
      )}
    </li>
  );
}
