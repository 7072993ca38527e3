import './parcel-line.css';
import type { ReactNode } from 'react';
import type { Strand, TimelineEvent } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { planParcel } from './parcel-plan.ts';
import { StrandCard } from './strand-card.tsx';

const dictionary = words({
  label: { zh: '办理经过', en: 'What has happened' },
  earlier: (n: number) => ({ zh: `更早的 ${n} 步`, en: `${n} earlier ${n === 1 ? 'event' : 'events'}` }),
  now: { zh: '现在', en: 'Now' },
  nowWith: (n: number) => ({
    zh: n === 1 ? '现在由这里办理' : `现在有 ${n} 家同时办理`,
    en: n === 1 ? 'Now with' : `Now with ${n} offices at once`,
  }),
  next: { zh: '接下来', en: 'What happens next' },
});

const shownAtOnce = 6;

/**
 * A case as a line of dated events in plain words: the past, who has it now (parallel offices as
 * strands that join), and what follows. `here` is what the reader can do at this point.
 */
export function ParcelLine({
  events,
  strands = [],
  ended,
  next,
  here,
  linkTo,
}: {
  events: readonly TimelineEvent[];
  strands?: readonly Strand[];
  ended: boolean;
  next?: string | undefined;
  here?: ReactNode;
  /** How a strand's own case is linked, where the reader may open it. */
  linkTo?: ((child: { id: string }) => ReactNode) | undefined;
}) {
  const w = useWords(dictionary);
  const text = useText();
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
              {hidden.map((event) => (
                <EventItem key={keyOf(event)} event={event} kind="past" />
              ))}
            </ol>
          </details>
        </li>
      )}
      {recent.map((event, index) => (
        <EventItem
          key={keyOf(event)}
          event={event}
          kind={ended && index === recent.length - 1 ? 'end' : 'past'}
        />
      ))}
      {!ended && (plan.now.length > 0 || here !== undefined) && (
        <li className="parcel-item parcel-now" aria-current="step">
          <span className="parcel-knot" aria-hidden="true" />
          <span className="parcel-now-head">
            {plan.now.length > 0
              ? w.nowWith(plan.now.filter((strand) => strand.status === 'open').length)
              : w.now}
          </span>
          {plan.now.length > 0 && (
            <div className={plan.now.length === 1 ? 'strands strands-single' : 'strands'}>
              {plan.now.map((strand) => (
                <StrandCard key={`${strand.step.code} ${strand.openedAt}`} strand={strand} linkTo={linkTo} />
              ))}
            </div>
          )}
          {here}
        </li>
      )}
      {!ended && (plan.later.length > 0 || next !== undefined) && (
        <li className="parcel-item parcel-later">
          <span className="parcel-knot" aria-hidden="true" />
          {w.next}
          {next !== undefined && <p>{next}</p>}
          {plan.later.length > 0 && (
            <ul>
              {plan.later.map((strand) => (
                <li key={strand.step.code}>
                  {text(strand.step.name)}
                  <span className="parcel-who">{text(strand.by)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      )}
    </ol>
  );
}

function EventItem({ event, kind }: { event: TimelineEvent; kind: 'past' | 'end' }) {
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <li className={`parcel-item parcel-${kind}`}>
      <span className="parcel-knot" aria-hidden="true" />
      <time className="parcel-when" dateTime={event.at}>
        {momentWords(event.at, lang, today)}
      </time>
      <span>{text(event.text)}</span>
      {event.actor && <span className="parcel-who">{text(event.actor)}</span>}
      {event.note && <q className="parcel-note">{event.note}</q>}
    </li>
  );
}

function keyOf(event: TimelineEvent): string {
  return `${event.seq ?? ''} ${event.at} ${event.text.zh}`;
}
