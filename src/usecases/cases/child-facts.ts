import type { ChildFact } from '../../kernel/process/index.ts';
import { listChildStates } from '../../store/cases/children.ts';
import type { Dependencies } from '../dependencies.ts';
import { unsealState } from './sealer.ts';

/** The cases gathered under a step in one of its rounds, as totals see them: all in one reading. */
export async function childFacts(
  deps: Dependencies,
  parent: string,
  under: { readonly step: string; readonly round: number },
): Promise<readonly ChildFact[]> {
  const states = await listChildStates(deps.database, deps.database.city, { parent, ...under });
  return await Promise.all(
    states.map(async (sealed): Promise<ChildFact> => {
      const state = await unsealState(deps, sealed);
      return {
        id: state.id,
        number: state.number,
        party: state.applicant.party,
        form: state.form,
        data: state.data,
        outcome: state.outcome?.code ?? null,
        class: state.outcome?.class ?? null,
        ended: state.phase === 'ended',
      };
    }),
  );
}
