import { capacitiesOf, type Principal } from '../access/principal.ts';
import { isAssignedTo } from './access-to-steps.ts';
import { barTo } from './bars.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { openObligations } from './open-obligations.ts';
import { isHead, isOfficer, leadsFor, leadsPlanOf } from './roles.ts';
import type { CaseState, StepState } from './state.ts';

/** Which personal entries of a case somebody's work needs in clear: all, or these of its form. */
export type Purpose = 'all' | ReadonlySet<string>;

const nothing: ReadonlySet<string> = new Set();

/**
 * What this person's work in the case needs of what is personal in it (个人信息保护法 art. 6: the least that the
 * purpose needs). Who answers an application needs it whole; who does a step, what the step declares (`needs`),
 * or else all; who checks an obligation, all. What waits for nobody of their office, for somebody else of it, or
 * for others because they stay away, needs nothing, and a case that has ended and waits for nothing does neither.
 */
export function purposeOf(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day: string,
): Purpose {
  const entries = new Set<string>();
  for (const capacity of capacitiesOf(principal, day)) {
    if (barTo(principal, capacity, definition, state, { act: 'note' }) !== null) continue;
    for (const needs of needsOf(definition, state, capacity)) {
      if (needs === undefined) return 'all';
      for (const entry of needs) entries.add(entry);
    }
  }
  return entries.size === 0 ? nothing : entries;
}

/**
 * Whether the person's office has the case or has, or had, a step of it, or they sit on a panel of it, or lead the plan
 * that it belongs to, and nothing keeps them from it: whoever adds to the record, or keeps it, need not read what is personal in it.
 */
export function worksOn(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  day: string,
): boolean {
  return capacitiesOf(principal, day).some(
    (capacity) =>
      barTo(principal, capacity, definition, state, { act: 'note' }) === null &&
      (isOfTheirOffice(capacity, state) ||
        sitsOnPanel(capacity, state) ||
        leadsPlanOf(capacity, definition, state)),
  );
}

function isOfTheirOffice(capacity: Principal, { office, steps }: CaseState): boolean {
  return (
    isOfficer(capacity, office) ||
    Object.values(steps).some((step) =>
      [step.office, ...Object.values(step.offices ?? {})].some((each) => isOfficer(capacity, each)),
    )
  );
}

function sitsOnPanel(capacity: Principal, { steps }: CaseState): boolean {
  return (
    capacity.kind === 'account' &&
    Object.values(steps).some(
      ({ status, panel }) =>
        status === 'open' && panel?.members.some(({ account }) => account === capacity.account) === true,
    )
  );
}

/** Of each thing that waits for them: which entries it needs, undefined where it needs all. */
function needsOf(
  definition: ServiceDefinition,
  state: CaseState,
  capacity: Principal,
): readonly (readonly string[] | undefined)[] {
  const answering = state.phase === 'submitted' || state.phase === 'correction';
  if (answering && isOfficer(capacity, state.office)) return [undefined];
  const checks = openObligations(state).some(([, { office }]) => isOfficer(capacity, office));
  if (checks) return [undefined];
  if (state.phase === 'ended') return [];
  return definition.steps.flatMap((declared) => {
    const step = state.steps[declared.code];
    return step?.status === 'open' && isTheirs(declared, step, capacity, state) ? [declared.needs] : [];
  });
}

function isTheirs(declared: StepDefinition, step: StepState, capacity: Principal, state: CaseState): boolean {
  const { by } = declared;
  if (capacity.kind !== 'account') return false;
  if (leadsFor(capacity, declared, state)) return isAssignedTo(capacity, step);
  if ('panel' in by && step.panel !== undefined)
    return step.panel.members.some(({ account }) => account === capacity.account) || isHeadOf(capacity, step);
  const offices = [step.office, ...Object.values(step.offices ?? {})];
  if (!offices.some((office) => isOfficer(capacity, office))) return false;
  return isAssignedTo(capacity, step) || isHead(capacity);
}

function isHeadOf(capacity: Principal, { office }: StepState): boolean {
  return isHead(capacity) && isOfficer(capacity, office);
}
