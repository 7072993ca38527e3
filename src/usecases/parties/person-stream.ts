import { fixedId } from '../fixed-id.ts';

/** The stream in which it stands how a person was proven to be who they are. */
export function personStream(party: string): string {
  return fixedId(`person ${party}`);
}
