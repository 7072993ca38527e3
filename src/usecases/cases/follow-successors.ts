import { listCases, listWaitingAt } from '../../store/cases/list-cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { faultCode } from '../fault-code.ts';
import { changeCase } from './change-case.ts';
import { loadCase } from './load-case.ts';

/** What became of the open cases of offices that have ended. */
export type Followed = {
  readonly moved: readonly string[];
  /** These have not been handed over, and why: mostly since nobody takes them. */
  readonly left: readonly { readonly case: string; readonly code: string }[];
};

const pageSize = 200;

/**
 * Hands everything open that an office had which has ended to the office that took over, one event each, by
 * the system; of ended cases what is still owed. The worker does it on each day; as often as one likes: what has
 * moved stays.
 */
export async function followSuccessors(deps: Dependencies): Promise<Followed> {
  const today = deps.now().slice(0, 10);
  const ended = deps.city.offices.filter(({ to }) => to !== undefined && to < today);
  const moved = new Set<string>();
  const left = new Map<string, string>();
  if (ended.length === 0) return { moved: [], left: [] };
  const follow = async (id: string): Promise<void> => {
    if (moved.has(id) || left.has(id)) return;
    try {
      const before = await versionOf(deps, id);
      const { state } = await changeCase(deps, {
        principal: { kind: 'system', cause: 'offices reorganised' },
        case: { id },
        expectedVersion: null,
        command: { act: 'follow-successors' },
      });
      if (state.version > before) moved.add(id);
    } catch (error) {
      // One broken case keeps nobody else's from being taken over.
      left.set(id, faultCode(error));
    }
  };
  for (const office of ended) {
    let after: string | null = null;
    do {
      const page = await listCases(
        deps.database,
        deps.database.city,
        [{ part: 'office', of: 'itself', is: office.id }],
        { open: true, limit: pageSize, after },
      );
      for (const { id } of page.items) await follow(id);
      after = page.next;
    } while (after !== null);
    do {
      const page = await listWaitingAt(deps.database, deps.database.city, office.id, {
        limit: pageSize,
        after,
      });
      for (const id of page) await follow(id);
      after = page.at(-1) ?? null;
    } while (after !== null);
  }
  return { moved: [...moved], left: [...left].map(([id, code]) => ({ case: id, code })) };
}

async function versionOf(deps: Dependencies, id: string): Promise<number> {
  const { state } = await loadCase(deps, id);
  return state.version;
}
