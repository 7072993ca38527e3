import { lazy, Suspense } from 'react';
import type { CaseView, Move } from '../../api/types.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';

// Forms bring Ant Design; a page that only shows progress does without.
const StepForm = lazy(() => import('./step-form.tsx').then((module) => ({ default: module.StepForm })));

/** Services whose applicants do their steps on a page of their own. */
const onOwnPage = new Set(['drawing-review']);

/** Steps of the process that are the applicant's: to sign, to choose, to say that something is mended or built. */
export function StepTurns({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const text = useText();
  const steps = view.moves.filter((move) => isOwnStep(view, move));
  return steps.map((move) => (
    <section key={move.step} className="turn">
      <h2>{steps.length === 1 ? w.yourTurn : w.yourTurnTo(text(stepName(view, move)))}</h2>
      {steps.length === 1 && <p>{text(stepName(view, move))}</p>}
      <Suspense fallback={<Skeleton />}>
        <StepForm view={view} move={move} />
      </Suspense>
    </section>
  ));
}

function isOwnStep({ service }: CaseView, { act, step, amends }: Move): boolean {
  if (act !== 'complete-step' || amends.length > 0 || onOwnPage.has(service.code)) return false;
  // Which times of a visit fit is said where they are shown side by side.
  return step?.startsWith('times-') !== true;
}

function stepName({ strands }: CaseView, { step, label }: Move): Move['label'] {
  return strands.find((strand) => strand.step.code === step)?.step.name ?? label;
}
