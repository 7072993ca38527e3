import '../../components/button.css';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { CaseView, Move, Strand } from '../../api/types.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';

// Forms bring Ant Design; a page that only shows progress does without.
const TurnForm = lazy(() => import('./turn-form.tsx').then((module) => ({ default: module.TurnForm })));

/** What the applicant has to do now: answer a correction, or change what an office returned. */
export function CaseTurn({ view }: { view: CaseView }) {
  const move = view.moves.find(isMine);
  if (move !== undefined) return <Turn key={`${move.act} ${move.step}`} view={view} move={move} />;
  const waiting = view.strands.filter((strand) => strand.status === 'open' && strand.waiting && strand.child);
  return waiting.map((strand) => <TurnElsewhere key={strand.step.code} strand={strand} />);
}

/** A part of the bundle waits for the person; it is answered on the part's own page. */
function TurnElsewhere({ strand }: { strand: Strand }) {
  const w = useWords(caseWords);
  const text = useText();
  return (
    <section className="turn">
      <h2>{w.yourTurn}</h2>
      <p>{w.waitsForYou(text(strand.step.name))}</p>
      {strand.child && (
        <div>
          <Link to="/my/cases/$id" params={{ id: strand.child.id }} className="button button-primary">
            {w.answer}
          </Link>
        </div>
      )}
    </section>
  );
}

/** What the case waits for from the applicant. */
export function isMine(move: Move): boolean {
  return move.act === 'resubmit' || (move.act === 'complete-step' && move.amends.length > 0);
}

function Turn({ view, move }: { view: CaseView; move: Move }) {
  const w = useWords(caseWords);
  const text = useText();
  const asked = view.corrections.at(-1)?.items ?? [];
  const returned = view.strands
    .filter((strand) => strand.outcome?.favourable === false && strand.reason)
    .at(-1);
  return (
    <section className="turn">
      <h2>{w.yourTurn}</h2>
      {move.act === 'resubmit' ? (
        <>
          <p>{w.correctionLead}</p>
          <ul className="turn-items">
            {asked.map((item) => (
              <li key={`${item.field} ${item.text}`}>{item.text}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{w.returnedLead}</p>
          {returned?.reason && (
            <p className="turn-reason">
              {/* What the rules found was said by nobody. */}
              {returned.kind === 'automatic'
                ? text(returned.reason)
                : w.said(text(returned.by), text(returned.reason))}
            </p>
          )}
        </>
      )}
      <Suspense fallback={<Skeleton />}>
        <TurnForm view={view} move={move} />
      </Suspense>
    </section>
  );
}
