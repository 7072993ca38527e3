import './clock-strip.css';
import { useState } from 'react';
import type { ClockStrip as Clock, Clocks } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { useWords } from '../../language/language.tsx';
import { ClockBars } from './clock-bars.tsx';
import { ClockExplanation } from './clock-explanation.tsx';
import { layoutClocks, shownClocks, toneOf } from './clock-geometry.ts';
import { ClockState } from './clock-state.tsx';
import { clockWords } from './clock-words.ts';
import { gaveNothing, type OutcomeClass } from './gave-nothing.ts';

/**
 * The signature: how a case stands against its promised and its legal limit. With `caseId` it is a
 * button that explains the date; without, it is read only (lists, the public tracker).
 */
export function ClockStrip({
  clocks,
  caseId,
  how,
}: {
  clocks: Clocks;
  caseId?: string | undefined;
  /** With what it ended: where that gave nothing, what was in time is not green. */
  how?: OutcomeClass | null | undefined;
}) {
  const w = useWords(clockWords);
  const { now } = useCityTime();
  const [open, setOpen] = useState(false);
  const [lead] = shownClocks(clocks);
  if (lead === undefined) return null;
  const tone = toneOf(lead);
  const nothing = gaveNothing(how);
  const inside = (
    <>
      <span className="clock-words">
        <ClockState clock={lead} how={how} />
        {caseId !== undefined && <span className="clock-why no-print">{w.why}</span>}
      </span>
      <ClockBars layout={layoutClocks(clocks, now)} />
    </>
  );
  if (caseId === undefined) {
    return (
      <div className="clock" data-tone={tone} data-nothing={nothing || undefined}>
        {inside}
      </div>
    );
  }
  return (
    <>
      <button
        type="button"
        className="clock"
        data-tone={tone}
        data-nothing={nothing || undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {inside}
      </button>
      {open && <ClockExplanation caseId={caseId} clocks={clocks} onClose={() => setOpen(false)} />}
    </>
  );
}

/** A single clock in a strip of its own: rows of lists, strands. */
export function OneClockStrip({
  clock,
  how,
}: {
  clock: Clock | null;
  how?: OutcomeClass | null | undefined;
}) {
  return <ClockStrip clocks={{ promised: clock, statutory: null }} how={how} />;
}
