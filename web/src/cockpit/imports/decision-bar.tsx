import { Button } from 'antd';
import type { ReactNode } from 'react';
import { DoneIcon, PauseIcon, WaitIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';

/** What was said to an item, and a way to take it back; before that, the ways to say something. */
export function DecisionBar({
  decided,
  accepted,
  busy,
  closed,
  onTakeBack,
  children,
}: {
  /** In words; null while nothing was said. */
  decided: string | null;
  accepted: boolean;
  busy: boolean;
  /** The import is no longer in review: nothing can be said any more. */
  closed: boolean;
  onTakeBack: () => void;
  children: ReactNode;
}) {
  const w = useWords(importWords);
  if (decided === null) {
    return closed ? (
      <p className="mark import-decision" data-tone="grey">
        <WaitIcon />
        {w.undecidedMark}
      </p>
    ) : (
      <div className="import-buttons import-decision">{children}</div>
    );
  }
  return (
    <div className="import-buttons import-decision">
      <p className="mark import-decided" data-tone={accepted ? 'green' : 'grey'}>
        {accepted ? <DoneIcon /> : <PauseIcon />}
        {decided}
      </p>
      {!closed && (
        <Button loading={busy} onClick={onTakeBack}>
          {w.takeBack}
        </Button>
      )}
    </div>
  );
}
