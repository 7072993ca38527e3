import './queue-line.css';
import { OneClockStrip } from '../clock/clock-strip.tsx';
import { DueLine } from '../clock/due-line.tsx';
import type { WhoseDay } from '../clock/whose-day.ts';

/** What waits, on one line of a queue: who asked, what for and which step, its number, and how much time is left. */
export function QueueLine({
  who,
  what,
  number,
  about,
  day,
}: {
  who: string;
  what: string;
  number: string;
  /** What it is about, where many of the same office would else look alike. */
  about?: string | undefined;
  /** How much time is left: the whole case's, or its own. */
  day: WhoseDay;
}) {
  return (
    <>
      <span className="queue-who">{who}</span>
      <span className="queue-what">{what}</span>
      {about !== undefined && <span className="queue-about">{about}</span>}
      <span className="queue-number quiet">{number}</span>
      {day?.by === 'case' && <OneClockStrip clock={day.clock} />}
      {day?.by === 'item' && <DueLine dueAt={day.dueAt} level={day.level} />}
    </>
  );
}
