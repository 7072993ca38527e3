import type { Actor } from '../../src/kernel/access/principal.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { type Deciding, decideImport } from '../../src/usecases/plan-import/decide-import.ts';
import { listChanges, readImport } from '../../src/usecases/plan-import/read-import.ts';
import { startImport } from '../../src/usecases/plan-import/start-import.ts';
import { bytesOf } from './water-plan.ts';

/** Somebody who leads a plan. */
export const leader = (id: string): Actor => ({ kind: 'account', id, role: 'plan-lead' });

/** A reviewer who always looks at the newest version. */
export function reviewing(deps: Dependencies, by: Actor) {
  const decide = async (id: string, given: Omit<Deciding, 'id' | 'version'>): Promise<number> => {
    const { version } = await readImport(deps, id);
    return decideImport(deps, { id, version, ...given });
  };
  return {
    /** Brings a text in; its id. */
    start: async (text: string): Promise<string> =>
      (await startImport(deps, { bytes: bytesOf(text), fileName: '接水.txt', by })).id,
    decide,
    /** Every repair stands as made, every doubt as printed. */
    decideAll: (id: string): Promise<number> =>
      decide(id, {
        sweeps: [
          { part: 'repairs', decision: 'accept' },
          { part: 'doubts', decision: 'reject' },
        ],
      }),
    changesOf: async (id: string) => (await listChanges(deps, id, { limit: 500 })).items,
  };
}
