import type { Text } from '../text.ts';
import type { Principal } from './principal.ts';

/*
 * How a principal may stand to a thing. Each relation is said once, as one comparison of what is known of the
 * thing with what the principal has; the point check compares, the store makes a condition of it.
 */

/** What is compared: one entry of the thing, or one of those who have a part in it (or in the case above it). */
type Compared =
  | { readonly entry: 'party' | 'account' | 'office' }
  | { readonly part: PartKind; readonly of: 'itself' | 'above' };

/** Offices and outside parties with a part in a case, members of its panels, and offices that inspect it. */
export const partKinds = ['office', 'outside', 'member', 'inspector'] as const;
export type PartKind = (typeof partKinds)[number];

/** A comparison with the principal's own value put in. `services`: of these alone, each with its parts. */
export type Term = Compared & { readonly is: string; readonly services?: readonly string[] };

type Declared = {
  readonly name: Text;
  readonly compare: Compared;
  readonly mine: (principal: Principal) => string | undefined;
};

export const relations = {
  /** Asked for by the party that the person is, or for which they act. */
  'own-party': {
    name: { zh: '本人或所代表的当事人提出的', en: 'asked for by themselves or by whom they act for' },
    compare: { entry: 'party' },
    mine: partyOf,
  },
  /** Begun under the person's own sign-in. */
  'own-account': {
    name: { zh: '本人账号的', en: 'their own' },
    compare: { entry: 'account' },
    mine: accountOf,
  },
  /** In the hands of the person's own office. */
  'own-office': {
    name: { zh: '本单位的', en: 'of their own office' },
    compare: { entry: 'office' },
    mine: officeOf,
  },
  'office-takes-part': {
    name: { zh: '本单位参与过的', en: 'in which their office has or had a part' },
    compare: { part: 'office', of: 'itself' },
    mine: officeOf,
  },
  'office-takes-part-above': {
    name: {
      zh: '本单位参与过的办件的组成部分',
      en: 'parts of those in which their office has or had a part',
    },
    compare: { part: 'office', of: 'above' },
    mine: officeOf,
  },
  /**
   * Drawn by an inspection, or written into the office's register: read, and nothing done to it. Of a case of several
   * parts, not the parts.
   */
  'office-inspects': {
    name: {
      zh: '本单位抽查到或者应当知悉的',
      en: 'which an inspection of their office has drawn, or which their office is to know of',
    },
    compare: { part: 'inspector', of: 'itself' },
    mine: officeOf,
  },
  'outside-takes-part': {
    name: { zh: '本机构参与过的', en: 'in which their institution has or had a part' },
    compare: { part: 'outside', of: 'itself' },
    mine: outsideOf,
  },
  /** A vote is nobody else's, so it gives a deputy no sight either. */
  'sits-on-panel': {
    name: { zh: '本人为合议组成员的', en: 'on whose panel they sit' },
    compare: { part: 'member', of: 'itself' },
    mine: memberOf,
  },
} as const satisfies Readonly<Record<string, Declared>>;

export type Relation = keyof typeof relations;

/** The relation as a term for this principal; null where the principal has nothing to compare with. */
export function termFor(principal: Principal, relation: Relation): Term | null {
  const { compare, mine } = relations[relation];
  const is = mine(principal);
  if (is === undefined) return null;
  const under = principal.kind === 'account' && relation === 'own-party' ? principal.under : undefined;
  if (under === undefined) return { ...compare, is };
  // Whoever acts by a power sees as far as it reaches (民法典 art. 165).
  const { acts, services } = under.scope;
  return acts.includes('read') ? { ...compare, is, services } : null;
}

/** The party in whose name a person applies: the one they act for, or themselves. */
function partyOf(principal: Principal): string | undefined {
  return principal.kind === 'account' ? (principal.party ?? principal.account) : undefined;
}

function accountOf(principal: Principal): string | undefined {
  return principal.kind === 'account' ? principal.account : undefined;
}

function memberOf(principal: Principal): string | undefined {
  return principal.kind === 'account' && principal.actsFor === undefined ? principal.account : undefined;
}

function officeOf(principal: Principal): string | undefined {
  return principal.kind === 'account' ? principal.office : undefined;
}

function outsideOf(principal: Principal): string | undefined {
  return principal.kind === 'system' ? undefined : principal.party;
}
