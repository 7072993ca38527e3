import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { dayWords, periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { knownWords } from './known-words.ts';

/** Where two places of the plan do not agree on what the figure is held against. */
export function Contradictions({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(knownWords);
  if (indicator.contradictions.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="contradictions">
      <h2 id="contradictions">{w.contradictions}</h2>
      <p className="page-lead">{w.contradictionsLead}</p>
      <Readings contradictions={indicator.contradictions} />
    </section>
  );
}

/** What each place of the plan says. */
export function Readings({ contradictions }: Pick<IndicatorDetail, 'contradictions'>) {
  const text = useText();
  const lang = useLanguage();
  return contradictions.map(({ id, matter, readings }) => (
    <div key={id}>
      <p>
        <strong>{text(matter)}</strong>
      </p>
      <ul className="indicator-targets">
        {readings.map(({ where, says }) => (
          <li key={`${where} ${says.zh}`}>
            {text(says)} <span className="quiet">{lang === 'zh' ? `（${where}）` : `(${where})`}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Since when it is computed how, and which published months have changed since. */
export function Revisions({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(knownWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const { revisions, formulas } = indicator;
  return (
    <>
      {formulas.length > 0 && (
        <div>
          <h3>{w.formulas}</h3>
          <ul className="indicator-targets">
            {formulas.map(({ version, since }) => (
              <li key={version}>{w.formulaSince(version, dayWords(since.slice(0, 10), lang))}</li>
            ))}
          </ul>
        </div>
      )}
      {revisions.length > 0 && (
        <div>
          <h3>{w.revisions}</h3>
          <ul className="indicator-targets">
            {revisions.map(({ period, cause, at }) => (
              <li key={period}>
                {w.revised(periodWords(period, lang, today), dayWords(at.slice(0, 10), lang), w[cause])}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
