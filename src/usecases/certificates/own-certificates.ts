import { Type } from 'typebox';
import { covers, type Held, overItself } from '../../kernel/access/powers.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { isApplicant } from '../../kernel/process/index.ts';
import {
  type CertificateRow,
  findCertificate,
  findCertificatesOf,
  listCertificatesOf,
} from '../../store/cases/certificates.ts';
import { isUuid } from '../../store/page.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findParty } from '../../store/people/parties.ts';
import { findCaseState } from '../cases/load-case.ts';
import { hasInHand } from '../cases/read-case.ts';
import { unseal } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { ownParty, presentPowers } from '../parties/capacity.ts';
import { Coded, DateTime, orNull, TextView } from '../views/parts.ts';
import {
  certificateStates,
  identifierOf,
  issuingOffice,
  publicHolder,
  stateOf,
  typeNameOf,
} from './describe-certificate.ts';

export const OwnCertificate = Type.Object({
  id: Type.String({ format: 'uuid' }),
  type: Coded,
  number: Type.String(),
  holder: Type.String({ description: '自然人的姓名遮盖。Masked where it is a natural person’s' }),
  identifier: Type.String(),
  version: Type.Integer(),
  state: Type.Enum([...certificateStates]),
  office: TextView,
  issuedAt: DateTime,
  expiresOn: orNull(Type.String({ format: 'date' })),
  case: Type.String({ format: 'uuid' }),
});
export type OwnCertificate = Type.Static<typeof OwnCertificate>;

type Account = Extract<Principal, { kind: 'account' }>;

/**
 * The certificates of whoever is signed in, or of the one party they act for, as far as any of their capacities
 * reaches; the last first.
 */
export async function listOwnCertificates(
  deps: Dependencies,
  ...capacities: readonly Account[]
): Promise<readonly OwnCertificate[]> {
  const [first] = capacities;
  if (first === undefined) return [];
  const rows = await certificatesHeldBy(deps, ownParty(first));
  const held = capacities.map(heldIn);
  const own = rows.filter((row) => held.some((each) => reaches(each, row)));
  return await Promise.all(own.map((row) => viewOwn(deps, row)));
}

/** What somebody holds over the party that they act for: over themselves everything. */
function heldIn(principal: Account): Held {
  return principal.under ?? overItself(ownParty(principal));
}

/** Whether a power reads what this certificate was issued in, or the bundle that was a part of. */
function reaches({ kind, scope }: Held, { services }: CertificateRow): boolean {
  return kind === 'self' || services.some((service) => covers(scope, service, 'read'));
}

/** What a party asked for itself, or what was issued to it by its number. */
export async function certificatesHeldBy(
  deps: Dependencies,
  party: string,
): Promise<readonly CertificateRow[]> {
  const { database } = deps;
  return await listCertificatesOf(database, database.city, { party, code: await holderCodeOf(deps, party) });
}

/** The one of this type with this number that they hold, where there is one in force. */
export async function findInForce(
  deps: Dependencies,
  party: string,
  { type, number }: { readonly type: string; readonly number: string },
): Promise<CertificateRow | undefined> {
  const { database } = deps;
  const code = await holderCodeOf(deps, party);
  const rows = await findCertificatesOf(database, database.city, { type, number, party, code });
  return rows.find((row) => stateOf(deps, row) === 'valid');
}

export async function viewOwn(deps: Dependencies, row: CertificateRow): Promise<OwnCertificate> {
  return {
    id: row.id,
    type: { code: row.type, name: typeNameOf(deps, row.type) },
    number: row.number,
    holder: await publicHolder(deps, row),
    identifier: identifierOf(deps, row),
    version: row.version,
    state: stateOf(deps, row),
    office: issuingOffice(deps, row),
    issuedAt: inCityTime(deps.time.zone, row.issuedAt),
    expiresOn: row.expiresOn,
    case: row.caseId,
  };
}

/**
 * A certificate with its content in clear: for its holder, and for an office whose work on the case needs it, which
 * is written down as a reading. For anybody else it is not there.
 */
export async function openCertificate(
  deps: Dependencies,
  principal: Account,
  id: string,
): Promise<{ readonly row: CertificateRow; readonly content: JsonObject }> {
  const { database } = deps;
  const row = isUuid(id) ? await findCertificate(database, database.city, id) : null;
  if (row === null || !(await mayOpen(deps, principal, row))) throw refuse('certificate.not-found');
  return { row, content: await unseal(deps, row.content) };
}

async function mayOpen(deps: Dependencies, principal: Account, row: CertificateRow): Promise<boolean> {
  const { database } = deps;
  if (principal.role === 'applicant' || principal.role === 'delegate') {
    // Whoever may read an enterprise's matters holds the papers that came of them too, as long as the power stands.
    const others = principal.under === undefined ? await presentPowers(deps, principal) : [];
    const held = [heldIn(principal), ...others].filter((each) => reaches(each, row));
    for (const party of new Set(held.map((each) => each.party))) {
      if (row.party === party) return true;
      const code = await holderCodeOf(deps, party);
      if (code !== null && code === row.holderCode) return true;
    }
    return false;
  }
  const loaded = await findCaseState(deps, row.caseId);
  if (loaded === null || !(await hasInHand(deps, principal, loaded.state))) return false;
  if (!isApplicant(principal, loaded.state))
    await recordAccess(database, database.city, {
      id: deps.newId(),
      at: deps.now(),
      account: principal.account,
      purpose: 'print-certificate',
      case: row.caseId,
      fields: personalFields(loaded.definition.form),
    });
  return true;
}

/** By what certificates name their holder: an enterprise's unified code, a person's pseudonym. */
async function holderCodeOf(deps: Dependencies, id: string): Promise<string | null> {
  const party = await findParty(deps.database, deps.database.city, id);
  if (party?.kind === 'person') return party.person;
  const code = party?.kind === 'enterprise' ? party.content.identifier : undefined;
  return typeof code === 'string' ? code : null;
}
