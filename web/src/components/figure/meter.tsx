import './meter.css';
import { useWords } from '../../language/language.tsx';
import { DoneIcon, OverdueIcon, WaitIcon } from '../icons.tsx';
import { figureWords } from './figure-words.ts';
import { layoutMeter, type Standing } from './standing.ts';

/** What was measured as a bar from zero, what was promised as a mark on the same axis. */
export function Meter({ measured, promised }: { measured: number | null; promised: number | null }) {
  const meter = layoutMeter(measured, promised);
  return (
    <svg className="meter" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect className="meter-track" x="0" y="4" width="100%" height="6" />
      {meter.measured !== null && (
        <rect className="meter-measured" x="0" y="4" width={`${meter.measured}%`} height="6" />
      )}
      {meter.promised !== null && (
        <line className="meter-promised" x1={`${meter.promised}%`} x2={`${meter.promised}%`} y1="0" y2="14" />
      )}
    </svg>
  );
}

/** @param cases what the figure rests on: said where they are too few */
export function StandingMark({ standing, cases }: { standing: Standing; cases: number }) {
  const w = useWords(figureWords);
  const Icon = standing === 'kept' ? DoneIcon : standing === 'missed' ? OverdueIcon : WaitIcon;
  return (
    <span className="standing" data-standing={standing}>
      <Icon />
      {standing === 'few' ? w.few(cases) : w[standing]}
    </span>
  );
}
