import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { findParty } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { personStream } from '../parties/person-stream.ts';
import { unseal } from '../personal-fields/unseal.ts';

/** Whoever asks for themselves: their party, their pseudonym, their stream, and what is known of them. */
export type OwnSubject = {
  readonly party: string;
  readonly person: string;
  readonly stream: string;
  readonly content: JsonObject;
};

/** Refuses (`privacy.of-a-person-only`) whoever is no natural person here. */
export async function ownSubject(
  deps: Dependencies,
  { party: id }: Extract<Principal, { kind: 'account' }>,
): Promise<OwnSubject> {
  const { database } = deps;
  const party = id === undefined ? null : await findParty(database, database.city, id);
  if (party === null || party.person === null) throw refuse('privacy.of-a-person-only');
  return {
    party: party.id,
    person: party.person,
    stream: personStream(party.id),
    content: await unseal<JsonObject>(deps, party.content),
  };
}
