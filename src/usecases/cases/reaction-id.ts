import { createHash } from 'node:crypto';

/** The id of the case a reaction opens: the same for the same ending, so that it is opened once (UUIDv8). */
export function reactionCaseId(ended: string, version: number, reaction: string): string {
  const digest = createHash('sha256').update(`${ended} ${version} ${reaction}`).digest('hex');
  const variant = (8 + (Number.parseInt(digest.charAt(16), 16) % 4)).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
