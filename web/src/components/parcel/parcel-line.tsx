import './parcel-line.css';
import type { ReactNode } from 'react';
import type { Strand, TimelineEvent, TrackView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { planParcel } from './parcel-plan.ts';
import { StrandCard } from './strand-card.tsx';

const dictionary = words({
  label: { zh: '办理经过', en: 'Case history' },
  earlier: (n: number) => ({ zh: `更早的 ${n} 步`, en: `${n} earlier ${n === 1 ? 'event' : 'events'}` }),
  nowWith: (n: number) => ({
    zh: n === 1 ? '现在由这里办理' : `现在有 ${n} 家同时办理`,
    en: n === 1 ? 'Now with' : `Now with ${n} offices at once`,
  }),
  next: { zh: '接下来', en: 'What happens next' },
  perhaps: (n: number) => ({
    zh: `视情况还可能有 ${n} 个环节`,
    en: `${n} more steps, only if needed`,
  }),
});

type OutcomeClass = NonNullable<TrackView['outcomeClass']>;

const shownAtOnce = 6;

/**
 * A case as a line of dated events in plain words: the past, who has it now (parallel offices as
 * strands that join), and what follows.
 */
export function ParcelLine({
  events,
  strands = [],
  ended,
  how = null,
  next,
  holder,
  linkTo,
}: {
  events: readonly TimelineEvent[];
  strands?: readonly Strand[];
  ended: boolean;
  /** How it ended: only what was granted or done is green. */
  how?: OutcomeClass | null;
  next?: string | undefined;
  /** Who has it while no step is open (before acceptance). */
  holder?: string | undefined;
  /** How a strand's own case is linked, where the reader may open it. */
  linkTo?: ((child: { id: string }) => ReactNode) | undefined;
}) {
  const w = useWords(dictionary);
  const plan = planParcel(strands);
  const hidden = events.length > shownAtOnce + 2 ? events.slice(0, events.length - shownAtOnce) : [];
  const recent = events.slice(hidden.length);
  return (
    <ol className="parcel" aria-label={w.label}>
      {hidden.length > 0 && (
        <li className="parcel-item parcel-past">
          <span className="parcel-knot" aria-hidden="true" />
          <details className="parcel-earlier">
            <summary>{w.earlier(hidden.length)}</summary>
            <ol className="parcel">
              {hidden.map((event, index) => (
                <EventItem key={keyOf(event)} event={event} before={hidden[index - 1]} kind="past" />
              ))}
            </ol>
          </details>
        </li>
      )}
      {recent.map((event, index) => (
        <EventItem
          key={keyOf(event)}
          event={event}
          before={recent[index - 1]}
          kind={ended && index === recent.length - 1 ? 'end' : 'past'}
          how={how}
        />
      ))}
      {!ended && (plan.now.length > 0 || holder !== undefined) && (
        <li className="parcel-item parcel-now" aria-current="step">
          <span className="parcel-knot" aria-hidden="true" />
          <span className="parcel-now-head">
            {plan.now.length > 0
              ? w.nowWith(plan.now.filter((strand) => strand.status === 'open').length)
              : holder}
          </span>
          {plan.now.length > 0 && (
            <div className={plan.now.length === 1 ? 'strands strands-single' : 'strands'}>
              {plan.now.map((strand) => (
                <StrandCard key={`${strand.step.code} ${strand.openedAt}`} strand={strand} linkTo={linkTo} />
              ))}
            </div>
          )}
        </li>
      )}
      {!ended && (plan.later.length > 0 || plan.perhaps.length > 0 || next !== undefined) && (
        <li className="parcel-item parcel-later">
          <span className="parcel-knot" aria-hidden="true" />
          {w.next}
          {next !== undefined && <p>{next}</p>}
          {plan.later.length > 0 && <ToCome strands={plan.later} />}
          {plan.perhaps.length > 0 && (
            <details className="parcel-earlier">
              <summary>{w.perhaps(plan.perhaps.length)}</summary>
              <ToCome strands={plan.perhaps} />
            </details>
          )}
        </li>
      )}
    </ol>
  );
}

function ToCome({ strands }: { strands: readonly Strand[] }) {
  const text = useText();
  return (
    <ul>
      {strands.map((strand) => (
        <li key={strand.step.code}>
          {text(strand.step.name)}
          <span className="parcel-who">{text(strand.by)}</span>
          {strand.onlyIf != null && <span className="parcel-if">{text(strand.onlyIf)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** One event. The time is said once for events of the same minute, and so is whoever did several of them. */
function EventItem({
  event,
  before,
  kind,
  how = null,
}: {
  event: TimelineEvent;
  before: TimelineEvent | undefined;
  kind: 'past' | 'end';
  how?: OutcomeClass | null;
}) {
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const said = momentWords(event.at, lang, today);
  const again = before !== undefined && momentWords(before.at, lang, today) === said;
  return (
    <li className={`parcel-item parcel-${kind}`} data-how={kind === 'end' ? (how ?? undefined) : undefined}>
      <span className="parcel-knot" aria-hidden="true" />
      <time className={again ? 'unseen' : 'parcel-when'} dateTime={event.at}>
        {said}
      </time>
      <span>{text(event.text)}</span>
      {event.actor && !(again && text(before?.actor) === text(event.actor)) && (
        <span className="parcel-who">{text(event.actor)}</span>
      )}
      {event.note && <q className="parcel-note">{text(event.note)}</q>}
    </li>
  );
}

function keyOf(event: TimelineEvent): string {
  return `${event.seq ?? ''} ${event.at} ${event.text.zh}`;
}
