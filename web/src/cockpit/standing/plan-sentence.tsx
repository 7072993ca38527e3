import { Link } from '@tanstack/react-router';
import { useCityTime } from '../../app/city-time.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { cockpitWords } from '../cockpit-words.ts';
import type { OverviewFigure } from '../overview/use-overview.ts';
import type { Miss } from './misses.ts';
import type { NextStep } from './next-step.ts';
import type { PlanStanding } from './plan-standing.ts';

/** What else is known of a plan on the first screen: figures that are not going to make it, and cases that are late. */
export type PlanAhead = {
  readonly doubtful: readonly OverviewFigure[];
  readonly lateCases: number;
};

/** What is to be said of a plan: the sentence, what misses its target since when and where, what is next. */
export function PlanSentence({
  plan,
  standing,
  ahead,
}: {
  plan: number;
  standing: PlanStanding;
  ahead?: PlanAhead;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { sentence, misses, because, next } = standing;
  const said = [
    text(sentence),
    ...(because === null ? [] : [`${w.because(text(because))}${lang === 'zh' ? '。' : '.'}`]),
    ...(ahead === undefined || ahead.lateCases === 0 ? [] : [w.lateCases(ahead.lateCases)]),
  ];
  return (
    <div className="standing-said">
      <p>{said.join(lang === 'zh' ? '' : ' ')}</p>
      {misses.length > 0 && (
        <ul className="misses">
          {misses.map((miss) => (
            <li key={miss.indicator.code}>
              <MissLine miss={miss} />
            </li>
          ))}
        </ul>
      )}
      {ahead !== undefined && ahead.doubtful.length > 0 && (
        <ul className="misses">
          {ahead.doubtful.map((figure) => (
            <li key={figure.code}>
              <AheadLine figure={figure} />
            </li>
          ))}
        </ul>
      )}
      {next !== null && (
        <p className="quiet">
          {w.next}
          <NextLink plan={plan} next={next} />
        </p>
      )}
    </div>
  );
}

function MissLine({ miss }: { miss: Miss }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const pause = lang === 'zh' ? '；' : '; ';
  return (
    <>
      <Link to="/cockpit/indicators/$code" params={{ code: miss.indicator.code }}>
        {text(miss.indicator.name)}
      </Link>{' '}
      {text(miss.figure)}
      <span className="quiet">
        {miss.since !== null && `${pause}${text(miss.since)}`}
        {miss.because !== null && `${pause}${w.missedIn(text(miss.because))}`}
      </span>
    </>
  );
}

/** A figure that meets its target, or does not yet, and where its months lead. */
function AheadLine({ figure: { code, name, unit, forecast } }: { figure: OverviewFigure }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  if (forecast === null) return null;
  const { value, period, chance, target } = forecast;
  return (
    <>
      <Link to="/cockpit/indicators/$code" params={{ code }}>
        {text(name)}
      </Link>{' '}
      {w.leadsTo(
        periodWords(period, lang, today),
        quantityWords(value, unit, lang, target.value),
        chance === null ? '—' : `${Math.round(chance * 100)}%`,
      )}
    </>
  );
}

function NextLink({ plan, next }: { plan: number; next: NextStep }) {
  const text = useText();
  return 'task' in next ? (
    <Link to="/cockpit/tasks" search={{ plan: String(plan), task: String(next.task) }}>
      {text(next.text)}
    </Link>
  ) : (
    <Link
      to="/cockpit/indicators/$code"
      params={{ code: next.indicator }}
      search={{ region: next.region ?? undefined, excluded: 'false' }}
      hash="cases"
    >
      {text(next.text)}
    </Link>
  );
}
