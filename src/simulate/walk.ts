import type { Principal } from '../kernel/access/principal.ts';
import type { JsonObject } from '../kernel/json.ts';
import {
  type CaseAct,
  type CaseCommand,
  type CaseState,
  fold,
  type Move,
  nextCheck,
  runningClocks,
  type ServiceDefinition,
} from '../kernel/process/index.ts';
import {
  dayNumber,
  dayOf,
  formatDay,
  type Moment,
  momentAt,
  nextOpening,
  parseDay,
} from '../kernel/time/index.ts';
import { createRandom, type Random } from '../sampling/random.ts';
import { sampleForm } from '../sampling/sample-form.ts';
import { commandFor } from './commands.ts';
import { letJoin } from './joining.ts';
import { momentFor, type Pace } from './pace.ts';
import { applicantOf, officerOf } from './people.ts';
import type { Place } from './place.ts';
import type { Running } from './running.ts';
import { offeredIn, type Task } from './tasks.ts';
import { createWorld, type World } from './world.ts';

/** One course of events from the asking to the end, or to where it went no further. */
export type Walk = {
  readonly seed: number;
  readonly pace: Pace;
  readonly end: 'ended' | 'dead-end' | 'endless' | 'broken' | 'no-form';
  readonly root: Running | null;
  readonly world: World;
  /** For a dead end: the case that stands, and what was offered but refused whatever was tried. */
  readonly stuck: { readonly running: Running; readonly refusals: readonly string[] } | null;
  /** How often each refusal was given. */
  readonly refusals: ReadonlyMap<string, number>;
  /** What the walk ran into that is no rule's doing. */
  readonly replayDiffers: boolean;
};

export type WalkOptions = {
  readonly seed: number;
  readonly pace: Pace;
  /** More acts than this, and it is taken never to end. */
  readonly mostActs: number;
  /** How often each outcome was chosen in the walks so far: what is rare is tried first. */
  readonly chosen: Map<string, number>;
};

const sweeper: Principal = { kind: 'system', cause: 'sweep' };
const longest = 20_000;

export function walk(place: Place, definition: ServiceDefinition, options: WalkOptions): Walk {
  const random = createRandom(options.seed);
  const world = createWorld(place, random, 0);
  const refusals = new Map<string, number>();
  const root = begin(world, random, place, definition, refusals);
  const base = { seed: options.seed, pace: options.pace, world, refusals };
  if (root === null)
    return {
      ...base,
      end: world.breakages.length > 0 ? 'broken' : 'no-form',
      root,
      stuck: null,
      replayDiffers: false,
    };
  const { end, stuck } = go(world, random, place, root, options, refusals);
  const replayDiffers = [...world.cases.values()].some(
    ({ id, stream, state }) => JSON.stringify(fold(stream, id)) !== JSON.stringify(state),
  );
  return { ...base, end, root, stuck, replayDiffers };
}

/** Asks for the service somewhere, some day of the year, with a form filled in by chance. */
function begin(
  world: World,
  random: Random,
  place: Place,
  definition: ServiceDefinition,
  refusals: Map<string, number>,
): Running | null {
  const region = random.pick(place.regions);
  const day = random.integer(dayNumber(place.year, 1, 1), dayNumber(place.year, 12, 31));
  const { hall } = place.facts(definition.code, region);
  const at = momentAt(day, random.integer(0, 1439));
  // Most people ask while the office is open.
  world.passTo(random.chance(0.8) ? nextOpening(place.time(hall), at) : at);
  const today = place.iso(world.now).slice(0, 10);
  const form = sampleForm(random, definition.form, place.codeLists, undefined, undefined, today);
  if (form === null) return null;
  // Whoever asks for proof of who they are has none yet.
  const proof = definition.identityCheck === undefined ? 'licence' : 'none';
  const asker = applicantOf('asker', proof);
  const id = world.newId();
  const joins = definition.openedBy === 'joining';
  const answer = world.act(
    id,
    beginner(definition, asker, place, region, world.now),
    {
      act: 'submit',
      region,
      channel: random.pick(['online', 'counter']),
      applicant: { party: asker.party ?? '', account: asker.account, name: asker.displayName },
      form: withStatement(definition, form),
      // Whoever else signs does so at once.
      onlySigner: true,
      parent: joins ? { case: 'elsewhere', step: 'gathering', round: 1 } : null,
    },
    definition,
  );
  if (answer.is === 'refused')
    refusals.set(answer.refusal.code, (refusals.get(answer.refusal.code) ?? 0) + 1);
  return world.cases.get(id) ?? null;
}

/** The statement of figures is drawn up by the product as a matter is opened, whatever was entered in its place. */
function withStatement({ statement }: ServiceDefinition, form: JsonObject): JsonObject {
  return statement === undefined ? form : { ...form, [statement.entry]: '0'.repeat(64) };
}

function beginner(
  { openedBy, opener }: ServiceDefinition,
  asker: Principal,
  place: Place,
  region: string,
  now: Moment,
): Principal {
  if (openedBy === 'applicant' || openedBy === 'joining') return asker;
  const office = opener === undefined ? null : place.office(opener.duty, region, place.iso(now).slice(0, 10));
  return office === null ? { kind: 'system', cause: 'walk' } : officerOf(office.id, 'handler');
}

function go(
  world: World,
  random: Random,
  place: Place,
  root: Running,
  options: WalkOptions,
  refusals: Map<string, number>,
): Pick<Walk, 'end' | 'stuck'> {
  const planned = new Map<string, Moment | null>();
  /** Tasks that came to nothing, by the version of the case at which they did. */
  const blocked = new Map<string, { readonly version: number; readonly codes: readonly string[] }>();
  const joiners = new Set<string>();
  let acts = 0;
  let reopened = false;

  const isBlocked = (task: Task): boolean => blocked.get(task.key)?.version === task.running.state.version;
  const whenOf = (task: Task): Moment | null => {
    const known = planned.get(task.key);
    if (known !== undefined) return known;
    const moment = onItsDay(task, momentFor(random, options.pace, task, world.now));
    planned.set(task.key, moment);
    return moment;
  };

  for (let turn = 0; turn < longest; turn += 1) {
    if (world.breakages.length > 0) return { end: 'broken', stuck: null };
    if (acts >= options.mostActs) return { end: 'endless', stuck: null };
    const day = formatDay(dayOf(world.now));
    const open = [...world.cases.values()];
    letJoin(world, random, place, open, joiners, options.pace);
    const tasks = open.flatMap((running) => offeredIn(running, day).tasks).filter((task) => !isBlocked(task));
    const next = earliest(tasks, whenOf);
    const timer = earliest(open, (running) => timerOf(running));
    if (timer !== null && (next === null || timer.at <= next.at)) {
      world.passTo(timer.at);
      world.mustAct(timer.item, sweeper, { act: 'check-clocks' });
      if (timerOf(timer.item) === timer.at) return { end: 'endless', stuck: null };
      continue;
    }
    if (next === null) {
      // Whoever had let it lapse may still come back to it.
      const lapsed = tasks.find((task) => whenOf(task) === null);
      const standing = open.find(({ state }) => state.phase !== 'ended');
      if (standing === undefined) {
        if (options.pace === 'brink' || reopened || !random.chance(0.3)) return { end: 'ended', stuck: null };
        reopened = true;
        if (takeUpAgain(world, random, place, root, day)) continue;
        return { end: 'ended', stuck: null };
      }
      if (lapsed !== undefined && lapsed.running.state.phase !== 'ended') {
        planned.set(lapsed.key, world.now);
        continue;
      }
      const codes = [...blocked.values()].flatMap((each) => each.codes);
      if (root.state.phase === 'ended' && standing.state.parent === null)
        return { end: 'ended', stuck: null };
      const deepest = open.findLast(({ state }) => state.phase !== 'ended') ?? standing;
      return { end: 'dead-end', stuck: { running: deepest, refusals: [...new Set(codes)] } };
    }
    world.passTo(next.at);
    acts += 1;
    if (givesUp(world, random, place, next.item, day)) continue;
    const codes = perform(world, random, place, next.item, options.chosen);
    for (const code of codes ?? []) refusals.set(code, (refusals.get(code) ?? 0) + 1);
    if (codes === null) planned.delete(next.item.key);
    else blocked.set(next.item.key, { version: next.item.running.state.version, codes });
    if (options.pace !== 'brink' && random.chance(0.1)) acts += stepAside(world, random, place, day);
  }
  return { end: 'endless', stuck: null };
}

/** What is fixed for a day is done on that day and not before. */
function onItsDay({ moves }: Task, moment: Moment | null): Moment | null {
  const days = moves.flatMap(({ outcomes }) => outcomes.flatMap(({ from }) => from ?? []));
  const last = days.toSorted().at(-1);
  if (moment === null || last === undefined) return moment;
  return Math.max(moment, momentAt(parseDay(last), 10 * 60));
}

/** The first in time; of several at once, the first in the list. */
function earliest<Item>(
  items: readonly Item[],
  when: (item: Item) => Moment | null,
): { readonly item: Item; readonly at: Moment } | null {
  let first: { readonly item: Item; readonly at: Moment } | null = null;
  for (const item of items) {
    const at = when(item);
    if (at !== null && (first === null || at < first.at)) first = { item, at };
  }
  return first;
}

/** When the clocks of a case have something to say that may take it further: after expiry they only remind. */
function timerOf({ state, time }: Running): Moment | null {
  const known = timers.get(state);
  if (known !== undefined) return known;
  const mayMove =
    state.suspension !== null ||
    state.rulesToCome.length > 0 ||
    Object.values(state.steps).some(({ gathering }) => gathering?.until !== undefined && gathering.open) ||
    Object.values(state.steps).some(({ status, until }) => status === 'open' && until !== undefined) ||
    runningClocks(state).some(([name]) => state.warned[name] !== 'red');
  const timer = mayMove ? nextCheck(state, time) : null;
  timers.set(state, timer);
  return timer;
}

const timers = new WeakMap<CaseState, Moment | null>();

/** Does a task one way or another. Null when it is done, else the codes with which every way was refused. */
function perform(
  world: World,
  random: Random,
  place: Place,
  { running, principal, moves }: Task,
  chosen: Map<string, number>,
): readonly string[] | null {
  const codes: string[] = [];
  for (const { move, outcome } of waysOf(random, running, moves, chosen)) {
    // A refusal may be due to what chance filled in: an hour that is past, a day that there is not.
    const attempts = move.form === null ? 2 : 60;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const command = commandFor(
        random,
        place,
        { running, principal, move, day: formatDay(dayOf(world.now)) },
        outcome,
      );
      if (command === null) break;
      const answer = world.act(running.id, principal, command);
      if (answer.is === 'refused') {
        codes.push(answer.refusal.code);
        continue;
      }
      const key = wayKey(running, move, outcome);
      chosen.set(key, (chosen.get(key) ?? 0) + 1);
      return null;
    }
  }
  return codes;
}

type Way = { readonly move: Move; readonly outcome: Move['outcomes'][number] | null };

/** Every way to do a task, in the order in which it is tried: by chance, and now and then the rarest first. */
function waysOf(
  random: Random,
  running: Running,
  moves: readonly Move[],
  chosen: ReadonlyMap<string, number>,
): readonly Way[] {
  const ways = random
    .shuffled(moves)
    .flatMap((move): readonly Way[] =>
      move.outcomes.length === 0
        ? [{ move, outcome: null }]
        : random.shuffled(move.outcomes).map((outcome) => ({ move, outcome })),
    );
  if (random.chance(0.7)) return ways;
  const times = (way: Way): number => chosen.get(wayKey(running, way.move, way.outcome)) ?? 0;
  return ways.toSorted((a, b) => times(a) - times(b));
}

function wayKey({ definition }: Running, move: Move, outcome: Way['outcome']): string {
  return `${definition.code} ${move.act} ${move.step ?? ''} ${outcome?.code ?? ''}`;
}

/** Acts that are done more seldom than others, since they end everything or lead away. */
const seldom: Readonly<Partial<Record<CaseAct, number>>> = {
  withdraw: 0.4,
  merge: 0.1,
  reopen: 0,
  note: 0.1,
};

/** Something that may be done at any time: suspend, transfer, ask for more time, withdraw, reopen … */
function stepAside(world: World, random: Random, place: Place, day: string): number {
  const offers = [...world.cases.values()].flatMap((running) =>
    offeredIn(running, day).aside.map((offer) => ({ running, ...offer })),
  );
  if (offers.length === 0) return 0;
  const offer = random.pick(offers);
  if (!random.chance(seldom[offer.move.act] ?? 1)) return 0;
  const command: CaseCommand | null = commandFor(random, place, { ...offer, day }, null);
  if (command === null) return 0;
  world.act(offer.running.id, offer.principal, command);
  return 1;
}

/** How often somebody corrects one thing before they give it up. */
const mostCorrections = 12;

/**
 * Chance may never enter what a check of the machine wants, and does not read what it is told; a person who could not
 * either would let it be.
 */
function givesUp(world: World, random: Random, place: Place, { running, moves }: Task, day: string): boolean {
  const corrects = moves.some((move) => {
    const step = move.step ?? '';
    const declared = running.definition.steps.find(({ code }) => code === step);
    return declared?.kind === 'amend' && (running.state.steps[step]?.round ?? 0) > mostCorrections;
  });
  if (!corrects) return false;
  const offer = offeredIn(running, day).aside.find(({ move }) => move.act === 'withdraw');
  if (offer === undefined) return false;
  const command = commandFor(random, place, { running, ...offer, day }, null);
  return command !== null && world.act(running.id, offer.principal, command).is === 'done';
}

/** What has ended is taken up again, where the service says how. */
function takeUpAgain(world: World, random: Random, place: Place, root: Running, day: string): boolean {
  const offer = offeredIn(root, day).aside.find(({ move }) => move.act === 'reopen');
  if (offer === undefined) return false;
  const command = commandFor(random, place, { running: root, ...offer, day }, null);
  return command !== null && world.act(root.id, offer.principal, command).is === 'done';
}
