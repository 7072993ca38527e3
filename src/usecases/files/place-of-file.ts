import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findCaseState } from '../cases/load-case.ts';
import { hasInHand } from '../cases/read-case.ts';
import { ownerOf } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { getOwnDraft } from '../drafts/get-own-draft.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** What a file is for: an application being written, or a case under way. */
export type FilePlace = { readonly draft: string } | { readonly case: string };

/** Whose key seals what is put there. Refuses a place that is not the person's to put files in. */
export async function ownerOfPlace(deps: Dependencies, principal: Person, place: FilePlace): Promise<string> {
  if ('draft' in place) {
    const { party } = await getOwnDraft(deps, principal, place.draft);
    return (await ownerOf(deps, party ?? principal.account)).owner;
  }
  const loaded = await findCaseState(deps, place.case);
  // Of a case that they do not see, nobody learns that it is there.
  if (loaded === null || !(await hasInHand(deps, principal, loaded.state))) throw refuse('file.place-closed');
  return (await ownerOf(deps, loaded.state.applicant.party)).owner;
}
