import { Link } from '@tanstack/react-router';
import type { Indicator } from '../../api/types.ts';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { BulletBar } from './bullet-bar.tsx';

/** Indicators at a glance: figure, target, frontier, and whether it holds. Each is a door to the whole. */
export function IndicatorCards({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <ul className="cards">
      {indicators.map((indicator) => (
        <li key={indicator.code}>
          <IndicatorCard indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { value, unit, target, frontier } = indicator;
  return (
    <Link to="/cockpit/indicators/$code" params={{ code: indicator.code }} className="card">
      <span className="card-name">{text(indicator.name)}</span>
      <span className="card-value">{value === null ? '—' : quantityWords(value, unit, lang)}</span>
      <HoldsMark indicator={indicator} />
      <BulletBar indicator={indicator} />
      <span className="card-facts">
        <span>
          {w.target} {target === null ? '—' : targetText(target, unit, lang)}
        </span>
        {frontier?.value != null && (
          <span>
            {w.frontier} {quantityWords(frontier.value, unit, lang)}
          </span>
        )}
        <span>{w.countedCases(indicator.included)}</span>
      </span>
      {indicator.demonstration && <DemonstrationRibbon />}
    </Link>
  );
}

/** Whether the figure meets the target that binds now. */
export function HoldsMark({ indicator }: { indicator: Pick<Indicator, 'value' | 'holds'> }) {
  const w = useWords(cockpitWords);
  if (indicator.value === null) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.noValue}
      </span>
    );
  }
  if (indicator.holds === null) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.noTarget}
      </span>
    );
  }
  return indicator.holds ? (
    <span className="mark" data-tone="green">
      <DoneIcon />
      {w.holds}
    </span>
  ) : (
    <span className="mark" data-tone="red">
      <OverdueIcon />
      {w.misses}
    </span>
  );
}
