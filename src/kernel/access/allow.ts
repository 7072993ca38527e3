import { type Grant, type Grantee, type PolicyName, policies, type Sight, sights } from './policy.ts';
import { covers } from './powers.ts';
import type { Principal } from './principal.ts';
import { type PartKind, type Term, termFor } from './relations.ts';

/* Asking the declaration: may this principal at all, which things, and how much of one. The default is no. */

/** Whether anything under this policy is for this principal, whoever asks (null: nobody is signed in). */
export function admits(policy: PolicyName, principal: Principal | null): boolean {
  return grantsOf(policy).some((grant) => isFor(grant, principal));
}

/** Whether the policy is for people who have not signed in, too. */
export function isOpen(policy: PolicyName): boolean {
  return grantsOf(policy).some(({ to }) => to === 'anyone');
}

/** Whether whoever is signed in has something under the policy, whatever their role. */
export function isForEverybodySignedIn(policy: PolicyName): boolean {
  return grantsOf(policy).some(({ to }) => to === 'anyone' || to === 'signed-in');
}

/** Which things: all, or those of which one of these terms holds. None: nothing. */
export type Scope = 'everything' | readonly Term[];

/** The policy for one principal as a condition on things, for lists and for single ones alike. */
export function scopeOf(policy: PolicyName, principal: Principal | null): Scope {
  const terms: Term[] = [];
  for (const grant of grantsOf(policy)) {
    if (!isFor(grant, principal)) continue;
    if (grant.where === undefined) return 'everything';
    if (principal === null) continue;
    for (const relation of grant.where) {
      const term = termFor(principal, relation);
      if (term !== null) terms.push(term);
    }
  }
  return terms;
}

/** What is known of a thing, as far as anybody's right to it hangs on that. */
export type Facts = {
  readonly service?: string;
  readonly party?: string | null;
  readonly account?: string | null;
  readonly office?: string | null;
  readonly parts?: readonly Part[];
  /** Of the case above it. */
  readonly partsAbove?: readonly Part[];
};
export type Part = readonly [kind: PartKind, who: string];

/** Whether a thing is within a scope. */
export function includes(scope: Scope, facts: Facts): boolean {
  return scope === 'everything' || scope.some((term) => holds(term, facts));
}

/** The most of a thing that any grant shows; null where nothing is. */
export function sightOf(policy: PolicyName, principal: Principal | null, facts: Facts): Sight | null {
  const seen = grantsOf(policy).flatMap((grant) => {
    if (!isFor(grant, principal)) return [];
    if (grant.where === undefined) return [grant.sees ?? 'whole'];
    if (principal === null) return [];
    const terms = grant.where.flatMap((relation) => termFor(principal, relation) ?? []);
    return includes(terms, facts) ? [grant.sees ?? 'whole'] : [];
  });
  return sights.findLast((sight) => seen.includes(sight)) ?? null;
}

function holds(term: Term, facts: Facts): boolean {
  if (term.services !== undefined) {
    if (!covers({ services: term.services, acts: ['read'] }, facts.service ?? '', 'read')) return false;
  }
  if ('entry' in term) return facts[term.entry] === term.is;
  const parts = term.of === 'itself' ? facts.parts : facts.partsAbove;
  return parts?.some(([kind, who]) => kind === term.part && who === term.is) === true;
}

function grantsOf(policy: PolicyName): readonly Grant[] {
  return policies[policy];
}

function isFor({ to }: Grant, principal: Principal | null): boolean {
  if (to === 'anyone') return true;
  if (principal === null) return false;
  if (to === 'signed-in') return principal.kind === 'account';
  return to.includes(granteeOf(principal));
}

function granteeOf(principal: Principal): Grantee {
  return principal.kind === 'account' ? principal.role : principal.kind;
}
