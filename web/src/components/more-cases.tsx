import type { Children } from '../api/use-children.ts';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { Button } from './button.tsx';

const dictionary = words({
  more: (left: number) => ({ zh: `还有 ${left} 件，再看一些`, en: `${left} more: show more` }),
});

/** Below the parts of a case that are shown, where there are more. */
export function MoreCases({ parts: { left, more, busy } }: { parts: Children }) {
  const w = useWords(dictionary);
  if (left === 0) return null;
  return (
    <p className="no-print">
      <Button busy={busy} onClick={more}>
        {w.more(left)}
      </Button>
    </p>
  );
}
