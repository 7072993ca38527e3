import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { knownWords } from './known-words.ts';

/** Where the months lead by each target that is ahead, how sure that is, and how it was worked out. */
export function ForecastSection({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(knownWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const { forecasts, unit } = indicator;
  const quantity = (value: number) => quantityWords(value, unit, lang);
  const [first] = forecasts;
  return (
    <section className="sheet" aria-labelledby="forecast">
      <h2 id="forecast">{w.forecastTitle}</h2>
      {first === undefined ? (
        <p className="quiet">{w.noForecast}</p>
      ) : (
        <>
          <ul className="indicator-targets">
            {forecasts.map(({ period, value, low, high, chance, target }) => (
              <li key={`${period} ${target.comparator} ${target.value} ${target.qualifier?.zh}`}>
                {w.forecastLine(
                  periodWords(period, lang, today),
                  quantity(value),
                  quantity(low),
                  quantity(high),
                )}
                {chance !== null && (
                  <>
                    {lang === 'zh' ? '。' : '. '}
                    <strong>{w.chance(shareWords(chance, w), targetText(target, unit, lang))}</strong>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="quiet small">
            {first.method === 'trend' ? w.methodTrend(first.months) : w.methodSum(first.months)}
          </p>
        </>
      )}
    </section>
  );
}

type ChanceWords = {
  readonly under: string;
  readonly over: string;
  readonly about: (share: string) => string;
};

/** To the nearest twentieth: more would be more than the method knows, and nothing is certain. */
export function shareWords(chance: number, w: ChanceWords): string {
  if (chance < 0.05) return w.under;
  if (chance > 0.95) return w.over;
  return w.about(String(Math.round(chance * 20) * 5));
}
