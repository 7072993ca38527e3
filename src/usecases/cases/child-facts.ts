import type { ChildFact } from '../../kernel/process/index.ts';
import { loadChildStreams } from '../../store/cases/load-streams.ts';
import type { Dependencies } from '../dependencies.ts';
import { foldStream } from './fold-stream.ts';

/** The cases gathered under a step in one of its rounds, as totals see them: all in one reading. */
export async function childFacts(
  deps: Dependencies,
  parent: string,
  under: { readonly step: string; readonly round: number },
): Promise<readonly ChildFact[]> {
  const streams = await loadChildStreams(deps.database, deps.database.city, { parent, ...under });
  const children: ChildFact[] = [];
  for (const stream of streams) {
    const state = (await foldStream(deps, stream))?.state;
    if (state === undefined) continue;
    children.push({
      id: state.id,
      number: state.number,
      party: state.applicant.party,
      form: state.form,
      data: state.data,
      outcome: state.outcome?.code ?? null,
      class: state.outcome?.class ?? null,
      ended: state.phase === 'ended',
    });
  }
  return children;
}
