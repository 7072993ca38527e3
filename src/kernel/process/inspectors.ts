import type { Principal } from '../access/principal.ts';
import { capacitiesOf } from '../access/principal.ts';
import { barTo } from './bars.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseReference } from './events.ts';
import { isOfficer } from './roles.ts';
import type { CaseState } from './state.ts';

/** An inspection that has drawn a case: the case in which it is looked through, and by which office. */
export type Inspection = { readonly in: CaseReference; readonly office: string };

/** Every inspection that ever drew this case, in their order. */
export function inspectionsOf({ links = [] }: Pick<CaseState, 'links'>): readonly Inspection[] {
  return links.flatMap(({ relation, back, to, office }) =>
    relation === 'inspection-of' && back && office !== undefined ? [{ in: to, office }] : [],
  );
}

/** Offices that read the case and do nothing in it, each once: those of its inspections, and those that its service names. */
export function inspectorsOf(state: Pick<CaseState, 'links' | 'readers'>): readonly string[] {
  return [...new Set([...inspectionsOf(state).map(({ office }) => office), ...(state.readers ?? [])])];
}

/** Those of them that are this person's to carry out, themselves or in somebody's stead, and from which nothing keeps them. */
export function inspectionsFor(
  definition: ServiceDefinition,
  state: CaseState,
  person: Principal,
  day: string,
): readonly Inspection[] {
  const capacities = capacitiesOf(person, day).filter(
    (capacity) => barTo(person, capacity, definition, state, { act: 'note' }) === null,
  );
  return inspectionsOf(state).filter(({ office }) =>
    capacities.some((capacity) => isOfficer(capacity, office)),
  );
}
