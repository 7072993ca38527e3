import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { isApplicant } from '../../kernel/process/index.ts';
import { type CertificateRow, findCertificate, listCertificatesOf } from '../../store/cases/certificates.ts';
import { isUuid } from '../../store/page.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findParty } from '../../store/people/parties.ts';
import { findCaseState } from '../cases/load-case.ts';
import { hasInHand } from '../cases/read-case.ts';
import { unseal } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { presentPowers } from '../parties/capacity.ts';
import { Coded, DateTime, orNull, TextView } from '../views/parts.ts';
import {
  certificateStates,
  identifierOf,
  issuingOffice,
  stateOf,
  typeNameOf,
} from './describe-certificate.ts';

export const OwnCertificate = Type.Object({
  id: Type.String({ format: 'uuid' }),
  type: Coded,
  number: Type.String(),
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

/** The certificates of whoever is signed in, or of the party they act for; the last first. */
export async function listOwnCertificates(
  deps: Dependencies,
  principal: Account,
): Promise<readonly OwnCertificate[]> {
  const rows = await certificatesHeldBy(deps, principal.party ?? principal.account);
  return rows.map((row) => viewOwn(deps, row));
}

/** What a party asked for itself, or what was issued to it as an enterprise. */
export async function certificatesHeldBy(
  deps: Dependencies,
  party: string,
): Promise<readonly CertificateRow[]> {
  const { database } = deps;
  return await listCertificatesOf(database, database.city, { party, code: await unifiedCodeOf(deps, party) });
}

export function viewOwn(deps: Dependencies, row: CertificateRow): OwnCertificate {
  return {
    id: row.id,
    type: { code: row.type, name: typeNameOf(deps, row.type) },
    number: row.number,
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
  const party = principal.party ?? principal.account;
  if (principal.role === 'applicant' || principal.role === 'delegate') {
    // Whoever may read an enterprise's matters holds its papers too, as long as the power stands.
    const held =
      principal.under === undefined
        ? (await presentPowers(deps, principal)).filter(({ scope }) => scope.acts.includes('read'))
        : [];
    for (const each of new Set([party, ...held.map((power) => power.party)])) {
      if (row.party === each) return true;
      const code = await unifiedCodeOf(deps, each);
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

/** An enterprise's unified code; of a person none is told. */
async function unifiedCodeOf(deps: Dependencies, id: string): Promise<string | null> {
  const party = await findParty(deps.database, deps.database.city, id);
  const code = party?.kind === 'enterprise' ? party.content.identifier : undefined;
  return typeof code === 'string' ? code : null;
}
