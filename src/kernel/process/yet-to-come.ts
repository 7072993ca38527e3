import type { Text } from '../text.ts';
import type { ServiceDefinition, StepDefinition, Trigger } from './definition.ts';
import { conjunctsOf, holds, readPaths } from './expression.ts';
import type { CaseState, StepState } from './state.ts';

/*
 * What a case may still bring, read off its declaration and how far it has come: so that nobody is told
 * that something comes next which only comes if something goes wrong, or not at all.
 */

/** As much of a case as says what may still come. */
type Progress = Pick<CaseState, 'acceptedAt' | 'anew' | 'form' | 'data'> & {
  readonly steps: Readonly<Record<string, Pick<StepState, 'status' | 'outcome'>>>;
};

type Steps = Pick<ServiceDefinition, 'steps'>;

/** A step that has not opened yet and may. */
export type YetToCome = {
  readonly code: string;
  /** What has to happen first, in words; null where it comes unless the case ends before. */
  readonly onlyIf: Text | null;
};

/** Steps that may still open, in the order of the declaration. */
export function yetToCome(definition: Steps, state: Progress): readonly YetToCome[] {
  const live = whatMayHappen(definition.steps, state);
  return definition.steps
    .filter(({ code }) => state.steps[code] === undefined && live.has(code))
    .filter((step) => decided(step.when, definition, state, live) !== false)
    .filter((step) => !comesToNothing(step, definition, state, live))
    .map((step) => ({ code: step.code, onlyIf: conditionOf(step, definition, state, live, new Set()) }));
}

const acceptance = 'acceptance';

/**
 * Steps, and `acceptance`, that are open or may open: all that follows, condition by condition, from what is
 * open now. Nothing else can happen any more.
 */
function whatMayHappen(
  steps: readonly StepDefinition[],
  state: Progress,
  isLeftOut: (trigger: Trigger) => boolean = () => false,
): ReadonlySet<string> {
  const anew = new Set(state.anew ?? []);
  const live = new Set(steps.map(({ code }) => code).filter((code) => state.steps[code]?.status === 'open'));
  if (state.acceptedAt === null) live.add(acceptance);
  const mayFire = (trigger: Trigger): boolean => {
    const { step: code, outcomes } = trigger;
    if (!live.has(code) || isLeftOut(trigger)) return false;
    const step = steps.find((each) => each.code === code);
    if (step === undefined || outcomes === undefined) return true;
    const given = outcomesOf(step, { steps }, state, live);
    return given === null || given.some((outcome) => outcomes.includes(outcome));
  };
  const mayOpen = ({ code, after }: StepDefinition): boolean => {
    const known = anew.has(code) ? undefined : state.steps[code];
    if (after === undefined) return known === undefined && live.has(acceptance);
    if ('any' in after) return after.any.some(mayFire);
    if (known !== undefined) return false;
    const { all, atLeast = all.length } = after;
    const possible = all.filter((trigger) => live.has(trigger.step) || isSatisfied(trigger, state));
    return possible.length >= atLeast && all.some(({ step }) => live.has(step));
  };
  for (let grew = true; grew; ) {
    const found = steps.filter((step) => !live.has(step.code) && mayOpen(step));
    grew = found.length > 0;
    for (const { code } of found) live.add(code);
  }
  return live;
}

/**
 * What may happen before a step opens for the first time: nothing that only follows on what opens it. Whoever passes
 * everything at the first visit is not asked to a second one, but is asked at the first in any case.
 */
function whatMayHappenBefore(
  { after }: StepDefinition,
  steps: readonly StepDefinition[],
  state: Progress,
): ReadonlySet<string> {
  const opens: readonly Trigger[] = after !== undefined && 'any' in after ? after.any : [];
  return whatMayHappen(steps, state, ({ step, outcomes }) =>
    opens.some(
      (each) =>
        each.step === step &&
        (each.outcomes === undefined || outcomes?.every((one) => each.outcomes?.includes(one)) === true),
    ),
  );
}

function isSatisfied({ step, outcomes }: Trigger, state: Progress): boolean {
  if (step === acceptance) return state.acceptedAt !== null;
  const known = state.steps[step];
  if (known === undefined || known.status === 'open') return false;
  return known.status === 'skipped' || outcomes === undefined || outcomes.includes(known.outcome ?? '');
}

/** What a step that runs by itself can still give; null of one that may be passed over, or whose doer decides. */
function outcomesOf(
  { rules, when }: StepDefinition,
  definition: Steps,
  state: Progress,
  live: ReadonlySet<string>,
): readonly string[] | null {
  if (rules === undefined || when !== undefined) return null;
  const given: string[] = [];
  for (const rule of rules) {
    const holds = decided(rule.when, definition, state, live);
    if (holds !== false) given.push(rule.outcome);
    if (holds === true) break;
  }
  return given;
}

/** Whether all that a step can still give changes nothing, and nothing waits for it. */
function comesToNothing(
  step: StepDefinition,
  definition: Steps,
  state: Progress,
  live: ReadonlySet<string>,
): boolean {
  const given = outcomesOf(step, definition, state, live);
  if (given === null) return false;
  return given.every((code) => {
    const outcome = step.outcomes.find((each) => each.code === code);
    const { name: _, code: __, favourable: ___, ...does } = outcome ?? {};
    return Object.keys(does).length === 0 && !isWaitedFor(step.code, code, definition);
  });
}

function isWaitedFor(code: string, outcome: string, { steps }: Steps): boolean {
  return steps.some(({ after }) => {
    if (after === undefined) return false;
    const triggers = 'any' in after ? after.any : after.all;
    return triggers.some(
      ({ step, outcomes }) => step === code && (outcomes === undefined || outcomes.includes(outcome)),
    );
  });
}

/** Whether a condition holds, where that is settled already, if only by one of its parts; null where it is not. */
function decided(
  when: string | undefined,
  definition: Steps,
  state: Progress,
  live: ReadonlySet<string>,
): boolean | null {
  if (when === undefined) return true;
  const parts = conjunctsOf(when).map((part) => decidedAlone(part, definition, state, live));
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function decidedAlone(
  when: string,
  { steps }: Steps,
  { form, data }: Progress,
  live: ReadonlySet<string>,
): boolean | null {
  const mayChange = new Set(
    steps
      .filter(({ code }) => live.has(code))
      .flatMap(({ outcomes }) => outcomes.flatMap(({ sets }) => Object.keys(sets ?? {}))),
  );
  const settled = readPaths(when).every(
    ([name, key]) =>
      name === 'form' || (name === 'data' && typeof key === 'string' && key in data && !mayChange.has(key)),
  );
  if (!settled) return null;
  try {
    return holds(when, { form, data });
  } catch {
    // An entry that is not there yet: asked again when the step's turn comes.
    return null;
  }
}

/**
 * A way that good outcomes open is the regular way, and nothing to speak of. One that others open, such as
 * settling what turned out to be owed, is told with the outcome it takes.
 */
function conditionOf(
  step: StepDefinition,
  definition: Steps,
  state: Progress,
  live: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Text | null {
  const { after, code } = step;
  if (!isSettled(step, definition, state, live)) return whereItApplies;
  if (after === undefined || seen.has(code)) return null;
  const every = 'any' in after ? after.any : after.all;
  const conditions = every
    .filter((trigger) => 'any' in after || !isSatisfied(trigger, state))
    .filter((trigger) => live.has(trigger.step))
    .map((trigger) => conditionOfTrigger(trigger, definition, state, live, new Set([...seen, code])));
  // One way that is open to everybody is enough; where all are needed, one that is not is enough to say so.
  if ('any' in after && conditions.includes(null)) return null;
  return conditions.find((each) => each !== null) ?? null;
}

/** Whether it is settled that the step comes, or comes not, at its first turn at least. */
function isSettled(
  step: StepDefinition,
  definition: Steps,
  state: Progress,
  live: ReadonlySet<string>,
): boolean {
  if (decided(step.when, definition, state, live) !== null) return true;
  const before = whatMayHappenBefore(step, definition.steps, state);
  return decided(step.when, definition, state, before) === true;
}

function conditionOfTrigger(
  { step: code, outcomes }: Trigger,
  definition: Steps,
  state: Progress,
  live: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Text | null {
  const step = definition.steps.find((each) => each.code === code);
  if (step === undefined) return null;
  if (outcomes !== undefined) {
    // An outcome that nothing follows, such as that others have yet to speak, is no way that leads on.
    const regular = step.outcomes.filter(
      ({ code: given, favourable, ends }) =>
        favourable && ends === undefined && isWaitedFor(code, given, definition),
    );
    if (regular.length === 0 || regular.some((outcome) => !outcomes.includes(outcome.code))) {
      return takes(step, outcomes);
    }
  }
  // A step that is passed over counts as done: what comes after it comes all the same.
  if (step.when !== undefined || state.steps[code] !== undefined) return null;
  return conditionOf(step, definition, state, live, seen);
}

const whereItApplies: Text = {
  zh: '视前面环节的结果，需要时才有',
  en: 'only if earlier steps show that it is needed',
};

function takes({ name, outcomes }: StepDefinition, wanted: readonly string[]): Text {
  const names = outcomes.filter(({ code }) => wanted.includes(code)).map((outcome) => outcome.name);
  const zh = names.map((each) => `“${each.zh}”`).join('或');
  const en = names.map((each) => `“${each.en}”`).join(' or ');
  return { zh: `“${name.zh}”的结果是${zh}时才有`, en: `only if “${name.en}” ends with ${en}` };
}
