import {
  failuresKeptHours,
  waitsOfOneAddress,
  waitsOfOneName,
  waitsOfOnePlace,
} from '../../kernel/access/lock-out.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { countAttempt, forgiveAttempt } from '../../store/people/sign-in-failures.ts';
import type { Dependencies } from '../dependencies.ts';
import { keyedDigest } from './keyed-digest.ts';
import { readMark } from './known-browser.ts';
import { placeOf, type Visit } from './visit.ts';

/** An attempt that may be made. It counts as failed until it is forgiven. */
export type Attempt = {
  /** It has succeeded: nothing is held against this person here any more. */
  readonly succeeded: () => Promise<void>;
  /** It was neither right nor wrong. */
  readonly undecided: () => Promise<void>;
};

/**
 * Lets somebody try to show that they are `username`, or refuses with `session.locked`. Names that nobody has are
 * counted like all others, so that the waiting tells nothing.
 */
export async function admitAttempt(deps: Dependencies, username: string, visit: Visit): Promise<Attempt> {
  const { database, masterKey } = deps;
  const name = username.toLowerCase();
  const subject = (...parts: readonly string[]): Buffer => keyedDigest(masterKey, 'attempt', ...parts);
  const known = readMark(deps, username, visit.mark);
  const place = placeOf(visit.address);
  const others = known === null ? [{ subject: subject('address', place), waits: waitsOfOneAddress }] : [];
  const own =
    known === null
      ? [
          { subject: subject('place', name, place), waits: waitsOfOnePlace },
          { subject: subject('name', name), waits: waitsOfOneName },
        ]
      : [{ subject: subject('browser', name, known), waits: waitsOfOnePlace }];
  const now = deps.now();
  const forgotten = new Date(Date.parse(now) - failuresKeptHours * 3_600_000).toISOString();
  const until = await countAttempt(database, database.city, [...own, ...others], now, forgotten);
  if (until !== null) {
    const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000));
    throw refuse('session.locked', { seconds });
  }
  const subjects = own.map((each) => each.subject);
  const shared = others.map((each) => each.subject);
  return {
    succeeded: () => forgiveAttempt(database, database.city, subjects, shared),
    undecided: () => forgiveAttempt(database, database.city, [], [...subjects, ...shared]),
  };
}
