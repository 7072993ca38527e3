import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { findCaseState } from './load-case.ts';

/** One withdrawal for the whole bundle: ends a child that was still open when its parent ended. */
export async function withdrawChild(deps: Dependencies, child: string): Promise<void> {
  const loaded = await findCaseState(deps, child);
  if (loaded === null || loaded.state.phase === 'ended') return;
  await changeCase(deps, {
    principal: { kind: 'system', cause: 'parent ended' },
    case: { id: child },
    expectedVersion: null,
    command: { act: 'withdraw', reason: '' },
  });
}
