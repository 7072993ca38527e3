import { fixedId } from '../fixed-id.ts';

/** The id of the case a reaction opens: the same for the same happening, so that it is opened once. */
export function reactionCaseId(ended: string, happening: string, reaction: string): string {
  return fixedId(`${ended} ${happening} ${reaction}`);
}

/** The id of the one case with which a party may join a gathering. */
export function joiningCaseId(parent: string, step: string, round: number, party: string): string {
  return fixedId(`${parent} ${step} ${round} ${party}`);
}
