import { newsOfEnd, takesNews } from '../../kernel/process/child-news.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { tallyGathering } from './gathered-cases.ts';
import { findCaseState, loadCase } from './load-case.ts';

/**
 * Completes the bundle's step when the case behind it has ended. A step that is no longer open is left alone;
 * a bundle that can take no news now asks for it when it goes on (`hearChild`).
 */
export async function tellParentEnded(deps: Dependencies, child: string): Promise<void> {
  const { state } = await loadCase(deps, child);
  if (state.parent === null || state.outcome === null) return;
  const { case: parentId, step, round } = state.parent;
  const parent = await loadCase(deps, parentId);
  const open = parent.state.steps[step];
  const declared = parent.definition.steps.find(({ code }) => code === step);
  if (parent.state.phase === 'ended' || open?.status !== 'open' || open.round !== round) return;
  if (declared === undefined || !takesNews(parent.state, open)) return;
  if (declared.gathers !== undefined) {
    await tallyGathering(deps, parentId, step);
    return;
  }
  const command = newsOfEnd(declared, state);
  if (command === null) return;
  await changeCase(deps, {
    principal: { kind: 'system', cause: `child ${state.number}` },
    case: { id: parentId },
    expectedVersion: null,
    occurredAt: notBefore(state.endedAt ?? deps.now(), parent.state.lastRecordedAt),
    command,
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
  if (!takesNews(parent.state, open)) return;
  await changeCase(deps, {
    principal: { kind: 'system', cause: `child ${state.number}` },
    case: { id: parentId },
    expectedVersion: null,
    command: { act: 'child-waiting', step, waiting: state.stopped },
  });
}

/** A bundle that goes on asks what has become of a part of it meanwhile. */
export async function hearChild(deps: Dependencies, child: string): Promise<void> {
  if ((await findCaseState(deps, child)) === null) return;
  await tellParentEnded(deps, child);
  await tellParentWaiting(deps, child);
}

/** The bundle learns of it when it is told; its own later acts are not undone by what happened before them. */
function notBefore(at: string, last: string): string {
  return Date.parse(at) < Date.parse(last) ? last : at;
}
