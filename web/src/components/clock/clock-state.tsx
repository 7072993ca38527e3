import type { ClockStrip } from '../../api/types.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { ClockIcon, DoneIcon, OverdueIcon, PauseIcon, SoonIcon } from '../icons.tsx';
import { type ClockTone, toneOf } from './clock-geometry.ts';
import { clockWords } from './clock-words.ts';
import { gaveNothing, type OutcomeClass } from './gave-nothing.ts';

const icons: Record<ClockTone, () => React.JSX.Element> = {
  running: ClockIcon,
  warning: SoonIcon,
  overdue: OverdueIcon,
  stopped: PauseIcon,
  done: DoneIcon,
  'done-late': OverdueIcon,
};

/** State, date and what is left, in words; `how` its case ended, where it has. */
export function ClockState({ clock, how }: { clock: ClockStrip; how?: OutcomeClass | null | undefined }) {
  const w = useWords(clockWords);
  const text = useText();
  const lang = useLanguage();
  const tone = toneOf(clock);
  const nothing = gaveNothing(how) && tone === 'done';
  const Icon = nothing ? ClockIcon : icons[tone];
  // These two clocks end with an answer, not with the matter.
  const early = clock.clock === 'acceptance' || clock.clock === 'correction';
  const state = early
    ? `${w[clock.clock]} · ${tone === 'done' ? w.ended : w[tone]}`
    : how === 'withdrawn' && (tone === 'done' || tone === 'done-late')
      ? // Whoever took it back was told no decision.
        w[tone === 'done' ? 'withdrawn' : 'withdrawn-late']
      : nothing
        ? w.decided
        : w[tone];
  const said = [text(clock.dueText), clock.state === 'running' ? text(clock.remainingText) : ''].filter(
    (part) => part !== '',
  );
  return (
    <>
      <span className="clock-state">
        <Icon />
        {state}
      </span>
      <span>{said.join(lang === 'zh' ? '，' : ', ')}</span>
    </>
  );
}
