import type { Text } from '../text.ts';

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
      /** Party id, for applicants and delegates. */
      readonly party?: string;
      /** The account in whose stead this person acts just now: role and office are that one's. */
      readonly actsFor?: string;
      /** Those whose deputy this person is. */
      readonly deputises?: readonly Deputised[];
    }
  | { readonly kind: 'outside'; readonly party: string; readonly displayName: string }
  | { readonly kind: 'system'; readonly cause: string };

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

/** The person themselves first, and then as each of those whose deputy they are on this day. */
export function capacitiesOf(principal: Principal, day: string): readonly Principal[] {
  if (principal.kind !== 'account' || principal.deputises === undefined) return [principal];
  const { account, displayName } = principal;
  return [
    principal,
    ...principal.deputises
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
  ];
}

/** What an event keeps of its actor: no more than is needed to say who it was. */
export type Actor = {
  readonly kind: Principal['kind'];
  readonly id: string;
  readonly role?: Role;
  readonly office?: string;
  /** The account in whose stead it was done. */
  readonly for?: string;
};

export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case 'account':
      return {
        kind: 'account',
        id: principal.account,
        role: principal.role,
        ...(principal.office === undefined ? {} : { office: principal.office }),
        ...(principal.actsFor === undefined ? {} : { for: principal.actsFor }),
      };
    case 'outside':
      return { kind: 'outside', id: principal.party };
    case 'system':
      return { kind: 'system', id: principal.cause };
  }
}
