import { createHash } from 'node:crypto';

/** The same id for the same words (UUIDv8). */
export function fixedId(words: string): string {
  const digest = createHash('sha256').update(words).digest('hex');
  const variant = (8 + (Number.parseInt(digest.charAt(16), 16) % 4)).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
