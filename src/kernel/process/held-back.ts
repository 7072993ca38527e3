import { capacitiesOf, type Principal } from '../access/principal.ts';
import { barTo } from './bars.ts';
import type { ServiceDefinition } from './definition.ts';
import { isApplicant, isOfficer } from './roles.ts';
import type { CaseState } from './state.ts';

/**
 * Which values of a case this person does not read: what something is fetched or followed by is for whoever asked and
 * for the office whose step hands it over (`StepDefinition.heldBack`), whatever else of the case others may read.
 */
export function heldBackFrom(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day: string,
): ReadonlySet<string> {
  if (isApplicant(principal, state)) return new Set();
  const capacities = capacitiesOf(principal, day).filter(
    (capacity) => barTo(principal, capacity, definition, state, { act: 'note' }) === null,
  );
  const held = definition.steps.flatMap(({ code, heldBack = [] }) => {
    const office = state.steps[code]?.office ?? null;
    const theirs = capacities.some((capacity) => isOfficer(capacity, office));
    return heldBack.map((name) => ({ name, theirs }));
  });
  const read = new Set(held.flatMap(({ name, theirs }) => (theirs ? [name] : [])));
  return new Set(held.flatMap(({ name }) => (read.has(name) ? [] : [name])));
}
