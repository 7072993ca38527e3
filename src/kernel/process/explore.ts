import { type Assumed, assume, assumedOf, withoutWhatIsSet } from './assumed.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome } from './definition.ts';
import { type Happened, isDue, passedOver, type Standing } from './due-steps.ts';

/*
 * Every situation a process can come into, from its declaration alone: which steps are open, done with
 * which outcome, or skipped. A condition that is not known counts as both; so what is not found here
 * cannot happen, while what is found may need conditions to fall so.
 */

export type Exploration = {
  /** False when there were more situations than were to be looked at: then nothing is proved by absence. */
  readonly complete: boolean;
  readonly opened: ReadonlySet<string>;
  /** `step outcome`. */
  readonly outcomes: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Situations with nothing open in which the case has not ended, one for each act that leads there. */
  readonly deadEnds: readonly DeadEnd[];
  /** Steps from which no way leads to an end. */
  readonly endless: readonly string[];
  /** Automatic steps that set one another off without end. */
  readonly circles: readonly (readonly string[])[];
};

export type DeadEnd = {
  readonly path: readonly { readonly step: string; readonly outcome: string }[];
  /** It takes conditions to come here; otherwise the choices of people alone. */
  readonly conditional: boolean;
};

/** Whether a condition holds, or null where that is not known. */
export type Known = (expression: string) => boolean | null;

type Marks = Readonly<Record<string, Standing['steps'][string]>>;
type Step = { readonly step: string; readonly outcome: string };
type Result = {
  readonly marks: Marks;
  readonly ended: string | null;
  readonly conditional: boolean;
};
type Node = {
  readonly marks: Marks;
  readonly from: Node | null;
  readonly via: Step | null;
  readonly conditional: boolean;
  ends: boolean;
  readonly before: Set<Node>;
};

const literal: Known = (expression) => (expression === 'true' ? true : expression === 'false' ? false : null);

/** So many ways may lead to a situation on average: where there are more, it takes long to find out that there is too much. */
const mostWays = 4;

/** How many turns of the machine may follow from one act before they count as a circle; in wide processes more. */
const leastInARow = 60;

export function explore(
  definition: ServiceDefinition,
  { most = 5000, known = literal }: { readonly most?: number; readonly known?: Known } = {},
): Exploration {
  const seen = { opened: new Set<string>(), outcomes: new Set<string>(), endings: new Set<string>() };
  const circles = new Map<string, readonly string[]>();
  const walk = walker(definition, (expression) => literal(expression) ?? known(expression), seen, circles);
  // What people alone can bring about is looked at first, so that its shortest way has no conditions in it.
  const nodes = new Map<string, Node>();
  const deadEnds = new Map<string, DeadEnd>();
  let complete = true;
  let ways = 0;
  // One act may lead to more situations than are looked at: results come one by one, and no more once there are enough.
  function enter(from: Node | null, via: Step | null, results: Iterable<Result>): Node[] {
    const entered: Node[] = [];
    for (const result of results) {
      ways += 1;
      if (ways > mostWays * most) {
        complete = false;
        break;
      }
      if (result.ended !== null) {
        if (from !== null) from.ends = true;
        continue;
      }
      const key = keyOf(definition.steps, result.marks);
      const known = nodes.get(key);
      if (known !== undefined) {
        if (from !== null) known.before.add(from);
        continue;
      }
      if (nodes.size >= most) {
        complete = false;
        break;
      }
      const conditional = result.conditional || from?.conditional === true;
      const node: Node = {
        marks: result.marks,
        from,
        via,
        conditional,
        ends: false,
        before: new Set(from === null ? [] : [from]),
      };
      nodes.set(key, node);
      if (Object.values(result.marks).every(({ status }) => status !== 'open')) {
        const last = via === null ? '' : `${via.step} ${via.outcome}`;
        if (!deadEnds.has(last)) deadEnds.set(last, { path: pathTo(node), conditional });
      }
      entered.push(node);
    }
    return entered;
  }
  for (const all of [false, true]) {
    const queue = [...nodes.values(), ...enter(null, null, walk.begin(all))];
    for (let at = 0; at < queue.length && complete; at += 1) {
      const node = queue[at];
      if (node === undefined) continue;
      for (const { via, results } of walk.next(node.marks, all)) {
        if (complete) queue.push(...enter(node, via, results));
      }
    }
  }
  return {
    complete,
    ...seen,
    deadEnds: [...deadEnds.values()],
    endless: complete ? endlessSteps(definition, [...nodes.values()]) : [],
    circles: [...circles.values()],
  };
}

function keyOf(steps: readonly StepDefinition[], marks: Marks): string {
  let key = '';
  for (const { code } of steps) {
    const mark = marks[code];
    key += mark === undefined ? '-' : `${mark.status[0]}${mark.outcome ?? ''} `;
  }
  return key;
}

function pathTo(node: Node): readonly Step[] {
  const path: Step[] = [];
  for (let at: Node | null = node; at !== null; at = at.from) if (at.via !== null) path.unshift(at.via);
  return path;
}

/** The law may end a case of itself; otherwise an end must lie ahead of some situation in which the step is open. */
function endlessSteps(definition: ServiceDefinition, nodes: readonly Node[]): readonly string[] {
  if (definition.limits.deemed !== undefined) return [];
  const hopeful = new Set(nodes.filter(({ ends }) => ends));
  const queue = [...hopeful];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const before of node.before) {
      if (hopeful.has(before)) continue;
      hopeful.add(before);
      queue.push(before);
    }
  }
  return definition.steps
    .map(({ code }) => code)
    .filter((code) => {
      const open = nodes.filter(({ marks }) => marks[code]?.status === 'open');
      return open.length > 0 && open.every((node) => !hopeful.has(node));
    });
}

/** The engine's `advance`, over situations instead of cases: both ways wherever a condition is not known. */
function walker(
  definition: ServiceDefinition,
  known: Known,
  seen: { readonly opened: Set<string>; readonly outcomes: Set<string>; readonly endings: Set<string> },
  circles: Map<string, readonly string[]>,
) {
  const { steps } = definition;
  /** What was taken to hold, or not to, since somebody acted: it holds until something is set that it speaks of. */
  type Going = Result & {
    readonly queue: readonly Happened[];
    readonly ran: readonly string[];
    readonly assumed: Assumed;
  };
  const holdsIn = (going: Going, expression: string): boolean | null =>
    known(expression) ?? assumedOf(going.assumed, expression);

  const waiting = waitingFor(steps);
  const startingAt = (marks: Marks, queue: readonly Happened[]): Going => ({
    marks,
    ended: null,
    conditional: false,
    ran: [],
    assumed: {},
    queue,
  });

  /** Without `all`, what takes conditions to come about is left out. */
  function* advance(going: Going, all: boolean): Generator<Result> {
    if (going.conditional && !all) return;
    const [happened, ...queue] = going.queue;
    if (going.ended !== null || happened === undefined) yield going;
    else yield* passSteps({ ...going, queue }, happened, waiting.get(happened.step) ?? [], 0, all);
  }

  function* passSteps(
    going: Going,
    happened: Happened,
    waitingSteps: readonly StepDefinition[],
    from: number,
    all: boolean,
  ): Generator<Result> {
    if (going.conditional && !all) return;
    if (going.ended === null) {
      const standing = { acceptedAt: 'yes', steps: going.marks };
      for (let at = from; at < waitingSteps.length; at += 1) {
        const step = waitingSteps[at];
        if (step === undefined || !isDue(step, happened, standing)) continue;
        for (const next of enter(going, step)) yield* passSteps(next, happened, waitingSteps, at + 1, all);
        return;
      }
    }
    yield* advance(going, all);
  }

  function enter(going: Going, step: StepDefinition): readonly Going[] {
    const holds = step.when === undefined ? true : holdsIn(going, step.when);
    const conditional = going.conditional || holds === null;
    const assuming = (value: boolean): Assumed =>
      holds === null && step.when !== undefined ? assume(going.assumed, step.when, value) : going.assumed;
    const ran = [...going.ran, step.code];
    const inCircles = ran.length > Math.max(leastInARow, 2 * steps.length);
    if (inCircles) {
      const circle = [...new Set(ran.slice(-steps.length))].sort();
      circles.set(circle.join(' '), circle);
    }
    const skipped: readonly Going[] =
      holds === true || inCircles
        ? []
        : [
            {
              ...going,
              ran,
              conditional,
              assumed: assuming(false),
              marks: { ...going.marks, [step.code]: { status: 'skipped', outcome: null } },
              queue: [...going.queue, passedOver(step)],
            },
          ];
    if (holds === false) return skipped;
    seen.opened.add(step.code);
    const opened = {
      ...going,
      conditional,
      assumed: assuming(true),
      marks: mark(going.marks, step.code, 'open', null),
    };
    if (step.kind !== 'automatic') return [...skipped, opened];
    // Until its day other things happen, and once it has come it decides at once.
    const waits = step.onDay === undefined ? [] : [opened];
    if (inCircles) return [...skipped, ...waits];
    const open = outcomesByRule(step, opened);
    return [
      ...skipped,
      ...waits,
      ...open.outcomes.flatMap((outcome) =>
        complete({ ...opened, ran, conditional: conditional || open.conditional }, step, outcome),
      ),
    ];
  }

  function outcomesByRule(
    step: StepDefinition,
    going: Going,
  ): {
    readonly outcomes: readonly StepOutcome[];
    readonly conditional: boolean;
  } {
    const possible: string[] = [];
    for (const { when, outcome } of step.rules ?? []) {
      const holds = holdsIn(going, when);
      if (holds !== false) possible.push(outcome);
      if (holds === true) break;
    }
    const outcomes = step.outcomes.filter(({ code }) => possible.includes(code));
    return { outcomes, conditional: outcomes.length > 1 };
  }

  function complete(going: Going, step: StepDefinition, outcome: StepOutcome): readonly Going[] {
    seen.outcomes.add(`${step.code} ${outcome.code}`);
    const marks = mark(going.marks, step.code, 'done', outcome.code);
    const results: Going[] = [];
    let { conditional } = going;
    for (const { when, outcome: ended } of outcome.ends ?? []) {
      const holds = when === undefined ? true : holdsIn(going, when);
      if (holds === false) continue;
      seen.endings.add(ended);
      results.push({ ...going, marks, ended, conditional: conditional || holds === null });
      if (holds === true) return results;
      conditional = true;
    }
    return [
      ...results,
      {
        ...going,
        marks,
        conditional,
        assumed: withoutWhatIsSet(going.assumed, outcome),
        queue: [...going.queue, { step: step.code, outcome: outcome.code }],
      },
    ];
  }

  function* afterCompletion(
    marks: Marks,
    step: StepDefinition,
    outcome: StepOutcome,
    all: boolean,
  ): Generator<Result> {
    const before = startingAt(marks, []);
    for (const going of complete(before, step, outcome)) yield* advance(going, all);
  }

  return {
    begin: (all: boolean): Iterable<Result> =>
      advance(startingAt({}, [{ step: 'acceptance', outcome: null }]), all),
    next: (
      marks: Marks,
      all: boolean,
    ): readonly { readonly via: Step; readonly results: Iterable<Result> }[] =>
      steps
        .filter(({ code }) => marks[code]?.status === 'open')
        .flatMap((step) => {
          // What is counted or voted is decided by rules, which are over people's choices.
          const byRules = step.gathers !== undefined || step.onDay !== undefined;
          const offered = byRules ? outcomesByRule(step, startingAt(marks, [])).outcomes : step.outcomes;
          return offered.map((outcome) => ({
            via: { step: step.code, outcome: outcome.code },
            results: afterCompletion(marks, step, outcome, all),
          }));
        }),
  };
}

/** The steps that may be due when something happens, by what it is: no other needs to be asked in every situation. */
function waitingFor(steps: readonly StepDefinition[]): ReadonlyMap<string, readonly StepDefinition[]> {
  const waiting = new Map<string, StepDefinition[]>();
  for (const step of steps) {
    const { after } = step;
    const triggers = after === undefined ? [{ step: 'acceptance' }] : 'any' in after ? after.any : after.all;
    for (const awaited of new Set(triggers.map((trigger) => trigger.step)))
      waiting.set(awaited, [...(waiting.get(awaited) ?? []), step]);
  }
  return waiting;
}

function mark(marks: Marks, code: string, status: 'open' | 'done', outcome: string | null): Marks {
  return { ...marks, [code]: { status, outcome } };
}
