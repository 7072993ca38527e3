import { DomainError } from '../../src/kernel/errors/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import {
  type CaseCommand,
  type CaseState,
  type Decided,
  type DecisionContext,
  decide,
  type Move,
  nextCheck,
  type ServiceDefinition,
} from '../../src/kernel/process/index.ts';
import {
  dayNumber,
  dayOf,
  formatDay,
  type Moment,
  momentAt,
  nextOpening,
} from '../../src/kernel/time/index.ts';
import { fillIn } from '../../src/month/fill-in.ts';
import { hash } from '../../src/month/intentions.ts';
import type { Stage } from '../../src/month/journey/build.ts';
import { getWay } from '../../src/month/journey/ways.ts';
import { createRandom, type Random } from '../../src/sampling/random.ts';
import { commandFor } from '../../src/simulate/commands.ts';
import { applicantOf } from '../../src/simulate/people.ts';
import type { Place } from '../../src/simulate/place.ts';
import type { Running } from '../../src/simulate/running.ts';
import { offeredIn, type Task } from '../../src/simulate/tasks.ts';
import { createWorld, type World } from '../../src/simulate/world.ts';

/*
 * A firm's whole way, from its name to the title of what it has built, as the engine is asked about it: each act of each
 * case, with all that its decision looked at. Walked once, on the simulator, by people who do at once and well whatever
 * waits for them.
 */

/** One question to the engine, which was answered with events. */
type RecordedAct = {
  readonly id: string;
  readonly definition: ServiceDefinition;
  readonly command: CaseCommand;
  readonly context: DecisionContext;
};

export type RecordedJourney = {
  readonly acts: readonly RecordedAct[];
  /** All cases on the way, as they stand at its end. */
  readonly cases: ReadonlyMap<string, CaseState>;
};

/** Where and for whom it is walked. */
type Setting = {
  readonly place: Place;
  readonly region: { readonly id: string; readonly name: string };
  /** As names of firms begin there. */
  readonly town: string;
  readonly seed: number;
};

const asker = applicantOf('firm');
const sweeper = { kind: 'system', cause: 'sweep' } as const;
const waitMinutes = 15;
/** More turns than this, and a stage is taken never to end. */
const mostTurns = 3_000;

/** Throws where a stage does not end well: then it is not the journey that was to be measured. */
export function recordJourney(setting: Setting): RecordedJourney {
  const { place } = setting;
  const random = createRandom(setting.seed);
  const { stages, given } = getWay('build');
  const acts: RecordedAct[] = [];
  const world = createWorld(place, random, momentAt(dayNumber(place.year, 3, 1), 9 * 60), {
    decide: takingDown(acts),
    ownEntriesOnly: true,
  });
  const stood = new Map<string, CaseState>();
  const forms = new Map<string, JsonObject>();
  for (const stage of stages) {
    const { service } = stage;
    const { root, form } = begin(setting, world, stage, (of) => ({
      form: forms.get(of) ?? {},
      data: stood.get(of)?.data ?? {},
    }));
    forms.set(service, form);
    walkToEnd(setting, world, random, root, given);
    if (root.state.outcome?.class !== 'favourable') throw new Error(howItStands(root));
    stood.set(service, root.state);
  }
  return { acts, cases: new Map([...world.cases.values()].map(({ id, state }) => [id, state])) };
}

/** The engine's `decide`, with what it is asked written down where it gives events. */
function takingDown(acts: RecordedAct[]): typeof decide {
  return (definition, state, command, context, id): Decided => {
    const ids: string[] = [];
    const numbers: ReturnType<DecisionContext['issueNumber']>[] = [];
    const listening: DecisionContext = {
      ...context,
      newId: () => kept(ids, context.newId()),
      issueNumber: () => kept(numbers, context.issueNumber()),
    };
    const answer = decide(definition, state, command, listening, id);
    if (answer instanceof DomainError || 'need' in answer) return answer;
    acts.push({ id, definition, command, context: saying(context, ids, numbers) });
    return answer;
  };
}

function kept<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}

/** The same context again and again: ids and numbers come as they came the first time. */
function saying(
  context: DecisionContext,
  ids: readonly string[],
  numbers: readonly ReturnType<DecisionContext['issueNumber']>[],
): DecisionContext {
  let [id, number] = [0, 0];
  return {
    ...context,
    newId: () => ids[id++ % ids.length] ?? '',
    issueNumber: () => numbers[number++ % numbers.length] ?? { number: '', queryCode: '' },
  };
}

type Known = (stage: string) => { readonly form: JsonObject; readonly data: JsonObject };

function begin(
  setting: Setting,
  world: World,
  stage: Stage,
  known: Known,
): { readonly root: Running; readonly form: JsonObject } {
  const { service } = stage;
  const definition = setting.place.services.get(service);
  if (definition === undefined) throw new Error(`${service} is not among the services`);
  const form = formFrom(setting, world, stage, definition, known);
  const id = world.newId();
  const { party = '', account, displayName: name } = asker;
  const answer = world.act(
    id,
    asker,
    {
      act: 'submit',
      region: setting.region.id,
      channel: 'online',
      applicant: { party, account, name },
      form,
      onlySigner: true,
      parent: null,
    },
    definition,
  );
  const root = world.cases.get(id);
  if (root === undefined) throw new Error(`${service} could not be asked for: ${JSON.stringify(answer)}`);
  return { root, form };
}

/** Chance does not find every form, and not on every day is there one: then another day will do. */
const mostDays = 20;

function formFrom(
  { place, region, town, seed }: Setting,
  world: World,
  { service, entries }: Stage,
  definition: ServiceDefinition,
  known: Known,
): JsonObject {
  for (let tried = 0; tried < mostDays; tried += 1) {
    const today = dayIn(world);
    const form = fillIn(createRandom(hash(seed, service, today)), definition.form, {
      region,
      place: town,
      codeLists: place.codeLists,
      entries: entries({
        today,
        region: region.id,
        form: (stage) => known(stage).form,
        data: (stage) => known(stage).data,
      }),
      today,
    });
    if (form !== null) return form;
    world.passTo(morningAfter(world));
  }
  throw new Error(`no form of ${service} was found`);
}

type Given = ReturnType<typeof getWay>['given'];

function walkToEnd(setting: Setting, world: World, random: Random, root: Running, given: Given): void {
  const refused = new Map<string, string>();
  for (let turn = 0; turn < mostTurns && root.state.phase !== 'ended'; turn += 1) {
    const day = dayIn(world);
    const open = [...world.cases.values()].filter(({ state }) => state.phase !== 'ended');
    // What may be done again and again, such as telling how works go on, comes after what takes the case further.
    const [task] = open
      .flatMap((running) => offeredIn(running, day).tasks)
      .filter(({ key, running }) => refused.get(key) !== `${running.state.version} ${day}`)
      .toSorted((one, other) => roundOf(one) - roundOf(other));
    if (task !== undefined) {
      world.passTo(nextOpening(task.running.time, world.now + waitMinutes));
      const { version } = task.running.state;
      if (!perform(setting, world, random, task, given)) refused.set(task.key, `${version} ${dayIn(world)}`);
    } else passTime(world, open);
    const [broken] = world.breakages;
    if (broken !== undefined) throw new Error(`${broken.service}, ${broken.about}: ${broken.message}`);
  }
}

function roundOf({ running, moves }: Task): number {
  return Math.min(...moves.map(({ step }) => running.state.steps[step ?? '']?.round ?? 0));
}

/** Nobody has anything to do: the next clock that says something, or the next morning. */
function passTime(world: World, open: readonly Running[]): void {
  const morning = morningAfter(world);
  const due = open.flatMap((running) => {
    const at = nextCheck(running.state, running.time);
    return at === null || at > morning ? [] : [{ at, running }];
  });
  const [first] = due.toSorted((one, other) => one.at - other.at);
  world.passTo(first?.at ?? morning);
  if (first !== undefined) world.mustAct(first.running, sweeper, { act: 'check-clocks' });
}

/** The way that a willing person would do it; false where it was refused. */
function perform(setting: Setting, world: World, random: Random, task: Task, given: Given): boolean {
  const { running, principal, moves } = task;
  const onward = moves.filter(({ act }) => act !== 'request-correction' && act !== 'refuse-acceptance');
  for (const move of onward) {
    const outcome = move.outcomes.find(({ favourable }) => favourable) ?? null;
    if (move.outcomes.length > 0 && outcome === null) continue;
    const command =
      move.act === 'complete-step' && move.needs !== 'form' && outcome !== null
        ? completion(setting, world, random, running, move, outcome, given)
        : commandFor(random, setting.place, { running, principal, move, day: dayIn(world) }, outcome);
    if (command !== null && world.act(running.id, principal, command).is === 'done') return true;
  }
  return false;
}

function completion(
  { place, region, town }: Setting,
  world: World,
  random: Random,
  { definition }: Running,
  { step, form }: Move,
  outcome: Move['outcomes'][number],
  given: Given,
): CaseCommand | null {
  const today = dayIn(world);
  const { codeLists } = place;
  const reason = outcome.reasonRequired ? '符合条件' : null;
  const entries = given[`${definition.code}/${step}`]?.(today) ?? {};
  const output =
    form === null ? {} : fillIn(random, form, { region, place: town, codeLists, entries, today });
  return output === null
    ? null
    : { act: 'complete-step', step: step ?? '', outcome: outcome.code, reason, output };
}

const morningAfter = ({ now }: World): Moment => momentAt(dayOf(now) + 1, 9 * 60);

const dayIn = ({ now }: World): string => formatDay(dayOf(now));

function howItStands({ definition, state }: Running): string {
  const open = Object.entries(state.steps).flatMap(([code, { status }]) => (status === 'open' ? [code] : []));
  return `${definition.code} did not end well: ${state.phase}, ${state.outcome?.code ?? `at ${open.join(', ')}`}`;
}
