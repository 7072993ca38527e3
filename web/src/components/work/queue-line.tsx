import './queue-line.css';
import type { ClockStrip } from '../../api/types.ts';
import { OneClockStrip } from '../clock/clock-strip.tsx';

/** What waits, on one line of a queue: who asked, what for and which step, its number, and how much time is left. */
export function QueueLine({
  who,
  what,
  number,
  clock,
}: {
  who: string;
  what: string;
  number: string;
  clock: ClockStrip | null;
}) {
  return (
    <>
      <span className="queue-who">{who}</span>
      <span className="queue-what">{what}</span>
      <span className="queue-number quiet">{number}</span>
      <OneClockStrip clock={clock} />
    </>
  );
}
