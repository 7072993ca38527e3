import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { indicatorQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { BulletBar } from './bullet-bar.tsx';
import { HoldsMark } from './holds-mark.tsx';
import { knownWords } from './known-words.ts';

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
  const k = useWords(knownWords);
  const { today } = useCityTime();
  const { value, unit, target, frontier } = indicator;
  return (
    <Link to="/cockpit/indicators/$code" params={{ code: indicator.code }} className="card">
      <span className="card-name">{text(indicator.name)}</span>
      <span className="card-value">
        {value === null ? '—' : quantityWords(value, unit, lang, target?.value)}
      </span>
      <HoldsMark indicator={indicator} />
      {unit !== 'qualitative' && <BulletBar indicator={indicator} />}
      <span className="card-facts">
        <span>
          {w.target} {target === null ? '—' : targetText(target, unit, lang)}
        </span>
        {frontier?.value != null && (
          <span>
            {w.frontier} {quantityWords(frontier.value, unit, lang)}
          </span>
        )}
        <CardForecast indicator={indicator} />
        <span>
          {indicator.asOf === null
            ? w.countedCases(indicator.included)
            : k.asOf(periodWords(indicator.asOf, lang, today))}
        </span>
      </span>
      {indicator.demonstration && <DemonstrationRibbon />}
    </Link>
  );
}

function CardForecast({ indicator }: { indicator: Indicator }) {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const detail = useQuery(indicatorQuery(indicator.code, { groupBy: 'region' })).data;
  const forecast = detail?.forecasts.at(-1);
  if (forecast === undefined) return null;
  return (
    <span>
      {w.forecastFor(periodWords(forecast.period, lang, today))}{' '}
      {quantityWords(forecast.value, indicator.unit, lang)}
    </span>
  );
}
