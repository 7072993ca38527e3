import { fixedId } from '../fixed-id.ts';

/** The stream in which it stands which roles somebody was given, and how they came and left. */
export function staffStream(account: string): string {
  return fixedId(`staff ${account}`);
}
