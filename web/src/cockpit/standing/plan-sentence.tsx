import { Link } from '@tanstack/react-router';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import type { Miss } from './misses.ts';
import type { NextStep } from './next-step.ts';
import type { PlanStanding } from './plan-standing.ts';

/** What is to be said of a plan: the sentence, what misses its target since when and where, what is next. */
export function PlanSentence({ plan, standing }: { plan: number; standing: PlanStanding }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const { sentence, misses, because, next } = standing;
  return (
    <div className="standing-said">
      <p>{text(sentence)}</p>
      {misses.length > 0 && (
        <ul className="misses">
          {misses.map((miss) => (
            <li key={miss.indicator.code}>
              <MissLine miss={miss} />
            </li>
          ))}
        </ul>
      )}
      {because !== null && <p className="quiet">{w.because(text(because))}</p>}
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
