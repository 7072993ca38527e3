import { Type } from 'typebox';
import { idOfSerial, parseIdentifier } from '../../kernel/certificate/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type CertificateRow, findCertificate, findCertificates } from '../../store/cases/certificates.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { Coded, DateTime, orNull, TextView } from '../views/parts.ts';
import {
  certificateStates,
  identifierOf,
  issuingOffice,
  publicHolder,
  stateOf,
  typeNameOf,
} from './describe-certificate.ts';

/** Whether a certificate is genuine and in force. The holder is named only as far as the register publishes it. */
export const VerifiedCertificate = Type.Object({
  valid: Type.Boolean(),
  state: Type.Enum([...certificateStates]),
  type: Coded,
  number: Type.String(),
  identifier: Type.String(),
  version: Type.Integer(),
  holder: Type.String(),
  office: TextView,
  issuedAt: DateTime,
  expiresOn: orNull(Type.String({ format: 'date' })),
  revokedAt: orNull(DateTime),
  supersededBy: orNull(Type.Object({ identifier: Type.String(), issuedAt: DateTime })),
  demonstration: Type.Boolean(),
});

/** By its number, of several the last one; or by its identifier, then exactly that one. */
export async function verifyCertificate(
  deps: Dependencies,
  number: string,
): Promise<Type.Static<typeof VerifiedCertificate>> {
  const row = await findByNumber(deps, number.trim());
  if (row === null) throw refuse('certificate.not-found');
  return await viewVerified(deps, row);
}

export async function viewVerified(
  deps: Dependencies,
  row: CertificateRow,
): Promise<Type.Static<typeof VerifiedCertificate>> {
  const { database } = deps;
  const later =
    row.supersededBy === null ? null : await findCertificate(database, database.city, row.supersededBy);
  const local = (moment: string): string => inCityTime(deps.time.zone, moment);
  const state = stateOf(deps, row);
  return {
    valid: state === 'valid',
    state,
    type: { code: row.type, name: typeNameOf(deps, row.type) },
    number: row.number,
    identifier: identifierOf(deps, row),
    version: row.version,
    holder: await publicHolder(deps, row),
    office: issuingOffice(deps, row),
    issuedAt: local(row.issuedAt),
    expiresOn: row.expiresOn,
    revokedAt: row.revokedAt === null ? null : local(row.revokedAt),
    supersededBy:
      later === null ? null : { identifier: identifierOf(deps, later), issuedAt: local(later.issuedAt) },
    demonstration: deps.demonstration,
  };
}

async function findByNumber(deps: Dependencies, given: string): Promise<CertificateRow | null> {
  const { database } = deps;
  const parts = parseIdentifier(given);
  const id = parts === null ? null : idOfSerial(parts.serial);
  if (id !== null) {
    const row = await findCertificate(database, database.city, id);
    return row !== null && identifierOf(deps, row) === given ? row : null;
  }
  // Most numbers have capitals, and people copy them in small letters.
  for (const text of [given, given.toUpperCase()]) {
    const [row] = await findCertificates(database, database.city, text);
    if (row !== undefined) return row;
  }
  return null;
}
