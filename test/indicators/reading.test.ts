import { describe, expect, test } from 'vitest';
import { indicatorScope } from '../../src/kernel/indicator/contribute.ts';
import {
  contributor,
  readingOfParts,
  seenEvents,
  trimmed,
  wholeReading,
} from '../../src/kernel/indicator/index.ts';
import { createPackSet } from '../../src/kernel/pack/pack-set.ts';
import { amount, word } from '../../src/kernel/process/declared.fixture.ts';
import { type CaseState, fold, type ServiceDefinition } from '../../src/kernel/process/index.ts';
import { loadPlace } from '../../src/main/load-place.ts';
import { packs } from '../../src/main/packs.ts';
import { createRandom } from '../../src/sampling/random.ts';
import { paces } from '../../src/simulate/pace.ts';
import { smallPlace } from '../../src/simulate/place.fixture.ts';
import type { Place } from '../../src/simulate/place.ts';
import type { Running } from '../../src/simulate/running.ts';
import { walk } from '../../src/simulate/walk.ts';
import { measuresOf } from '../../src/worker/contributions.ts';
import { complaint } from '../procedures/complaint.ts';
import { insolvency } from '../procedures/insolvency.ts';
import { acceptance } from '../procedures/joint-acceptance.ts';
import { lawsuit } from '../procedures/lawsuit.fixture.ts';
import { transfer } from '../procedures/parcel.ts';

/*
 * A figure is made of less than the whole case: of the events that can change what a formula sees, without what none
 * reads. Whatever a case goes through, that must give what the whole case gives.
 */

const seen: ReadonlySet<string> = new Set(seenEvents);
/** So many walks at least, and on to so many where nothing was counted by then. */
const [walks, mostWalks] = [12, 40];

/** The cases of each walk: every walk is a world of its own, with ids of its own. */
function* walked(place: Place, definition: ServiceDefinition): Generator<readonly Running[]> {
  const random = createRandom(7);
  const chosen = new Map<string, number>();
  for (let left = mostWalks; left > 0; left -= 1) {
    const { world } = walk(place, definition, {
      seed: random.seed(),
      pace: random.pick(paces),
      chosen,
      mostActs: 400,
    });
    yield [...world.cases.values()].map(rated);
  }
}

/** Nobody on a walk rates what they got; here everybody does once it has ended. */
function rated(running: Running): Running {
  const { stream, id, state } = running;
  const last = stream.at(-1);
  if (last === undefined || state.endedAt === null) return running;
  const body = { type: 'case-rated', stars: 4, comment: '等了太久' } as const;
  const told = [...stream, { ...last, seq: last.seq + 1, body }];
  return { ...running, stream: told, state: fold(told, id) ?? state };
}

function asRead({ id, stream }: Running, reading: typeof wholeReading): CaseState | null {
  return fold(
    stream
      .filter(({ body }) => seen.has(body.type))
      .map((event) => ({
        ...event,
        actor: { kind: 'system', id: 'figures' },
        body: trimmed(event.body, reading),
      })),
    id,
  );
}

const procedures = [acceptance, complaint, insolvency, lawsuit, transfer];
const small = smallPlace(procedures, {
  rights: { owner: word },
  seizures: { by: word },
  'confirmed-claims': { fen: amount },
});

describe.each(procedures.map((each) => [each.code, each] as const))(
  'of the procedure %s',
  (_, definition) => {
    test('a formula sees the same in what is read as in the whole case', () => {
      const cases = [...walked(small, definition).take(walks)].flat();
      expect(cases.some(({ state }) => state.endedAt !== null)).toBe(true);
      for (const running of cases) {
        const context = { time: running.time, region: running.region, children: [running.state] };
        const read = asRead(running, wholeReading);
        if (read === null) throw new Error('a case has a beginning');
        expect(indicatorScope(read, { ...context, children: [read] }, wholeReading)).toEqual(
          indicatorScope(running.state, context, wholeReading),
        );
      }
    });
  },
);

describe('of the first city’s packs', async () => {
  const { place } = await loadPlace('xuchang', { packs, services: [] });
  const set = createPackSet(packs);
  const measures = [...measuresOf(set)].filter(([, { onlyRated }]) => !onlyRated);

  test.each(measures)('what cases of %s contribute is the same', (service, { indicators, reading }) => {
    const definition = set.services.get(service);
    if (definition === undefined) throw new Error(`no ${service}`);
    let counted = 0;
    let done = 0;
    for (const cases of walked(place, definition)) {
      if (done >= walks && (counted > 0 || indicators.length === 0)) break;
      done += 1;
      const states = new Map(cases.map(({ id, state }) => [id, state]));
      const read = new Map(
        cases.flatMap((running) => {
          const state = asRead(
            running,
            measuresOf(set).get(running.definition.code)?.reading ?? readingOfParts,
          );
          return state === null ? [] : [[running.id, state] as const];
        }),
      );
      for (const { id, state, time, region } of cases) {
        const little = read.get(id);
        if (state.service !== service || little === undefined) continue;
        const whole = contributor(state, { time, region, children: partsOf(state, states) });
        const lean = contributor(little, { time, region, children: partsOf(little, read) }, reading);
        for (const indicator of indicators) {
          const expected = given(() => whole(indicator));
          expect(given(() => lean(indicator))).toEqual(expected);
          if (expected !== null) counted += 1;
        }
      }
    }
    expect(counted > 0 || indicators.length === 0).toBe(true);
  });
});

/** What it gives, or that a formula cannot read a case that chance has filled in. */
function given(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

function partsOf(state: CaseState, states: ReadonlyMap<string, CaseState>): readonly CaseState[] {
  return Object.values(state.steps).flatMap(({ child }) => (child === null ? [] : (states.get(child) ?? [])));
}
