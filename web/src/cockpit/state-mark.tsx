import {
  ClockIcon,
  DoneIcon,
  OverdueIcon,
  PaperIcon,
  PauseIcon,
  SoonIcon,
  WaitIcon,
} from '../components/icons.tsx';
import { useWords } from '../language/language.tsx';
import { cockpitWords } from './cockpit-words.ts';
import type { Standing } from './standing/plan-standing.ts';
import type { TaskState } from './types.ts';

type Look = { readonly tone: string; readonly Icon: () => React.JSX.Element };

const looks: Readonly<Record<Standing | TaskState, Look>> = {
  off: { tone: 'red', Icon: OverdueIcon },
  behind: { tone: 'yellow', Icon: SoonIcon },
  unmeasured: { tone: 'grey', Icon: WaitIcon },
  on: { tone: 'green', Icon: DoneIcon },
  ended: { tone: 'grey', Icon: PauseIcon },
  late: { tone: 'red', Icon: OverdueIcon },
  'at-risk': { tone: 'yellow', Icon: SoonIcon },
  'awaiting-check': { tone: 'blue', Icon: PaperIcon },
  'on-track': { tone: 'blue', Icon: ClockIcon },
  verified: { tone: 'green', Icon: DoneIcon },
  'not-started': { tone: 'grey', Icon: WaitIcon },
};

/** How a plan or a task stands: mark and word together. */
export function StateMark({ state }: { state: Standing | TaskState }) {
  const w = useWords(cockpitWords);
  const { tone, Icon } = looks[state];
  return (
    <span className="mark" data-tone={tone}>
      <Icon />
      {w[state]}
    </span>
  );
}
