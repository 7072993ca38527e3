import type { Text } from '../text.ts';
import { covers, type DelegableAct, type Held, type Power } from './powers.ts';

/** Why somebody may not do something for a party: days as YYYY-MM-DD, `on` null where only what it stood on ended. */
export type Lacking =
  | { readonly why: 'none' | 'not-this' }
  | { readonly why: 'to-come'; readonly on: string }
  | { readonly why: 'ended'; readonly on: string | null };

/** A power as it was given, with the day on which it was ended early. */
type Given = Omit<Power, 'revoked'> & { readonly endedOn: string | null };

/**
 * Why none of what somebody holds reaches this, or null where something does. `given`: what was ever given to them over
 * the party; what they hold through an agency stands in `held` alone.
 */
export function lackingFor(
  held: readonly Held[],
  given: readonly Given[],
  asked: {
    readonly party: string;
    readonly service: string;
    readonly act: DelegableAct;
    readonly day: string;
  },
): Lacking | null {
  const { party, service, act, day } = asked;
  const theirs = held.filter((each) => each.party === party);
  if (theirs.some(({ scope }) => covers(scope, service, act))) return null;
  if (theirs.length > 0) return { why: 'not-this' };
  const coming = given.filter(({ from, endedOn }) => endedOn === null && from > day).map(({ from }) => from);
  const [first] = coming.sort();
  if (first !== undefined) return { why: 'to-come', on: first };
  if (given.length === 0) return { why: 'none' };
  const ends = given.flatMap(({ to, endedOn }) => endedOn ?? (to !== null && to < day ? to : []));
  return { why: 'ended', on: ends.sort().at(-1) ?? null };
}

/** The same in words. */
export function sayLacking(lacking: Lacking): Text {
  switch (lacking.why) {
    case 'none':
      return {
        zh: '登记和授权里都没有这个人',
        en: 'neither the register nor any authorisation names this person',
      };
    case 'not-this':
      return { zh: '授权不包括这件事', en: 'the authorisation does not cover this matter' };
    case 'to-come':
      return { zh: `授权从 ${lacking.on} 起才有效`, en: `the authorisation starts on ${lacking.on}` };
    case 'ended':
      return lacking.on === null
        ? { zh: '授权已经失效', en: 'the authorisation has ended' }
        : { zh: `代表资格或授权已于 ${lacking.on} 终止`, en: `the authority to act ended on ${lacking.on}` };
  }
}
