import { powerFor } from '../../kernel/access/powers.ts';
import { findParty, listParties } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { ownParty, type Person, presentPowers } from '../parties/capacity.ts';

/** One for whom a person may sign: themselves, or an enterprise by a power. */
export type OwnMark = { readonly mark: string; readonly powers: readonly string[] };

/**
 * By which pseudonyms a person may be asked: their own, and those of the enterprises for which they may apply for this
 * service just now (民法典 art. 61 and 162: who represents it, or holds its power, signs for it).
 */
export async function marksOf(
  deps: Dependencies,
  person: Person,
  service: string | null,
): Promise<readonly OwnMark[]> {
  const { database } = deps;
  const held = await presentPowers(deps, person);
  const parties = [...new Set(held.map(({ party }) => party))];
  const [own, others] = await Promise.all([
    findParty(database, database.city, ownParty(person)),
    listParties(database, database.city, parties),
  ]);
  const mine = own?.kind === 'person' ? [{ mark: own.identifierMark, powers: [] }] : [];
  const theirs = others.flatMap(({ id, identifierMark }): OwnMark[] => {
    if (service === null)
      return held.some(({ party, scope }) => party === id && scope.acts.includes('apply'))
        ? [{ mark: identifierMark, powers: [] }]
        : [];
    const power = powerFor(held, id, service, 'apply');
    return power === null ? [] : [{ mark: identifierMark, powers: power.chain }];
  });
  return [...mine, ...theirs];
}
