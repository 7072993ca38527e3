import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type Draft, findDraft } from '../../store/cases/drafts.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';

/** The draft, opened for its owner. Anybody else's does not exist (`draft.not-found`). */
export async function getOwnDraft(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  id: string,
): Promise<Draft> {
  const draft = await findDraft(deps.database, deps.database.city, id);
  if (draft === null || draft.account !== principal.account) throw refuse('draft.not-found');
  return { ...draft, form: await unseal(deps, draft.form) };
}
