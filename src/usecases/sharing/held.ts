import { refuse } from '../../kernel/errors/index.ts';
import { type DataGrant, type DatasetDeclaration, isRecordOf } from '../../kernel/exchange/index.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { findCertificates } from '../../store/cases/certificates.ts';
import { findEntry } from '../../store/registers/entries.ts';
import { unseal } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';

/** One record as it is held. */
export type Held = {
  readonly content: JsonObject;
  /** An entry that is not closed, a certificate that is not revoked. */
  readonly open: boolean;
  /** When it was last written, in the city's time. */
  readonly asOf: string;
  /** The case that wrote it. */
  readonly caseId: string | null;
};

/** The record of a dataset with this key, or null. What a party holds is not held here. */
export async function findHeld(
  deps: Dependencies,
  dataset: DatasetDeclaration,
  key: string,
): Promise<Held | null> {
  const { source } = dataset;
  const { database, time } = deps;
  if ('register' in source) {
    const entry = await findEntry(database, database.city, source.register, key);
    if (entry === null) return null;
    const content = await unseal(deps, entry.content);
    if (!isRecordOf(dataset, content)) return null;
    return {
      content,
      open: entry.open,
      asOf: inCityTime(time.zone, entry.updatedAt),
      caseId: entry.caseId,
    };
  }
  if ('outside' in source) return null;
  const found = await findCertificates(database, database.city, key);
  const certificate = found.find(({ type }) => type === source.certificate);
  if (certificate === undefined) return null;
  return {
    content: await unseal(deps, certificate.content),
    open: certificate.revokedAt === null,
    asOf: inCityTime(time.zone, certificate.revokedAt ?? certificate.issuedAt),
    caseId: certificate.caseId,
  };
}

/** Those fields of a dataset that are, or hold, something of a natural person. */
export function personalOf(
  { packs }: Pick<Dependencies, 'packs'>,
  { source }: DatasetDeclaration,
): readonly string[] {
  const register = 'register' in source ? packs.registers.get(source.register) : undefined;
  return register === undefined ? [] : personalFields(register.schema);
}

/** The grant with this number, or null. */
export async function findGrant(deps: Dependencies, number: string | undefined): Promise<DataGrant | null> {
  const { sharing } = deps.packs;
  if (number === undefined || sharing === null) return null;
  const entry = await findEntry(deps.database, deps.database.city, sharing.grants, number);
  return entry === null ? null : grantOf(number, entry);
}

/** An entry of the register of grants as a grant. Nobody but the deciding case writes it, in the register's own shape. */
export function grantOf(
  number: string,
  { content, open }: { readonly content: JsonObject; readonly open: boolean },
): DataGrant {
  return {
    number,
    open,
    consumer: String(content.consumer),
    dataset: String(content.dataset),
    operations: words(content.operations),
    fields: words(content.fields),
    purpose: String(content.purpose),
    from: String(content.from),
    until: String(content.until),
    quota: Number(content.quota),
  };
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The pack's part in sharing; an installation without one shares on no condition. */
export function getSharing({ packs }: Pick<Dependencies, 'packs'>) {
  if (packs.sharing === null) throw refuse('request.not-found');
  return packs.sharing;
}
