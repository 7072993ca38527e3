import { type CertificateType, certificateIdentifier, serialOf } from '../../kernel/certificate/index.ts';
import { findOfficeForDuty, findRegion, topRegion } from '../../kernel/city/index.ts';
import { maskName } from '../../kernel/identity/mask.ts';
import type { Text } from '../../kernel/text.ts';
import type { CertificateRow } from '../../store/cases/certificates.ts';
import { unsealName } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { isEnvelope } from '../personal-fields/envelope.ts';

/** Whether a certificate holds, and why not. */
export const certificateStates = ['valid', 'expired', 'superseded', 'revoked'] as const;
export type CertificateState = (typeof certificateStates)[number];

export function stateOf(deps: Dependencies, row: CertificateRow): CertificateState {
  if (row.revokedAt !== null) return 'revoked';
  if (row.supersededBy !== null) return 'superseded';
  return row.expiresOn !== null && row.expiresOn < deps.now().slice(0, 10) ? 'expired' : 'valid';
}

export function typeNameOf(deps: Dependencies, code: string): Text {
  return deps.packs.certificates.get(code)?.name ?? { zh: code, en: code };
}

/** The office whose duty it was on the day of issue, as it was called; the city itself where none is known. */
export function issuingOffice(deps: Dependencies, row: CertificateRow): Text {
  const declared = deps.packs.certificates.get(row.type);
  const region = row.region ?? topRegion(deps.city);
  const office =
    declared === undefined
      ? undefined
      : findOfficeForDuty(deps.city, declared.issuerDuty, region, issuedOn(deps, row));
  return office?.name ?? deps.city.profile.name;
}

/** The day of issue where the city is. */
export function issuedOn({ time }: Dependencies, { issuedAt }: CertificateRow): string {
  return inCityTime(time.zone, issuedAt).slice(0, 10);
}

/**
 * The certificate's identifier (GB/T 36904). Types are numbered by the city, after its division code, and issuers
 * stand as the division of their region, until the units' own codes are among the facts.
 */
export function identifierOf({ city, packs }: Dependencies, row: CertificateRow): string {
  const { division } = city.profile;
  const region = row.region === null ? undefined : findRegion(city, row.region);
  return certificateIdentifier({
    type: `${division}${packs.certificates.get(row.type)?.typeNumber ?? '000'}`,
    issuer: region?.division ?? division,
    serial: serialOf(row.id),
    version: row.version,
  });
}

/** The holder as anybody may know them: an enterprise by name, of a person's name only its beginning. */
export async function publicHolder(deps: Dependencies, row: CertificateRow): Promise<string> {
  const kept = holderField(deps.packs.certificates.get(row.type), row);
  const name = await unsealName(deps, kept ?? row.holder);
  return isEnvelope(kept ?? row.holder) ? maskName(name) : name;
}

function holderField(declared: CertificateType | undefined, { content }: CertificateRow) {
  const keys = declared?.holder === undefined ? ['enterpriseName', 'name'] : [declared.holder.name];
  return keys.map((key) => content[key]).find((value) => typeof value === 'string' || isEnvelope(value));
}
