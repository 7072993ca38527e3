import { timingSafeEqual } from 'node:crypto';
import type { Dependencies } from '../dependencies.ts';
import { keyedDigest } from './keyed-digest.ts';

/*
 * A browser in which somebody has signed in gets a mark that says so. It opens nothing: but its owner's attempts are
 * counted by themselves, so that strangers who guess at the name cannot lock that browser out.
 */

export function markBrowser(deps: Dependencies, username: string): string {
  const nonce = Buffer.from(deps.randomBytes(12)).toString('base64url');
  return `${nonce}.${seal(deps, username, nonce).toString('base64url')}`;
}

/** The mark's own part, where it was given to this browser for this name; else null. */
export function readMark(deps: Dependencies, username: string, mark: string | null): string | null {
  const [nonce = '', given = ''] = (mark ?? '').split('.');
  const wanted = seal(deps, username, nonce);
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted) ? nonce : null;
}

function seal({ masterKey }: Dependencies, username: string, nonce: string): Buffer {
  return keyedDigest(masterKey, 'known browser', username, nonce);
}
