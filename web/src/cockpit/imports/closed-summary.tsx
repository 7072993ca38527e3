import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { EffectList, sumOf } from './effect-list.tsx';
import { effectWords } from './effect-words.ts';
import { useNames } from './names.ts';
import type { ImportView } from './types.ts';

/** How an import ended: what it wrote, and where that is to be seen; or that it was given up. */
export function ClosedSummary({ view }: { view: ImportView }) {
  const w = useWords(effectWords);
  if (view.state === 'discarded') {
    return (
      <section className="sheet" aria-labelledby="import-end">
        <h2 id="import-end">{w.discardedTitle}</h2>
        <p>{w.discardedText}</p>
      </section>
    );
  }
  const { added, changed, removed } = sumOf(view.effect);
  return (
    <section className="sheet" aria-labelledby="import-end">
      <h2 id="import-end">{w.doneTitle}</h2>
      {added + changed + removed === 0 ? <p>{w.doneNothing}</p> : <EffectList effect={view.effect} />}
      {view.effect.leftOut > 0 && <p className="quiet">{w.leftOutDone(view.effect.leftOut)}</p>}
      <PlansTouched view={view} />
    </section>
  );
}

function PlansTouched({ view }: { view: ImportView }) {
  const w = useWords(effectWords);
  const names = useNames(view);
  return (
    <>
      <h3>{w.plansTouched}</h3>
      <ul className="import-plans">
        {view.plans.map(({ no }) => (
          <li key={no}>
            <Link to="/cockpit/plans/$plan" params={{ plan: String(no) }}>
              {names.ledger.plan(no)}
            </Link>{' '}
            <Link to="/cockpit/tasks" search={{ plan: String(no) }} className="quiet">
              {w.tasksOf}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
