import { refuse } from '../../kernel/errors/index.ts';
import { giveDraft } from '../../store/cases/drafts.ts';
import { listFilesOfDraft } from '../../store/files/files.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { sealDraft } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';
import { checkOffered } from '../parties/check-enterprise.ts';
import { voidSignatures } from '../signings/begin-round.ts';
import { getDraftInCapacity } from './get-own-draft.ts';
import { type DraftView, viewDraft, withCurrentDraft } from './index.ts';

/**
 * What was begun in one's own name becomes a party's, or one's own again, with all that was typed: whoever may apply
 * for that party goes on with it from then on. Only whoever began it may say so. Refuses `power.not-held`,
 * `power.not-offered` to an enterprise that cannot ask for it, `help.not-yours` to helpers, `draft.has-files` where files lie with it, `access.not-permitted` at a counter, and `draft.version-conflict` with the current draft.
 */
export async function changeParty(
  deps: Dependencies,
  principal: Person,
  { id, version, for: to }: { readonly id: string; readonly version: number; readonly for: string | null },
): Promise<DraftView> {
  const { draft, person, standing } = await getDraftInCapacity(deps, principal, id);
  if (standing === 'helper') throw refuse('help.not-yours');
  if (standing === 'counter' || draft.account !== principal.account) throw refuse('access.not-permitted');
  const party = to ?? ownParty(principal);
  await inCapacityFor(deps, principal, { party, service: draft.service, act: 'apply' });
  const definition = currentDefinition(deps, draft.service);
  await checkOffered(deps, definition, party);
  // They were sealed for whoever had the draft, and would open with that one's key alone.
  const files = await listFilesOfDraft(deps.database, deps.database.city, id);
  if (files.length > 0) throw refuse('draft.has-files');
  const form = await sealDraft(deps, definition, party, draft.form);
  try {
    const given = await giveDraft(
      deps.database,
      deps.database.city,
      { id, version, form, party: to ?? principal.party ?? null },
      deps.now(),
    );
    // Whoever signed did so for another applicant.
    await voidSignatures(deps, person, id, 'changed');
    return await viewDraft(deps, principal, { ...given, form: draft.form });
  } catch (error) {
    throw await withCurrentDraft(deps, principal, id, error);
  }
}
