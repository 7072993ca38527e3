import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { checkDefinition } from './check.ts';
import type { CaseCommand } from './command.ts';
import { bad, basis, named, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome, Trigger } from './definition.ts';
import { fold } from './evolve.ts';
import { legalMoves } from './moves.ts';
import { applicant, hall, officer, type Story, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

/*
 * Laws of every definition and every course of events, over small definitions made by chance. A failure
 * prints its seed and the smallest case that shows it.
 */

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

const duties = ['a', 'b', 'c'] as const;
const people: readonly Principal[] = [
  applicant('lin'),
  applicant('wu'),
  system,
  ...duties.flatMap((duty) => [
    officer(`${duty}1`, `${duty}@north`),
    officer(`${duty}2`, `${duty}@north`, 'head'),
  ]),
  officer('m1', 'x@north', 'expert'),
  officer('m2', 'x@north', 'expert'),
  { kind: 'outside', party: 'bank', displayName: 'bank' },
];

const limit = { value: 2, unit: 'working-day', basis: basis('办法', '1') } as const;
const clockOrNot = fc.option(fc.constant(limit), { nil: undefined });

function endings(index: number, last: boolean): fc.Arbitrary<readonly StepOutcome[]> {
  return fc.record({ early: fc.boolean(), reason: fc.boolean() }).map(({ early, reason }) => [
    outcome('yes', last ? { ends: [{ outcome: 'good' }] } : { sets: { [`v${index}`]: 'case.number' } }),
    bad('no', {
      ...(reason ? { reason: 'required' as const } : {}),
      ...(early || last ? { ends: [{ outcome: 'poor' }] } : {}),
    }),
  ]);
}

const doer: fc.Arbitrary<StepDefinition['by']> = fc.oneof(
  fc.constantFrom(...duties).map((duty) => ({ duty })),
  fc.constantFrom(...duties).map((duty) => ({ duty })),
  fc.constant({ applicant: true as const }),
  fc.subarray([...duties], { minLength: 2 }).map((offices) => ({ offices })),
  fc.constantFrom(...duties).map((duty) => ({ panel: { duty, sizes: [3] as const } })),
);

/** Each step waits for some of those before it, joins them all, some of them, or any; the last one ends the case. */
function stepAt(index: number, count: number): fc.Arbitrary<StepDefinition> {
  const last = index === count - 1;
  const before = Array.from({ length: index }, (_, each) => `s${each}`);
  const triggers: fc.Arbitrary<readonly Trigger[]> =
    before.length === 0
      ? fc.constant([])
      : fc.subarray(before, { minLength: 1 }).map((codes) => codes.map((code) => ({ step: code })));
  return fc
    .record({
      by: doer,
      triggers,
      how: fc.constantFrom('all', 'some', 'any'),
      when: fc.option(fc.constantFrom('form.size > 3', 'case.channel == "online"'), { nil: undefined }),
      limit: clockOrNot,
      counts: fc.boolean(),
      outcomes: endings(index, last),
    })
    .map(({ by, triggers: wanted, how, when, limit: own, counts, outcomes }) =>
      step(`s${index}`, by, {
        kind: 'review',
        outcomes,
        ...(wanted.length === 0
          ? {}
          : {
              after:
                how === 'any' ? { any: wanted } : { all: wanted, ...(how === 'some' ? { atLeast: 1 } : {}) },
            }),
        ...(when === undefined || last ? {} : { when }),
        ...(own === undefined ? {} : { limit: own }),
        ...(counts ? {} : { uncounted: basis('办法', '2') }),
      }),
    );
}

const definitions: fc.Arbitrary<ServiceDefinition> = fc
  .record({ count: fc.integer({ min: 1, max: 4 }), accepts: fc.boolean() })
  .chain(({ count, accepts }) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => stepAt(index, count))).map((steps) =>
      service(
        'chance',
        {
          good: 'favourable',
          poor: 'unfavourable',
          withdrawn: 'withdrawn',
          'not-accepted': 'not-accepted',
          void: 'void',
        },
        steps,
        {
          form: {
            type: 'object',
            properties: { size: { type: 'integer', 'x-text': { title: named('size') } } },
            required: ['size'],
          },
          limits: { promised: [{ ...limit, value: 5 }], statutory: [] },
          transfers: [
            {
              code: 'over',
              name: named('移交'),
              of: 'step',
              basis: basis('办法', '3'),
              by: 'office',
              clock: 'stops-until-received',
            },
            {
              code: 'up',
              name: named('上报'),
              of: 'case',
              basis: basis('办法', '3'),
              by: 'head',
              clock: 'goes-on',
            },
          ],
          remedies: [{ code: 'r', name: named('复议'), within: { ...limit, value: 60 } }],
          reopening: {
            grounds: [{ code: 'g', name: named('事由') }],
            opens: ['s0'],
            basis: basis('办法', '4'),
          },
          ...(accepts
            ? {
                acceptance: {
                  by: { duty: 'a' },
                  basis: basis('办法', '5'),
                  within: limit,
                  correction: limit,
                  refusalReasons: [{ code: 'no', name: named('不属于') }],
                },
              }
            : {}),
        },
      ),
    ),
  );

const words = fc.constantFrom('理由', '');
const steps = fc.constantFrom('s0', 's1', 's2', 's3');
const commands: fc.Arbitrary<CaseCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('complete-step' as const),
      step: steps,
      outcome: fc.constantFrom('yes', 'no'),
      reason: fc.option(fc.constant('理由')),
      output: fc.constant({}),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CaseCommand>(
      { act: 'accept' },
      { act: 'check-clocks' },
      { act: 'receive-transfer', step: null },
    ),
  },
  fc.record({
    act: fc.constant('name-panel' as const),
    step: steps,
    members: fc.constant(['m1', 'm2', 'a1'].map((account) => ({ account, name: account }))),
    chair: fc.constant('m1'),
  }),
  fc.record({
    act: fc.constantFrom('claim-step' as const, 'close-gathering' as const, 'tally' as const),
    step: steps,
  }),
  fc.record({
    act: fc.constant('assign-step' as const),
    step: steps,
    to: fc.option(fc.constantFrom(...['a1', 'b1'].map((account) => ({ account, name: account })))),
  }),
  fc.record({ act: fc.constant('receive-transfer' as const), step: steps }),
  fc.record({
    act: fc.constant('transfer' as const),
    transfer: fc.constant('over'),
    step: steps,
    office: fc.constantFrom('a@south', 'b@north'),
    reason: words,
  }),
  fc.record({
    act: fc.constant('transfer' as const),
    transfer: fc.constant('up'),
    step: fc.constant(null),
    office: fc.constant('c@south'),
    reason: words,
  }),
  fc.record({ act: fc.constant('withdraw' as const), reason: words }),
  fc.record({ act: fc.constant('reopen' as const), reason: words, ground: fc.constantFrom('g', 'x') }),
  fc.record({
    act: fc.constant('merge' as const),
    into: fc.constantFrom(
      { case: 'other', number: 'N', service: 'chance' },
      { case: 'third', number: 'M', service: 'another' },
    ),
    reason: words,
  }),
  fc.record({ act: fc.constant('note' as const), note: words }),
);

type Turn = { readonly who: Principal; readonly command: CaseCommand; readonly hours: number };
const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.record({ who: fc.constantFrom(...people), command: commands, hours: fc.integer({ min: 0, max: 30 }) }),
  { maxLength: 14 },
);

/** Plays a course of events, and looks at the case around every turn. */
function play(
  definition: ServiceDefinition,
  course: readonly Turn[],
  look: (told: Story, turn: Turn, answer: readonly string[] | string, before: string) => void,
): Story {
  const told = story(definition, { id: 'case' });
  let at = Date.parse('2022-06-01T09:00:00Z');
  told.submit({ size: 5 }, '2022-06-01T09:00');
  for (const turn of course) {
    at += turn.hours * 3_600_000;
    const before = JSON.stringify(told.state);
    look(told, turn, told.act(turn.who, new Date(at).toISOString().slice(0, 16), turn.command), before);
  }
  return told;
}

const runs = { numRuns: 150 };

test('what the shape of chance makes is a right definition', () => {
  fc.assert(
    fc.property(definitions, (definition) => {
      expect(checkDefinition(definition)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('replay: the fold of the events is the state, and a refusal leaves both alone', () => {
  fc.assert(
    fc.property(definitions, turns, (definition, course) => {
      const told = play(definition, course, ({ state }, _, answer, before) => {
        if (typeof answer === 'string') expect(JSON.stringify(state)).toBe(before);
      });
      expect(fold(JSON.parse(JSON.stringify(told.stream)), told.id)).toEqual(told.state);
    }),
    runs,
  );
});

test('one end: a case ends once, after it nothing moves until it is reopened, and it ends as declared', () => {
  fc.assert(
    fc.property(definitions, turns, (definition, course) => {
      const told = play(definition, course, () => {});
      let ended = false;
      for (const { body } of told.stream) {
        if (body.type === 'case-reopened') ended = false;
        else if (ended)
          expect(['case-noted', 'case-linked', 'case-rated', 'deadline-warned']).toContain(body.type);
        if (body.type === 'case-ended') {
          expect(definition.outcomes.map(({ code }) => code)).toContain(body.outcome);
          ended = true;
        }
      }
      expect(told.state.phase === 'ended').toBe(ended);
      if (ended) expect(workItems(told.state, hall)).toEqual([]);
    }),
    runs,
  );
});

test('moves are what is accepted: what is offered is never forbidden, what is not offered never done', () => {
  fc.assert(
    fc.property(definitions, turns, (definition, course) => {
      const told = story(definition, { id: 'case' });
      told.submit({ size: 5 }, '2022-06-01T09:00');
      let at = Date.parse('2022-06-01T09:00:00Z');
      for (const { who, command, hours } of course) {
        at += hours * 3_600_000;
        const now = new Date(at).toISOString().slice(0, 16);
        told.act(system, now, { act: 'check-clocks' });
        const about = 'step' in command ? command.step : null;
        const offered = legalMoves(definition, told.state, who).some(
          ({ act, step: of, choices }) =>
            act === command.act &&
            of === about &&
            (command.act !== 'transfer' || choices.some(({ code }) => code === command.transfer)),
        );
        const answer = told.act(who, now, command);
        if (offered) expect(['access.not-permitted', 'case.move-not-allowed']).not.toContain(answer);
        else if (who.kind === 'account') expect(typeof answer).toBe('string');
      }
    }),
    runs,
  );
});

test('a sweep that is down gives nobody more time: with it or without, the same acts are taken and refused', () => {
  fc.assert(
    fc.property(definitions, turns, (definition, course) => {
      const [watched, unwatched] = [story(definition, { id: 'case' }), story(definition, { id: 'case' })];
      for (const told of [watched, unwatched]) told.submit({ size: 5 }, '2022-06-01T09:00');
      let at = Date.parse('2022-06-01T09:00:00Z');
      const look = { act: 'check-clocks' } as const;
      const standing = ({ state: { phase, outcome, acceptedAt, data, steps } }: typeof watched) => ({
        phase,
        outcome,
        acceptedAt,
        data,
        steps: Object.entries(steps).map(([code, step]) => [code, step.status, step.round, step.outcome]),
      });
      for (const { who, command, hours } of course) {
        at += hours * 3_600_000;
        const now = new Date(at).toISOString().slice(0, 16);
        watched.act(system, now, look);
        const answers = [watched, unwatched].map((told) => {
          const answer = told.act(who, now, command);
          return typeof answer === 'string' ? answer : 'taken';
        });
        expect(answers[1]).toBe(answers[0]);
      }
      unwatched.act(system, new Date(at).toISOString().slice(0, 16), look);
      expect(standing(unwatched)).toEqual(standing(watched));
    }),
    runs,
  );
});

test('permission is never widened: a stranger is offered nothing at any time, and each signs once at most', () => {
  fc.assert(
    fc.property(definitions, turns, (definition, course) => {
      const told = play(definition, course, ({ state }) => {
        expect(legalMoves(definition, state, applicant('wu'))).toEqual([]);
      });
      const signed = told.stream.flatMap(({ body }) =>
        body.type === 'step-signed' ? [`${body.step} ${body.round} ${body.signer}`] : [],
      );
      expect(new Set(signed).size).toBe(signed.length);
      for (const { actor, body } of told.stream) {
        if (body.type === 'step-completed' && actor.kind === 'account' && actor.role === 'applicant') {
          const declared = definition.steps.find(({ code }) => code === body.step);
          expect(declared !== undefined && 'applicant' in declared.by).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('nothing waits for nobody: while a case is open somebody has work, unless no step leads on', () => {
  fc.assert(
    fc.property(definitions, turns, (definition, course) => {
      const { state } = play(definition, course, () => {});
      if (state.phase === 'ended') return;
      const open = Object.values(state.steps).filter(({ status }) => status === 'open');
      const items = workItems(state, hall);
      expect(items.length > 0 || open.length === 0).toBe(true);
      for (const { office, outside, applicant: own, assignee } of items)
        expect([office, outside, own || null, assignee ?? null].some((who) => who !== null)).toBe(true);
    }),
    runs,
  );
});
