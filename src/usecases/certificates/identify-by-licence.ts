import { timingSafeEqual } from 'node:crypto';
import { Type } from 'typebox';
import { strongestOf } from '../../kernel/access/powers.ts';
import { actorOf } from '../../kernel/access/principal.ts';
import { bestProof } from '../../kernel/access/real-name.ts';
import { isFresh } from '../../kernel/access/session-terms.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type CertificateRow, findCertificate } from '../../store/cases/certificates.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { beginCeremony, takeCeremony } from '../../store/people/ceremonies.ts';
import { findParty, findPartyByIdentifier } from '../../store/people/parties.ts';
import { listProofs, storeProof } from '../../store/people/real-names.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Person, powersOf } from '../parties/capacity.ts';
import { refuseOneself } from '../parties/not-oneself.ts';
import { partyName, partyNames } from '../parties/party-names.ts';
import { personStream } from '../parties/person-stream.ts';
import { HeldPowerView, PartyView, ProofView } from '../parties/power-views.ts';
import { viewProof, viewScope } from '../parties/read-powers.ts';
import { personOf } from '../personal-fields/person.ts';
import type { SignedIn } from '../sessions/find-signed-in.ts';
import { keyedDigest } from '../sessions/keyed-digest.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { hashToken } from '../sessions/token.ts';
import { DateTime, orNull } from '../views/parts.ts';
import { mustBeInForce } from './issue-credential.ts';
import { openCertificate } from './own-certificates.ts';
import { VerifiedCertificate, viewVerified } from './verify-certificate.ts';

/** What a holder's screen shows to a counter: the licence, and who holds it up. */
export const LicenceCode = Type.Object({ code: Type.String(), until: DateTime });

/** The enterprise behind the licence, who presents it, and by what power. */
export const LicenceIdentity = Type.Object({
  certificate: VerifiedCertificate,
  enterprise: PartyView,
  presenter: PartyView,
  power: Type.Object({
    kind: HeldPowerView.properties.kind,
    scope: HeldPowerView.properties.scope,
    from: HeldPowerView.properties.from,
    to: HeldPowerView.properties.to,
  }),
  proof: orNull(ProofView),
});
export type LicenceIdentity = Type.Static<typeof LicenceIdentity>;

/** Long enough to be read off across a counter, too short to be passed on. */
const goodMs = 120_000;

/**
 * An electronic business licence as identity: whoever may act for the enterprise makes, having just shown by more than
 * a password that it is they, a code that names the licence and themselves. Refuses `session.proof-needed`,
 * `certificate.not-found` to whoever holds no power over it and for other certificates, and `certificate.not-in-force`.
 */
export async function presentLicence(
  deps: Dependencies,
  signedIn: SignedIn,
  id: string,
): Promise<Type.Static<typeof LicenceCode>> {
  const { principal } = signedIn;
  const { row } = await openCertificate(deps, principal, id);
  if (!identifies(deps, row)) throw refuse('certificate.not-found');
  mustBeInForce(deps, row);
  // What comes of it may prove a real name: it weighs as much as a signature.
  if (!isFresh(principal.provenAt ?? null, deps.now())) throw refuse('session.proof-needed');
  const { database } = deps;
  const { account } = principal;
  const ends = Date.parse(deps.now()) + goodMs;
  const until = new Date(ends).toISOString();
  const code = writeCode(deps, row.id, ends, account);
  const once = { kind: 'licence', account, content: {} } as const;
  await beginCeremony(database, database.city, hashToken(code), once, until);
  return { code, until: inCityTime(deps.time.zone, until) };
}

/** Whether certificates of its type prove who somebody is. */
export function identifies({ packs }: Dependencies, { type }: CertificateRow): boolean {
  return packs.certificates.get(type)?.identifies === true;
}

/**
 * A clerk reads such a code off somebody's screen: which enterprise it is, and by what power this person acts for it,
 * both as they stand this moment. Whom the register names as representative is known by it from now on, unless they
 * were known before. A code is read once, and no clerk reads their own. Refuses `certificate.shown-too-long-ago`,
 * `certificate.not-in-force` and `power.not-held`.
 */
export async function identifyByLicence(
  deps: Dependencies,
  clerk: Person,
  code: string,
): Promise<LicenceIdentity> {
  const { database } = deps;
  const now = deps.now();
  const given = code.trim();
  const read = readCode(deps, given);
  if (clerk.office === undefined) throw refuse('access.not-permitted');
  if (read === null || Date.parse(now) > read.until) throw refuse('certificate.shown-too-long-ago');
  const once = await takeCeremony(database, database.city, hashToken(given), 'licence', now);
  if (once === null) throw refuse('certificate.shown-too-long-ago');
  const row = await findCertificate(database, database.city, read.certificate);
  const account = await findAccount(database, database.city, read.account);
  if (row === null || account === null || account.party === null) throw refuse('certificate.not-found');
  const person = account.party;
  await refuseOneself(deps, clerk, person);
  mustBeInForce(deps, row);
  const enterprise = await enterpriseOf(deps, row);
  const held = await powersOf(deps, person);
  const power = strongestOf(held.filter(({ party }) => party === enterprise));
  if (account.disabledAt !== null || power === null)
    throw refuse('power.not-held', { party: await partyName(deps, enterprise) });
  const presented = await findParty(database, database.city, person);
  await recordAccess(database, database.city, {
    id: deps.newId(),
    at: now,
    account: clerk.account,
    purpose: 'prove-identity',
    case: row.caseId,
    fields: ['name', 'residentId'],
    ...(presented !== null && { subjects: [presented.identifierMark] }),
  });
  if (power.kind === 'representative') await noteRepresentative(deps, clerk, person);
  const [names, proofs] = await Promise.all([
    partyNames(deps, [enterprise, person]),
    listProofs(database, database.city, person),
  ]);
  const [firm, presenter] = [names.get(enterprise), names.get(person)];
  if (firm === undefined || presenter === undefined) throw refuse('certificate.not-found');
  const best = bestProof(proofs, now.slice(0, 10));
  const { kind, scope, from, to } = power;
  return {
    certificate: await viewVerified(deps, row),
    enterprise: { ...firm },
    presenter: { ...presenter },
    power: { kind: kind === 'self' ? 'representative' : kind, scope: viewScope(deps, scope), from, to },
    proof: best === null ? null : viewProof(deps, best),
  };
}

async function enterpriseOf({ database, masterKey }: Dependencies, row: CertificateRow): Promise<string> {
  const code = row.holderCode;
  const party =
    code === null ? null : await findPartyByIdentifier(database, database.city, personOf(masterKey, code));
  if (party?.kind !== 'enterprise') throw refuse('certificate.not-found');
  return party.id;
}

/** 市场主体登记管理条例 art. 15: known once is known; a licence proves nobody a second time. */
async function noteRepresentative(deps: Dependencies, clerk: Person, person: string): Promise<void> {
  const { database } = deps;
  const now = deps.now();
  const known = bestProof(await listProofs(database, database.city, person), now.slice(0, 10));
  if (known !== null) return;
  await storeProof(
    database,
    database.city,
    {
      id: deps.newId(),
      person,
      level: 'licence',
      how: 'electronic-licence',
      office: clerk.office ?? null,
      case: null,
      provenBy: clerk.account,
      provenAt: now,
      until: null,
    },
    { actor: actorOf(clerk), stream: personStream(person) },
  );
  forgetSignIns(database);
}

/** Whether something that was scanned is such a code of ours, however old. */
export function isPresentedCode(deps: Dependencies, scanned: string): boolean {
  return readCode(deps, scanned.trim()) !== null;
}

/** 16 bytes of certificate, 8 of end, the account, and 16 of a keyed digest over all of it. */
function writeCode(deps: Dependencies, certificate: string, until: number, account: string): string {
  const head = Buffer.alloc(24);
  head.write(certificate.replaceAll('-', ''), 0, 'hex');
  head.writeBigUInt64BE(BigInt(until), 16);
  const content = Buffer.concat([head, Buffer.from(account)]);
  return Buffer.concat([content, seal(deps, content)]).toString('base64url');
}

function readCode(
  deps: Dependencies,
  code: string,
): { readonly certificate: string; readonly until: number; readonly account: string } | null {
  const bytes = Buffer.from(code, 'base64url');
  if (bytes.length <= 40) return null;
  const content = bytes.subarray(0, -16);
  if (!timingSafeEqual(bytes.subarray(-16), seal(deps, content))) return null;
  const hex = content.toString('hex', 0, 16);
  return {
    certificate: [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-'),
    until: Number(content.readBigUInt64BE(16)),
    account: content.toString('utf8', 24),
  };
}

function seal({ masterKey }: Dependencies, content: Uint8Array): Buffer {
  return keyedDigest(masterKey, 'licence as identity', Buffer.from(content).toString('base64url')).subarray(
    0,
    16,
  );
}
