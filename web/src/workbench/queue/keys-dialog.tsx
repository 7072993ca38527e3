import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';

/** Every key of the workbench. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const w = useWords(workbenchWords);
  const keys = [
    ['j', w.keyNext],
    ['k', w.keyPrevious],
    ['Enter', w.keyOpen],
    ['a', w.keyAccept],
    ['r', w.keyCorrection],
    ['s', w.keySearch],
    ['Esc', w.keyEscape],
    ['?', w.keyHelp],
  ] as const;
  return (
    <Dialog title={w.keysTitle} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
