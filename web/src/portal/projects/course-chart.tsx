import './course-chart.css';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useCityTime } from '../../app/city-time.ts';
import { Basis } from '../../components/basis.tsx';
import { ClockState } from '../../components/clock/clock-state.tsx';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { dayWords, momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import type { Course, Strand } from './course-layout.ts';
import type { CourseCase } from './course-query.ts';
import { courseWords } from './course-words.ts';

/**
 * Every case of the project on one axis of time, by plan: what ran beside what, who had it for how long, what did not
 * count. Each opens where it stands; nothing of it needs script.
 */
export function CourseChart({ course }: { course: Course<CourseCase> }) {
  const w = useWords(courseWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <section className="sheet course" aria-labelledby="project-course">
      <h2 id="project-course">{w.course}</h2>
      <p className="quiet">{w.courseText}</p>
      <svg className="course-axis" width="100%" height="24" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="course-stopped" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" className="course-ground" />
            <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" className="course-hatch" />
          </pattern>
        </defs>
        {course.ticks.map(({ day, left }) => (
          <g key={day}>
            <line x1={`${left}%`} x2={`${left}%`} y1="0" y2="24" />
            <text x={`${left}%`} y="16" dx="4">
              {dayWords(day, lang, today)}
            </text>
          </g>
        ))}
      </svg>
      {course.plans.map(({ no, strands }) => (
        <section key={no} className="course-plan">
          <h3>{w.plan(String(no), text(strands[0]?.item.plan.name))}</h3>
          {strands.map((strand) => (
            <Row key={strand.item.at} strand={strand} />
          ))}
        </section>
      ))}
      <p className="course-key small quiet">
        {tonesIn(course).map((tone) => (
          <Fragment key={tone}>
            <Swatch kind="whole" tone={tone} /> {w[keyOf[tone]]}
          </Fragment>
        ))}
        {hasStops(course) && (
          <>
            <Swatch kind="stopped" tone="done" /> {w.keyStopped}
          </>
        )}
      </p>
    </section>
  );
}

const keyOf = { done: 'keyDone', running: 'keyRunning', missed: 'keyMissed' } as const;

/** The key explains what is drawn, and nothing else. */
function tonesIn({ plans }: Course<CourseCase>): readonly Tone[] {
  const drawn = new Set(plans.flatMap(({ strands }) => strands.map(({ item }) => outcomeTone(item))));
  return (['done', 'running', 'missed'] as const).filter((tone) => drawn.has(tone));
}

function hasStops({ plans }: Course<CourseCase>): boolean {
  return plans.some(({ strands }) =>
    strands.some(({ pieces }) => pieces.some(({ kind }) => kind === 'stopped')),
  );
}

function Swatch({ kind, tone }: { kind: 'whole' | 'stopped'; tone: Tone }) {
  return (
    <svg className="course-swatch" width="24" height="12" aria-hidden="true" focusable="false">
      <g data-kind={kind} data-tone={tone}>
        <rect width="24" height="12" />
      </g>
    </svg>
  );
}

type Tone = 'done' | 'missed' | 'running';
const outcomeTone = ({ endedAt, clock }: CourseCase): Tone =>
  clock?.late === true ? 'missed' : endedAt === null ? 'running' : 'done';
const icons = { done: DoneIcon, missed: OverdueIcon, running: WaitIcon };

function Row({ strand: { item, pieces } }: { strand: Strand<CourseCase> }) {
  const w = useWords(courseWords);
  const text = useText();
  const tone = outcomeTone(item);
  const Icon = icons[tone];
  return (
    <details className="course-row">
      <summary>
        <span className="course-name" data-tone={tone}>
          <Icon />
          <span>{text(item.service.name)}</span>
        </span>
        <svg className="course-bar" width="100%" height="14" aria-hidden="true" focusable="false">
          <rect className="course-track" width="100%" height="14" />
          {pieces.map(({ kind, left, width }) => (
            <g key={`${kind}${left}`} data-kind={kind} data-tone={tone}>
              {/* What took minutes is to be seen too. */}
              {kind === 'whole' && <rect x={`${left}%`} width="5" height="14" rx="2" />}
              <rect x={`${left}%`} width={`${width}%`} height="14" rx="2" />
            </g>
          ))}
        </svg>
        <span className="course-said small">
          {text(item.outcome ?? item.phaseText)}
          {item.clock !== null && (
            <>
              {' · '}
              {text(item.clock.limit.text)}
              {w.comma}
              {text(item.clock.remainingText)}
            </>
          )}
        </span>
      </summary>
      <Inside item={item} />
    </details>
  );
}

function Inside({ item }: { item: CourseCase }) {
  const w = useWords(courseWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const moment = (value: string) => momentWords(value, lang, today);
  const done = item.strands.filter(({ openedAt }) => openedAt !== null);
  return (
    <div className="course-inside">
      <p>
        {item.endedAt === null
          ? w.since(moment(item.openedAt))
          : w.between(moment(item.openedAt), moment(item.endedAt))}
        {item.id !== null && (
          <>
            {' · '}
            <Link to="/my/cases/$id" params={{ id: item.id }}>
              {w.openCase}
            </Link>
          </>
        )}
      </p>
      {item.clock !== null && (
        <p className="course-clock">
          <ClockState clock={item.clock} />
          <Basis lines={item.clock.basis} />
        </p>
      )}
      {item.held.length > 0 && (
        <>
          <h4>{w.held}</h4>
          <ul>
            {item.held.map(({ office, text: how }) => (
              <li key={office.id}>
                {text(office.name)}
                {w.colon}
                {text(how)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{w.stops}</h4>
      {item.stops.length === 0 ? (
        <p>{w.noStops}</p>
      ) : (
        <ul>
          {item.stops.map(({ from, to, why, basis }) => (
            <li key={from}>
              {to === null ? w.since(moment(from)) : w.between(moment(from), moment(to))}
              {w.colon}
              {text(why)}
              <Basis lines={[basis]} />
            </li>
          ))}
        </ul>
      )}
      {item.fetched > 0 && <p>{w.fetched(numberWords(item.fetched, lang))}</p>}
      {done.length > 0 && (
        <>
          <h4>{w.steps(done.length)}</h4>
          <ol>
            {done.map(({ step, by, openedAt, doneAt, outcome }) => (
              <li key={step.code}>
                {text(step.name)} <span className="quiet">{text(by)}</span>
                {outcome !== null && ` · ${text(outcome.name)}`}
                <span className="quiet small"> {moment(doneAt ?? openedAt ?? '')}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
