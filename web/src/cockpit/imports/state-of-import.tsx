import { DoneIcon, PauseIcon, WaitIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';
import type { ImportRow } from './types.ts';

const looks = {
  review: { tone: 'yellow', Icon: WaitIcon },
  applied: { tone: 'green', Icon: DoneIcon },
  discarded: { tone: 'grey', Icon: PauseIcon },
} as const;

/** Where an import stands: mark and word together. */
export function StateOfImport({ state }: { state: ImportRow['state'] }) {
  const w = useWords(importWords);
  const { tone, Icon } = looks[state];
  return (
    <span className="mark" data-tone={tone}>
      <Icon />
      {w[state]}
    </span>
  );
}
