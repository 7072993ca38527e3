import type { Principal } from '../access/principal.ts';
import type { CaseCommand } from './command.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseState } from './state.ts';

/** Why somebody whose role would allow an act must leave it to others: the code of the refusal. */
export type Bar = 'case.stays-away' | 'case.own-matter' | 'case.not-alone';

type About = Pick<CaseCommand, 'act'> & { readonly step?: string | null };

/**
 * What keeps this person from doing this to this case in this capacity, or null. `person` is who they are: to act
 * in somebody's stead gets nobody round it, neither the deputy nor whom they stand in for.
 */
export function barTo(
  person: Principal,
  capacity: Principal,
  definition: ServiceDefinition,
  state: CaseState,
  { act, step }: About,
): Bar | null {
  if (capacity.kind !== 'account' || person.kind !== 'account') return null;
  if (capacity.role === 'applicant' || capacity.role === 'delegate') return null;
  if (act === 'stay-away') return null;
  const people = capacity.actsFor === undefined ? [capacity.account] : [capacity.account, capacity.actsFor];
  if (state.avoidances?.some(({ account }) => people.includes(account)) === true) return 'case.stays-away';
  if (isOwnMatter(person, state)) return 'case.own-matter';
  const part = partOf(act, step);
  if (part !== null && definition.separate?.some(({ of }) => wouldBeAlone(people, part, of, state)))
    return 'case.not-alone';
  return null;
}

/** Nobody decides for an office what they ask for themselves, or for a firm that they act for. */
function isOwnMatter(
  { party, powers }: Extract<Principal, { kind: 'account' }>,
  { applicant }: CaseState,
): boolean {
  if (party !== undefined && party === applicant.party) return true;
  return powers?.some((held) => held.party === applicant.party) === true;
}

/** The part of a case that an act does, as `separate` names it. */
function partOf(act: CaseCommand['act'], step: string | null | undefined): string | null {
  switch (act) {
    case 'accept':
    case 'accept-with-tolerance':
    case 'refuse-acceptance':
      return 'acceptance';
    case 'complete-step':
    // Whoever may not do a step does not take it from those who may.
    case 'claim-step':
      return step ?? null;
    default:
      return null;
  }
}

/** One of them has done every other part alone. What was not needed does not count; what nobody has done yet does. */
function wouldBeAlone(
  people: readonly string[],
  part: string,
  parts: readonly string[],
  { steps, doers = {} }: CaseState,
): boolean {
  if (!parts.includes(part)) return false;
  const others = parts.filter((each) => each !== part && steps[each]?.status !== 'skipped');
  return (
    others.length > 0 &&
    people.some((one) =>
      others.every((other) => doers[other]?.every((names) => names.includes(one)) === true),
    )
  );
}
