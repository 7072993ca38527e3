import { createHash } from 'node:crypto';

/** What is stored of a session token: whoever reads the database cannot sign in with it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
