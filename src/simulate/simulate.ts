import { impossibleIn } from '../kernel/process/check-flow.ts';
import { momentOf, type ServiceDefinition } from '../kernel/process/index.ts';
import { createRandom } from '../sampling/random.ts';
import { type Pace, paces } from './pace.ts';
import type { Place } from './place.ts';
import type {
  BreakageReport,
  BrokenLimit,
  DeadEndReport,
  Durations,
  EndlessReport,
  PartReport,
  Report,
  Unreached,
} from './report.ts';
import type { Running } from './running.ts';
import { criticalTrail, overstepped, trailOf, workingDays } from './trail.ts';
import { type Walk, walk } from './walk.ts';

export type SimulationOptions = {
  readonly walks: number;
  readonly seed: number;
  readonly pace?: Pace;
  readonly mostActs?: number;
};

/** Walks through a service again and again, and tells what was seen. */
export function simulate(place: Place, definition: ServiceDefinition, options: SimulationOptions): Report {
  const random = createRandom(options.seed);
  const chosen = new Map<string, number>();
  const found = collector(definition);
  for (let count = 0; count < options.walks; count += 1) {
    const pace = options.pace ?? random.pick(paces);
    const seed = random.seed();
    found.take(walk(place, definition, { seed, pace, chosen, mostActs: options.mostActs ?? 400 }));
  }
  return {
    service: definition.code,
    version: definition.version,
    name: definition.name,
    seed: options.seed,
    walks: options.walks,
    pace: options.pace ?? 'mixed',
    ...found.result(),
  };
}

type Found = Omit<Report, 'service' | 'version' | 'name' | 'seed' | 'walks' | 'pace'>;

function collector(definition: ServiceDefinition) {
  const counts = new Map<
    string,
    { readonly definition: ServiceDefinition; readonly seen: Map<string, number> }
  >([[definition.code, { definition, seen: new Map() }]]);
  const deadEnds = new Map<string, DeadEndReport>();
  const brokenLimits = new Map<string, BrokenLimit>();
  const endless = new Map<string, EndlessReport>();
  const breakages = new Map<string, BreakageReport>();
  const durations = new Map<Pace, number[]>();
  const refusals = new Map<string, number>();
  const missing = new Set<string>();

  function take(walked: Walk): void {
    const { world, seed, root } = walked;
    for (const running of world.cases.values()) count(running);
    for (const [code, times] of walked.refusals) refusals.set(code, (refusals.get(code) ?? 0) + times);
    for (const service of world.missing) missing.add(service);
    for (const broken of world.breakages)
      add(breakages, `${broken.service} ${broken.about} ${broken.message}`, { ...broken, walks: 1, seed });
    if (walked.replayDiffers)
      add(breakages, 'replay', {
        service: definition.code,
        about: 'replay',
        message: 'the fold of the events is not the state',
        walks: 1,
        seed,
      });
    if (walked.end === 'no-form')
      add(breakages, 'form', {
        service: definition.code,
        about: 'submit',
        message: 'no form that the schema takes was found',
        walks: 1,
        seed,
      });
    if (walked.stuck !== null) takeDeadEnd(walked.stuck, seed);
    if (root === null) return;
    if (walked.end === 'endless') {
      const path = trailOf(root);
      add(endless, [...new Set(path.map(({ step }) => step))].sort().join(' '), {
        walks: 1,
        seed,
        acts: path.length,
        path: path.slice(0, 24),
      });
    }
    if (walked.pace === 'brink') for (const running of world.cases.values()) takeLimits(running, seed);
    if (root.state.endedAt === null || root.state.outcome?.class === 'withdrawn') return;
    const days = workingDays(root.time, momentOf(root.state.submittedAt), momentOf(root.state.endedAt));
    durations.set(walked.pace, [...(durations.get(walked.pace) ?? []), days]);
  }

  function count({ definition: of, stream }: Running): void {
    const { seen } = counts.get(of.code) ?? { seen: new Map<string, number>() };
    counts.set(of.code, { definition: of, seen });
    const one = (key: string): void => void seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const { body } of stream) {
      if (body.type === 'case-submitted') one('case');
      if (body.type === 'step-opened') one(`opened ${body.step}`);
      if (body.type === 'step-skipped') one(`skipped ${body.step}`);
      if (body.type === 'step-completed') one(`outcome ${body.step} ${body.outcome}`);
      if (body.type === 'case-ended') one(`ending ${body.outcome}`);
    }
  }

  function takeDeadEnd({ running, refusals: codes }: NonNullable<Walk['stuck']>, seed: number): void {
    const open = Object.entries(running.state.steps).flatMap(([code, { status }]) =>
      status === 'open' ? [code] : [],
    );
    const path = trailOf(running);
    const last = path.at(-1);
    const { phase } = running.state;
    const key = `${running.definition.code} ${phase} ${open.join(' ')} ${last?.step} ${last?.outcome}`;
    shortest(deadEnds, key, {
      walks: 1,
      seed,
      service: running.definition.code,
      phase,
      open,
      path,
      refusals: codes,
    });
  }

  function takeLimits(running: Running, seed: number): void {
    const { outcome } = running.state;
    // Whoever withdraws, or is told that nothing was done, has not waited for a decision.
    if (outcome === null || outcome.class === 'withdrawn') return;
    for (const clock of ['promised', 'statutory'] as const) {
      const over = overstepped(running, clock);
      if (over === null) continue;
      const path = criticalTrail(running);
      const repeats = path.some(({ round }) => round > 1);
      const key = `${running.definition.code} ${clock} ${over.limit.value} ${over.limit.unit} ${repeats}`;
      shortest(brokenLimits, key, {
        walks: 1,
        seed,
        service: running.definition.code,
        clock,
        path,
        repeats,
        ...over,
      });
    }
  }

  function result(): Found {
    const parts = [...counts.values()].map(({ definition: of, seen }) => partReport(of, seen));
    return {
      parts,
      unreached: unreachedIn(definition, counts.get(definition.code)?.seen ?? new Map()),
      deadEnds: [...deadEnds.values()],
      brokenLimits: [...brokenLimits.values()],
      endless: [...endless.values()],
      breakages: [...breakages.values()],
      durations: paces.flatMap((pace) => durationsOf(pace, durations.get(pace) ?? [])),
      refusals: Object.fromEntries([...refusals].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      missing: [...missing].sort(),
    };
  }

  return { take, result };
}

/** Counts one more of the same kind. */
function add<Kind extends { readonly walks: number }>(all: Map<string, Kind>, key: string, one: Kind): void {
  const known = all.get(key);
  all.set(key, known === undefined ? one : { ...known, walks: known.walks + 1 });
}

/** Counts one more of the same kind, and keeps the one with the shortest way. */
function shortest<Kind extends { readonly walks: number; readonly path: readonly unknown[] }>(
  all: Map<string, Kind>,
  key: string,
  one: Kind,
): void {
  const known = all.get(key);
  const better = known === undefined || one.path.length < known.path.length ? one : known;
  all.set(key, { ...better, walks: (known?.walks ?? 0) + 1 });
}

function partReport(definition: ServiceDefinition, seen: ReadonlyMap<string, number>): PartReport {
  const times = (key: string): number => seen.get(key) ?? 0;
  return {
    service: definition.code,
    name: definition.name,
    cases: times('case'),
    steps: definition.steps.map((step) => ({
      code: step.code,
      name: step.name,
      opened: times(`opened ${step.code}`),
      skipped: times(`skipped ${step.code}`),
      outcomes: step.outcomes.map(({ code, name }) => ({
        code,
        name,
        count: times(`outcome ${step.code} ${code}`),
      })),
    })),
    endings: definition.outcomes.map((outcome) => ({
      code: outcome.code,
      name: outcome.name,
      class: outcome.class,
      count: times(`ending ${outcome.code}`),
    })),
  };
}

/** What no walk has seen, and whether it can be seen at all. */
function unreachedIn(definition: ServiceDefinition, seen: ReadonlyMap<string, number>): readonly Unreached[] {
  const possible = impossibleIn(definition);
  const certainty = (isPossible: boolean): Unreached['certainty'] =>
    possible.complete && !isPossible ? 'impossible' : 'unseen';
  // An office ends a case in these ways without any step of the process.
  const beside = new Set(['withdrawn', 'not-accepted', 'void']);
  return [
    ...definition.steps.flatMap((step): readonly Unreached[] => {
      const none = { step: step.code, outcome: null, ending: null };
      if (!seen.has(`opened ${step.code}`))
        return [{ ...none, certainty: certainty(possible.opened.has(step.code)) }];
      return step.outcomes
        .filter(({ code }) => !seen.has(`outcome ${step.code} ${code}`))
        .map(({ code }) => ({
          ...none,
          outcome: code,
          certainty: certainty(possible.outcomes.has(`${step.code} ${code}`)),
        }));
    }),
    ...definition.outcomes
      .filter(({ code }) => !seen.has(`ending ${code}`))
      .map(
        (ending): Unreached => ({
          step: null,
          outcome: null,
          ending: ending.code,
          certainty: certainty(
            possible.endings.has(ending.code) ||
              beside.has(ending.class) ||
              definition.withdrawal?.some(({ outcome }) => outcome === ending.code) === true ||
              definition.limits.deemed?.outcome === ending.code,
          ),
        }),
      ),
  ];
}

function durationsOf(pace: Pace, days: readonly number[]): readonly Durations[] {
  if (days.length === 0) return [];
  const sorted = days.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return [{ pace, cases: days.length, p50: at(0.5), p90: at(0.9), max: at(1) }];
}
