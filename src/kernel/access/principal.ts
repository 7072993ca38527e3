import type { Text } from '../text.ts';
import type { Held } from './powers.ts';
import type { ProofLevel } from './real-name.ts';

/** Who acts. Roles are those of the product, not of one city. */
export const roles = [
  'applicant',
  'delegate',
  'clerk',
  'handler',
  'head',
  'plan-lead',
  'supervisor',
  'inspector',
  'judge',
  'expert',
  'institution',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** A signed-in person, an outside party speaking over the exchange, or the system itself. */
export type Principal =
  | {
      readonly kind: 'account';
      readonly account: string;
      readonly displayName: string;
      readonly role: Role;
      /** Office id, for those who act for an office. */
      readonly office?: string;
      /** The plan that somebody leads, by its code. */
      readonly plan?: string;
      /** Party id, for applicants and delegates: their own, or the one acted for. */
      readonly party?: string;
      /** How well it is known who they are; absent: not at all. */
      readonly proof?: ProofLevel;
      /** The power by which they act for `party` just now; absent where it is their own. */
      readonly under?: Held;
      /** What they may do for other parties. */
      readonly powers?: readonly Held[];
      /** The account in whose stead this person acts just now: role and office are that one's. */
      readonly actsFor?: string;
      /** Those whose deputy this person is. */
      readonly deputises?: readonly Deputised[];
      /**
       * When they last showed, in this session, what acts of weight ask for (ISO 8601); null: not yet. Absent where
       * no session is behind it: on the command line, in walks and in tests of rules.
       */
      readonly provenAt?: string | null;
    }
  | { readonly kind: 'outside'; readonly party: string; readonly displayName: string }
  | {
      readonly kind: 'system';
      readonly cause: string;
      /** Whose act it was that the rules went on from. */
      readonly setOffBy?: Actor;
    };

/** Somebody who is represented, and on which days. */
export type Deputised = {
  readonly account: string;
  /** How they are called, where it is known. */
  readonly name?: Text;
  readonly role: Role;
  readonly office?: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
};

/** The person themselves first, then as each of those whose deputy they are on this day, then by each power. */
export function capacitiesOf(principal: Principal, day: string): readonly Principal[] {
  if (principal.kind !== 'account') return [principal];
  const { account, displayName, deputises = [], powers = [] } = principal;
  return [
    principal,
    ...deputises
      .filter(({ from, to }) => from <= day && day <= to)
      .map(
        (represented): Principal => ({
          kind: 'account',
          account,
          displayName,
          role: represented.role,
          ...(represented.office === undefined ? {} : { office: represented.office }),
          actsFor: represented.account,
        }),
      ),
    ...powers
      .filter(({ from, to }) => from <= day && (to === null || day <= to))
      .map((held) => actingUnder(principal, held)),
  ];
}

/** The person as they act by one of their powers, and by nothing else. */
export function actingUnder(
  principal: Extract<Principal, { kind: 'account' }>,
  held: Held,
): Extract<Principal, { kind: 'account' }> {
  const { office: _office, deputises: _deputises, powers: _powers, ...self } = principal;
  return { ...self, role: 'delegate', party: held.party, under: held };
}

/** What an event keeps of its actor: no more than is needed to say who it was. */
export type Actor = {
  readonly kind: Principal['kind'];
  readonly id: string;
  readonly role?: Role;
  readonly office?: string;
  /** The account in whose stead it was done. */
  readonly for?: string;
  /** The party for which it was done, and the powers by which, the nearest first. */
  readonly party?: string;
  readonly powers?: readonly string[];
  /** They speak for the party by what it is: the law, or its register, makes them its representative. */
  readonly as?: 'representative';
  /** Of what the product did by its rules: whose act had set that off. */
  readonly setOffBy?: Actor;
};

/** The product itself, as its rules go on from what somebody has done: no more is laid to that person. */
export function byRules(principal: Principal): Principal {
  return principal.kind === 'system'
    ? principal
    : { kind: 'system', cause: 'rules', setOffBy: actorOf(principal) };
}

/** Whoever did what an event tells of, or set it off. */
export function whoseAct(actor: Actor): Actor {
  return actor.setOffBy ?? actor;
}

export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case 'account':
      return {
        kind: 'account',
        id: principal.account,
        role: principal.role,
        ...(principal.office === undefined ? {} : { office: principal.office }),
        ...(principal.actsFor === undefined ? {} : { for: principal.actsFor }),
        ...(principal.under === undefined
          ? {}
          : {
              party: principal.under.party,
              powers: principal.under.chain,
              ...(principal.under.kind === 'representative' && { as: 'representative' as const }),
            }),
      };
    case 'outside':
      return { kind: 'outside', id: principal.party };
    case 'system':
      return {
        kind: 'system',
        id: principal.cause,
        ...(principal.setOffBy === undefined ? {} : { setOffBy: principal.setOffBy }),
      };
  }
}
