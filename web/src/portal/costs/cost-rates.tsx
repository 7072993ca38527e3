import type { City } from '../../api/types.ts';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import type { Rates } from './cost-facts.ts';
import { costWords } from './cost-words.ts';

/** What each place has set, side by side: a place that has published nothing says so. */
export function CostRates({
  rates,
  regions,
  chosen,
}: {
  rates: readonly Rates[];
  regions: City['regions'];
  chosen: string | undefined;
}) {
  const w = useWords(costWords);
  const text = useText();
  const lang = useLanguage();
  const published = regions.flatMap((region) => {
    const own = rates.find((each) => each.region === region.code);
    return own === undefined ? [] : [{ ...region, own }];
  });
  const silent = regions.filter(({ code }) => !published.some((each) => each.code === code));
  const rate = (fen: number) => w.perMetre(quantityWords(fen / 100, 'CNY', lang));
  return (
    <section aria-labelledby="cost-rates">
      <h2 id="cost-rates">{w.rates}</h2>
      <ul className="cost-rates">
        {published.map(({ code, name, own }) => (
          <li key={code} aria-current={chosen === code ? 'true' : undefined}>
            <h3>{text(name)}</h3>
            <dl>
              <div>
                <dt>{w.rate}</dt>
                <dd>
                  {rate(own.infrastructure)}{' '}
                  <span className="quiet">
                    ({w.ceiling} {rate(own.ceiling)})
                  </span>
                </dd>
              </div>
              <div>
                <dt>{w.shelterRate}</dt>
                <dd>{rate(own.shelter)}</dd>
              </div>
              <div>
                <dt>{w.store}</dt>
                <dd>{own.smallStoreFree ? w.yes : w.no}</dd>
              </div>
              <div>
                <dt>{w.document}</dt>
                <dd>
                  {own.document} <span className="quiet">{w.from(dayWords(own.from, lang))}</span>
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p className="quiet">
          {w.notPublished(silent.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', '))}
        </p>
      )}
    </section>
  );
}
