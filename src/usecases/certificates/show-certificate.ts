import { timingSafeEqual } from 'node:crypto';
import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findCertificate } from '../../store/cases/certificates.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { keyedDigest } from '../sessions/keyed-digest.ts';
import { DateTime } from '../views/parts.ts';
import { mustBeInForce } from './issue-credential.ts';
import { openCertificate } from './own-certificates.ts';
import { VerifiedCertificate, viewVerified } from './verify-certificate.ts';

/** What a holder's screen shows for a short while: an address that whoever scans it reads. */
export const ShownCode = Type.Object({ token: Type.String(), until: DateTime });
export type ShownCode = Type.Static<typeof ShownCode>;

/** What whoever scanned it is told. */
export const ShownCertificate = Type.Object({
  shownAt: DateTime,
  until: DateTime,
  certificate: VerifiedCertificate,
});

/** For so long a code can be scanned; the screen makes another before that, so that a photograph of it is soon old. */
const shownMs = 90_000;

/**
 * A code for a certificate in force, made anew each time and kept nowhere. Showing an electronic licence at the place
 * of business counts as showing the licence (亮照): the plan promises it (measure `electronic-licence`).
 */
export async function showCertificate(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  id: string,
): Promise<ShownCode> {
  const { row } = await openCertificate(deps, principal, id);
  mustBeInForce(deps, row);
  const until = Date.parse(deps.now()) + shownMs;
  return {
    token: writeToken(deps, row.id, until),
    until: inCityTime(deps.time.zone, new Date(until).toISOString()),
  };
}

/** What a scanned code stands for, as it is this moment. Refuses `certificate.shown-too-long-ago`. */
export async function readShown(
  deps: Dependencies,
  token: string,
): Promise<Type.Static<typeof ShownCertificate>> {
  const read = readToken(deps, token);
  if (read === null || Date.parse(deps.now()) > read.until) throw refuse('certificate.shown-too-long-ago');
  const row = await findCertificate(deps.database, deps.database.city, read.id);
  if (row === null) throw refuse('certificate.not-found');
  const local = (moment: number): string => inCityTime(deps.time.zone, new Date(moment).toISOString());
  return {
    shownAt: local(read.until - shownMs),
    until: local(read.until),
    certificate: await viewVerified(deps, row),
  };
}

function writeToken(deps: Dependencies, id: string, until: number): string {
  const content = Buffer.alloc(24);
  content.write(id.replaceAll('-', ''), 0, 'hex');
  content.writeBigUInt64BE(BigInt(until), 16);
  return Buffer.concat([content, seal(deps, id, until)]).toString('base64url');
}

function readToken(
  deps: Dependencies,
  token: string,
): { readonly id: string; readonly until: number } | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 40) return null;
  const hex = bytes.toString('hex', 0, 16);
  const id = [0, 8, 12, 16, 20].map((from, at) => hex.slice(from, [8, 12, 16, 20, 32][at])).join('-');
  const until = Number(bytes.readBigUInt64BE(16));
  return timingSafeEqual(bytes.subarray(24), seal(deps, id, until)) ? { id, until } : null;
}

function seal({ masterKey }: Dependencies, id: string, until: number): Buffer {
  return keyedDigest(masterKey, 'shown certificate', id, String(until)).subarray(0, 16);
}
