import './clock-strip.css';
import { useCityTime } from '../../app/city-time.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { ClockIcon, OverdueIcon, SoonIcon } from '../icons.tsx';
import { clockWords } from './clock-words.ts';

const tones = {
  none: { tone: 'running', Icon: ClockIcon },
  blue: { tone: 'running', Icon: ClockIcon },
  yellow: { tone: 'warning', Icon: SoonIcon },
  red: { tone: 'overdue', Icon: OverdueIcon },
} as const;

/** Until when one thing waits, where it has a day of its own and not the whole case's. */
export function DueLine({ dueAt, level }: { dueAt: string; level: keyof typeof tones }) {
  const w = useWords(clockWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const { tone, Icon } = tones[level];
  return (
    <div className="clock" data-tone={tone}>
      <span className="clock-words">
        <span className="clock-state">
          <Icon />
          {w[tone]}
        </span>
        <span>{w.by(momentWords(dueAt, lang, today))}</span>
      </span>
    </div>
  );
}
