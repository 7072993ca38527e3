import { powerFor } from '../../kernel/access/powers.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { signersOf } from '../../kernel/process/signers.ts';
import { findParty, listParties } from '../../store/people/parties.ts';
import { stateOf } from '../certificates/describe-certificate.ts';
import { identifies } from '../certificates/identify-by-licence.ts';
import { certificatesHeldBy } from '../certificates/own-certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import { ownParty, type Person, presentPowers } from '../parties/capacity.ts';
import { personOf } from '../personal-fields/person.ts';

/** One for whom a person may sign: themselves, or an enterprise by a power. */
export type OwnMark = {
  readonly mark: string;
  readonly powers: readonly string[];
  /** The enterprise; absent where it is themselves. */
  readonly enterprise?: string;
};

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
  const theirs = others.flatMap(({ id, kind, identifierMark }): OwnMark[] => {
    // A person signs for themselves: a power over what is theirs lends nobody their hand.
    if (kind !== 'enterprise') return [];
    if (service === null)
      return held.some(({ party, scope }) => party === id && scope.acts.includes('apply'))
        ? [{ mark: identifierMark, powers: [], enterprise: id }]
        : [];
    const power = powerFor(held, id, service, 'apply');
    return power === null ? [] : [{ mark: identifierMark, powers: power.chain, enterprise: id }];
  });
  return [...mine, ...theirs];
}

/** The electronic licence by which an enterprise may be told, and signs: the last in force here, or null. */
export async function licenceOf(deps: Dependencies, enterprise: string): Promise<string | null> {
  const held = await certificatesHeldBy(deps, enterprise);
  const licence = held.find((row) => identifies(deps, row) && stateOf(deps, row) === 'valid');
  return licence?.id ?? null;
}

/**
 * Whether nobody but the person signs this form, for themselves or for whom they act: handing it in is their signature,
 * since they are signed in as themselves (电子签名法 art. 13), and show just then that it is they, as with every signature.
 */
export async function isOnlySigner(
  deps: Dependencies,
  person: Person,
  definition: Pick<ServiceDefinition, 'code' | 'signing'>,
  form: JsonObject,
): Promise<boolean> {
  const signers = definition.signing === undefined ? [] : signersOf(definition.signing, form);
  if (signers.length === 0) return true;
  const own = new Set((await marksOf(deps, person, definition.code)).map(({ mark }) => mark));
  return signers.every(({ identifier }) => own.has(personOf(deps.masterKey, identifier)));
}
