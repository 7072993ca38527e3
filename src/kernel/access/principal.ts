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
    }
  | { readonly kind: 'outside'; readonly party: string; readonly displayName: string }
  | { readonly kind: 'system'; readonly cause: string };

/** What an event keeps of its actor: no more than is needed to say who it was. */
export type Actor = {
  readonly kind: Principal['kind'];
  readonly id: string;
  readonly role?: Role;
  readonly office?: string;
};

export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case 'account':
      return {
        kind: 'account',
        id: principal.account,
        role: principal.role,
        ...(principal.office === undefined ? {} : { office: principal.office }),
      };
    case 'outside':
      return { kind: 'outside', id: principal.party };
    case 'system':
      return { kind: 'system', id: principal.cause };
  }
}
