import { createHash } from 'node:crypto';

/** The id of the case a reaction opens: the same for the same happening, so that it is opened once. */
export function reactionCaseId(ended: string, happening: string, reaction: string): string {
  return fixedId(`${ended} ${happening} ${reaction}`);
}

/** The id of the one case with which a party may join a gathering. */
export function joiningCaseId(parent: string, step: string, round: number, party: string): string {
  return fixedId(`${parent} ${step} ${round} ${party}`);
}

/** The same id for the same words (UUIDv8). */
function fixedId(words: string): string {
  const digest = createHash('sha256').update(words).digest('hex');
  const variant = (8 + (Number.parseInt(digest.charAt(16), 16) % 4)).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
