import type { ServiceDefinition, StepDefinition, StepOutcome, Trigger } from './definition.ts';
import { type DeadEnd, type Exploration, explore, type Known } from './explore.ts';
import { type Fault, fault } from './fault.ts';

/** A definition never changes, and each city that runs it has it checked; looking at a wide one takes a second. */
const explorations = new WeakMap<ServiceDefinition, Exploration>();
function exploreOnce(definition: ServiceDefinition): Exploration {
  const known = explorations.get(definition) ?? explore(definition);
  explorations.set(definition, known);
  return known;
}

/** What is wrong with the way a process takes, whatever conditions say. */
export function flowFaults(definition: ServiceDefinition): readonly Fault[] {
  const named = [...nameFaults(definition), ...endingFaults(definition)];
  // A way that leads to nowhere is told of first; the rest follows from it.
  if (named.length > 0) return named;
  const joins = definition.steps.flatMap(joinFaults(definition));
  const found = exploreOnce(definition);
  const opened = found.complete ? found.opened : roughlyReached(definition.steps);
  const stuck = new Set(joins.map(({ path }) => path));
  return [
    ...joins,
    ...definition.steps
      .filter(({ code }) => !opened.has(code) && !stuck.has(`/steps/${code}/after`))
      .map(({ code }) => fault(`/steps/${code}`, 'pack.step-unreachable')),
    ...found.endless.map((code) => fault(`/steps/${code}`, 'pack.step-endless')),
    ...found.deadEnds
      .filter(({ conditional }) => !conditional)
      .map((end) => fault(placeOf(end), 'pack.outcome-unhandled', { path: pathInWords(end) })),
  ];
}

/** After so many kinds of cases with too many situations the rest is not looked at: it takes a second for each. */
const mostTooLarge = 3;

/** What may be wrong, if conditions fall so: of each kind of cases is known which of them are sure in it. */
export function flowDoubts(
  definition: ServiceDefinition,
  kindsOfCases: Iterable<Known> = [() => null],
): readonly Fault[] {
  // What nowhere goes wrong, however conditions fall, goes wrong in no kind of case.
  const anyhow = exploreOnce(definition);
  if (anyhow.complete && anyhow.deadEnds.length === 0 && anyhow.circles.length === 0) return [];
  const most = 5000;
  const found: Exploration[] = [];
  for (const known of kindsOfCases) {
    found.push(explore(definition, { known, most }));
    if (found.filter(({ complete }) => !complete).length >= mostTooLarge) break;
  }
  const deadEnds = new Map(
    found
      .flatMap(({ deadEnds: each }) => each)
      .filter(({ conditional }) => conditional)
      .map((end) => [placeOf(end), end] as const),
  );
  const circles = new Map(found.flatMap((each) => each.circles).map((steps) => [steps.join(', '), steps]));
  return [
    ...[...deadEnds].map(([path, end]) => fault(path, 'pack.dead-end-possible', { path: pathInWords(end) })),
    ...[...circles].map(([steps, [first]]) =>
      fault(`/steps/${first ?? ''}`, 'pack.circle-of-rules', { steps }),
    ),
    ...(found.every(({ complete }) => complete)
      ? []
      : [fault('/steps', 'pack.too-large-to-prove', { states: most })]),
  ];
}

/** What certainly cannot happen in the process: for who wants to say more than that it was not seen. */
export function impossibleIn(
  definition: ServiceDefinition,
): Pick<Exploration, 'complete' | 'opened' | 'outcomes' | 'endings'> {
  return exploreOnce(definition);
}

function placeOf({ path }: DeadEnd): string {
  const last = path.at(-1);
  return last === undefined ? '/steps' : `/steps/${last.step}/outcomes/${last.outcome}`;
}

function pathInWords({ path }: DeadEnd): string {
  return path.map(({ step, outcome }) => `${step} → ${outcome}`).join(', ');
}

function nameFaults(definition: ServiceDefinition): readonly Fault[] {
  const steps = new Map(definition.steps.map((step) => [step.code, step]));
  return definition.steps.flatMap((step) => {
    const path = `/steps/${step.code}/after`;
    return triggersOf(step).flatMap((trigger): readonly Fault[] => {
      const source = steps.get(trigger.step);
      if (trigger.step === 'acceptance') return [];
      if (source === undefined) return [fault(path, 'pack.step-unknown', { step: trigger.step })];
      return (trigger.outcomes ?? [])
        .filter((outcome) => !source.outcomes.some(({ code }) => code === outcome))
        .map((outcome) => fault(path, 'pack.step-outcome-unknown', { step: trigger.step, outcome }));
    });
  });
}

function endingFaults(definition: ServiceDefinition): readonly Fault[] {
  const endings = definition.steps.flatMap((step) =>
    step.outcomes.flatMap((outcome) =>
      (outcome.ends ?? []).map(
        (ending) => [`/steps/${step.code}/outcomes/${outcome.code}/ends`, ending.outcome] as const,
      ),
    ),
  );
  const withdrawals = (definition.withdrawal ?? []).map(({ outcome }) => ['/withdrawal', outcome] as const);
  const declared = new Set(definition.outcomes.map(({ code }) => code));
  const wanted = definition.acceptance === undefined ? [] : (['withdrawn', 'not-accepted'] as const);
  return [
    ...[...endings, ...withdrawals]
      .filter(([, outcome]) => !declared.has(outcome))
      .map(([path, outcome]) => fault(path, 'pack.ending-unknown', { outcome })),
    ...(endings.length === 0 ? [fault('/steps', 'pack.ending-missing')] : []),
    ...wanted
      .filter((each) => !definition.outcomes.some((outcome) => outcome.class === each))
      .map((each) => fault('/outcomes', 'pack.class-missing', { class: each })),
  ];
}

/** A step has one outcome at a time, so of several things that are awaited of it not all may be true together. */
function joinFaults(definition: ServiceDefinition): (step: StepDefinition) => readonly Fault[] {
  const steps = new Map(definition.steps.map((step) => [step.code, step]));
  return ({ code, after }) => {
    if (after === undefined || 'any' in after) return [];
    const wanted = after.atLeast ?? after.all.length;
    // More than lead to it at all is a fault of its own.
    if (wanted > after.all.length) return [];
    const sources = [...new Set(after.all.map((trigger) => trigger.step))];
    const possible = sources.reduce((sum, source) => {
      const awaited = after.all.filter((trigger) => trigger.step === source);
      const step = steps.get(source);
      return sum + (step === undefined || step.when !== undefined ? awaited.length : together(step, awaited));
    }, 0);
    return possible < wanted
      ? [fault(`/steps/${code}/after`, 'pack.join-impossible', { wanted, possible })]
      : [];
  };
}

/** How many of the things awaited of one step one of its outcomes brings about, at most. */
function together(step: StepDefinition, awaited: readonly Trigger[]): number {
  const going = step.outcomes.filter((outcome) => !surelyEnds(outcome));
  return Math.max(
    0,
    ...going.map(
      ({ code }) =>
        awaited.filter(({ outcomes }) => outcomes === undefined || outcomes.includes(code)).length,
    ),
  );
}

function surelyEnds({ ends = [] }: StepOutcome): boolean {
  return ends.some(({ when }) => when === undefined || when === 'true');
}

function triggersOf(step: StepDefinition): readonly Trigger[] {
  if (step.after === undefined) return [{ step: 'acceptance' }];
  return 'all' in step.after ? step.after.all : step.after.any;
}

/** Steps that something leads to, whatever else has to be so: where there are too many situations to look at. */
function roughlyReached(steps: readonly StepDefinition[]): ReadonlySet<string> {
  const reached = new Set<string>(['acceptance']);
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of steps) {
      if (reached.has(step.code)) continue;
      const triggers = triggersOf(step);
      const wanted =
        step.after !== undefined && 'all' in step.after ? (step.after.atLeast ?? triggers.length) : 1;
      if (triggers.filter((trigger) => reached.has(trigger.step)).length < wanted) continue;
      reached.add(step.code);
      grew = true;
    }
  }
  return reached;
}
