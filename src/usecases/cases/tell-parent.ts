import type { OutcomeClass } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { tallyGathering } from './gathered-cases.ts';
import { loadCase } from './load-case.ts';

/** Completes the bundle's step when the case behind it has ended. A step that is no longer open is left alone. */
export async function tellParentEnded(deps: Dependencies, child: string): Promise<void> {
  const { state } = await loadCase(deps, child);
  if (state.parent === null || state.outcome === null) return;
  const { case: parentId, step, round } = state.parent;
  const parent = await loadCase(deps, parentId);
  const open = parent.state.steps[step];
  const declared = parent.definition.steps.find(({ code }) => code === step);
  if (parent.state.phase === 'ended' || open?.status !== 'open' || open.round !== round) return;
  if (declared === undefined) return;
  if (declared.gathers !== undefined) {
    await tallyGathering(deps, parentId, step);
    return;
  }
  const outcome = declared.follows?.[state.outcome.class] ?? fallback(declared.outcomes, state.outcome.class);
  await changeCase(deps, {
    principal: { kind: 'system', cause: `child ${state.number}` },
    case: { id: parentId },
    expectedVersion: null,
    occurredAt: notBefore(state.endedAt ?? deps.now(), parent.state.lastRecordedAt),
    command: {
      act: 'complete-step',
      step,
      outcome,
      reason: lastReason(state.steps),
      output: {
        data: state.data,
        feeFen: state.feeFen,
        class: state.outcome.class,
        certificates: state.certificates.map(({ type, number }) => ({ type, number })),
      },
    },
  });
}

/** Tells the bundle that the case behind a step waits for the applicant, or no longer does. */
export async function tellParentWaiting(deps: Dependencies, child: string): Promise<void> {
  const { state } = await loadCase(deps, child);
  if (state.parent === null) return;
  const { case: parentId, step, round } = state.parent;
  const parent = await loadCase(deps, parentId);
  const open = parent.state.steps[step];
  if (parent.state.phase === 'ended' || open?.status !== 'open' || open.round !== round) return;
  if (open.waiting === state.stopped || open.gathering !== undefined) return;
  await changeCase(deps, {
    principal: { kind: 'system', cause: `child ${state.number}` },
    case: { id: parentId },
    expectedVersion: null,
    command: { act: 'child-waiting', step, waiting: state.stopped },
  });
}

/** The bundle learns of it when it is told; its own later acts are not undone by what happened before them. */
function notBefore(at: string, last: string): string {
  return Date.parse(at) < Date.parse(last) ? last : at;
}

function fallback(
  outcomes: readonly { readonly code: string; readonly favourable: boolean }[],
  ended: OutcomeClass,
): string {
  const favourable = ended === 'favourable' || ended === 'partial';
  const outcome = outcomes.find((each) => each.favourable === favourable) ?? outcomes[0];
  if (outcome === undefined) throw new Error('a step without outcomes passed the check');
  return outcome.code;
}

function lastReason(steps: Readonly<Record<string, { readonly reason: string | null }>>): string | null {
  return Object.values(steps).findLast(({ reason }) => reason !== null)?.reason ?? null;
}
