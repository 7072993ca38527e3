import { lazy, Suspense, useId, useState } from 'react';
import type { CaseView, Move } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { isMine } from './case-turn.tsx';
import { caseWords } from './my-words.ts';

// Forms bring Ant Design; a page that only shows progress does without.
const TurnForm = lazy(() => import('./turn-form.tsx').then((module) => ({ default: module.TurnForm })));

/**
 * Parts of the bundle that were left out and may still be asked for. What an office waits for comes first: until
 * it is answered nothing is added, and no field stands on the page twice.
 */
export function CaseAdd({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const addable = view.moves.filter((move) => move.act === 'add-service');
  if (addable.length === 0 || view.moves.some(isMine)) return null;
  return (
    <section className="sheet no-print" aria-labelledby={id}>
      <h2 id={id}>{w.add}</h2>
      <p className="quiet">{w.addLead}</p>
      {addable.map((move) => (
        <Part
          key={move.step}
          view={view}
          move={move}
          open={open === move.step}
          onOpen={(shown) => setOpen(shown ? move.step : null)}
        />
      ))}
    </section>
  );
}

function Part({
  view,
  move,
  open,
  onOpen,
}: {
  view: CaseView;
  move: Move;
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const w = useWords(caseWords);
  const text = useText();
  const strand = view.strands.find(({ step }) => step.code === move.step);
  const name = text(strand?.step.name ?? move.label);
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => onOpen(!open)}>
          {w.addThis(name)}
        </Button>
      </div>
      {open && (
        <Suspense fallback={<Skeleton />}>
          <TurnForm view={view} move={move} send={w.addSend(name)} />
        </Suspense>
      )}
    </>
  );
}
