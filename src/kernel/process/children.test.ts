import { describe, expect, test } from 'vitest';
import { DomainError } from '../errors/index.ts';
import type { JsonObject } from '../json.ts';
import { caseScope } from './case-scope.ts';
import { checkDefinition } from './check.ts';
import { bad, basis, form, named, outcome, service, step, word } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { fold } from './evolve.ts';
import { followUps } from './follow-ups.ts';
import { admission, type ChildFact } from './gathering.ts';
import { legalMoves } from './moves.ts';
import { applicant, hall, officer, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

const ballot: ServiceDefinition = service(
  'ballot',
  { carried: 'favourable', lost: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'voting',
      { duty: 'assembly' },
      {
        kind: 'gather',
        limit: { value: 5, unit: 'natural-day', basis: basis('民法典', '278') },
        gathers: {
          service: 'vote',
          admits: 'child.form.flat != ""',
          oncePerParty: true,
          complete: 'at-closing',
          totals: {
            heads: { by: 'child.data.vote', among: ['yes', 'no', 'abstain'] },
            area: { sum: 'child.data.area', by: 'child.data.vote', among: ['yes'] },
            yes: { where: 'child.data.vote == "yes"' },
            all: { sum: 'child.data.area' },
          },
        },
        rules: [
          {
            when: 'output.yes * 2.0 > output.children && output.area.yes * 2.0 > output.all',
            outcome: 'pass',
          },
          { when: 'true', outcome: 'fail' },
        ],
        outcomes: [
          outcome('pass', { sets: { heads: 'output.heads' }, ends: [{ outcome: 'carried' }] }),
          bad('fail', { ends: [{ outcome: 'lost' }] }),
        ],
      },
    ),
  ],
);

const assembly = officer('a', 'assembly@north');

function vote(id: string, said: string, area: number): ChildFact {
  return {
    id,
    number: `N-${id}`,
    party: `party-${id}`,
    form: { flat: id },
    data: { vote: said, area },
    outcome: 'cast',
    class: 'favourable',
    ended: true,
  };
}

function opened(children: readonly ChildFact[] = []) {
  const poll = story(ballot, { children: () => children });
  poll.submit({}, '2022-06-01T09:00');
  return poll;
}

function ask(poll: ReturnType<typeof opened>, now: string, child: JsonObject = { flat: '3-101' }) {
  return admission(ballot, poll.state, {
    step: 'voting',
    child: { form: child, party: 'party-x', applicant: 'x' },
    now: `${now}:00+08:00`,
    time: hall,
    scope: caseScope(poll.state, {
      now: `${now}:00+08:00`,
      region: {
        code: 'north',
        level: 'county',
        top: false,
        division: '411002',
        hall: 'hall',
        parties: {},
        settings: {},
      },
    }),
  });
}

const codeOf = (answer: ReturnType<typeof ask>) => (answer instanceof DomainError ? answer.code : answer);

describe('given a step that gathers cases', () => {
  test('its declaration is right, and its faults are named', () => {
    expect(checkDefinition(ballot)).toEqual([]);
    const [voting] = ballot.steps;
    if (voting?.gathers === undefined) throw new Error('it gathers');
    const wrong = {
      ...ballot,
      steps: [
        {
          ...voting,
          by: { applicant: true as const },
          rules: [{ when: 'output.yes > 1', outcome: 'pass' }],
          gathers: { ...voting.gathers, totals: { children: {}, odd: { sum: 'child.data.area +' } } },
        },
      ],
    };
    const faults = checkDefinition(wrong).map(({ path }) => path);
    expect(faults).toContain('/ballot/steps/voting/by');
    expect(faults).toContain('/ballot/steps/voting/rules');
    expect(faults).toContain('/ballot/steps/voting/gathers/totals/children');
    expect(faults).toContain('/ballot/steps/voting/gathers/totals/odd/sum');
  });

  test('whoever fits the conditions may join while it is open, until its limit and not a minute longer', () => {
    const poll = opened();
    expect(codeOf(ask(poll, '2022-06-01T10:00'))).toEqual({ service: 'vote', round: 1, oncePerParty: true });
    expect(codeOf(ask(poll, '2022-06-01T10:00', { flat: '' }))).toBe('case.not-admitted');
    expect(codeOf(ask(poll, '2022-06-06T17:59'))).not.toBe('case.gathering-closed');
    expect(codeOf(ask(poll, '2022-06-07T00:01'))).toBe('case.gathering-closed');
  });

  test('when the office closes it, nobody joins, nothing is decided yet, and a job counts', () => {
    const poll = opened();
    expect(workItems(poll.state, hall).map(({ item }) => item)).toEqual(['voting']);
    expect(poll.complete(assembly, '2022-06-02T10:00', 'voting', 'pass')).toBe('access.not-permitted');
    expect(poll.act(applicant('lin'), '2022-06-02T10:00', { act: 'close-gathering', step: 'voting' })).toBe(
      'access.not-permitted',
    );
    expect(poll.act(assembly, '2022-06-02T10:00', { act: 'close-gathering', step: 'voting' })).toEqual([
      'gathering-closed',
    ]);
    expect(codeOf(ask(poll, '2022-06-02T10:01'))).toBe('case.gathering-closed');
    expect(workItems(poll.state, hall)).toEqual([]);
    expect(followUps(ballot, poll.state, poll.stream.slice(-1))).toEqual([
      { task: 'tally-gathering', step: 'voting' },
    ]);
    expect(poll.act(assembly, '2022-06-02T10:02', { act: 'close-gathering', step: 'voting' })).toBe(
      'access.not-permitted',
    );
  });

  test('its limit closes it by itself', () => {
    const poll = opened();
    expect(poll.act(system, '2022-06-06T17:00', { act: 'check-clocks' })).not.toContain('gathering-closed');
    expect(poll.act(system, '2022-06-07T09:00', { act: 'check-clocks' })).toContain('gathering-closed');
    expect(poll.last('gathering-closed').by).toBe('limit');
  });

  test('heads and amounts are folded from the children, in whatever order they come', () => {
    const votes = [
      vote('c', 'no', 120),
      vote('a', 'yes', 90),
      vote('b', 'yes', 80),
      vote('d', 'abstain', 10),
    ];
    const decide = (children: readonly ChildFact[]) => {
      const poll = opened(children);
      poll.act(assembly, '2022-06-02T10:00', { act: 'close-gathering', step: 'voting' });
      poll.act(system, '2022-06-02T10:01', { act: 'tally', step: 'voting' });
      return poll;
    };
    const poll = decide(votes);
    expect(poll.state.steps.voting?.output).toEqual({
      children: 4,
      heads: { abstain: 1, no: 1, yes: 2 },
      area: { abstain: 10, no: 120, yes: 170 },
      yes: 2,
      all: 300,
    });
    expect(poll.state.outcome?.code).toBe('lost');
    expect(decide(votes.toReversed()).state.steps.voting?.output).toEqual(poll.state.steps.voting?.output);
    expect(decide([...votes, vote('e', 'yes', 60)]).state.outcome?.code).toBe('carried');
    expect(fold(JSON.parse(JSON.stringify(poll.stream)), poll.id)).toEqual(poll.state);
  });

  test('before the door is closed, nothing is counted', () => {
    const poll = opened([vote('a', 'yes', 1)]);
    expect(poll.act(system, '2022-06-02T10:01', { act: 'tally', step: 'voting' })).toEqual([]);
    expect(poll.act(assembly, '2022-06-02T10:01', { act: 'tally', step: 'voting' })).toBe(
      'access.not-permitted',
    );
  });

  test('when its case ends, what it had gathered is withdrawn', () => {
    const poll = opened();
    expect(poll.act(applicant('lin'), '2022-06-02T10:00', { act: 'withdraw', reason: '不开会了' })).toContain(
      'case-ended',
    );
    expect(followUps(ballot, poll.state, poll.stream.slice(-1))).toContainEqual({
      task: 'withdraw-gathered',
      step: 'voting',
      round: 1,
    });
  });
});

const relocation: ServiceDefinition = service(
  'relocation',
  { done: 'favourable', 'done-in-part': 'partial', withdrawn: 'withdrawn' },
  [
    step(
      'houses',
      { system: true },
      {
        kind: 'gather',
        gathers: {
          service: 'house',
          each: { of: 'form.houses', form: { house: 'item.house' } },
          complete: 'when-all-ended',
          totals: { moved: { where: 'child.class == "favourable"' }, paid: { sum: 'child.data.paid' } },
        },
        rules: [
          { when: 'output.moved == output.children', outcome: 'all' },
          { when: 'true', outcome: 'some' },
        ],
        outcomes: [
          outcome('all', { ends: [{ outcome: 'done' }] }),
          outcome('some', { ends: [{ outcome: 'done-in-part' }] }),
        ],
      },
    ),
  ],
  {
    form: form({
      houses: { type: 'array', items: { type: 'object', properties: { house: word }, required: ['house'] } },
    }),
  },
);

describe('given one child for each item of a list', () => {
  const houses = [{ house: '一号' }, { house: '二号' }];
  const child = (id: string, ended: boolean, outcomeClass: string): ChildFact => ({
    ...vote(id, '', 0),
    data: { paid: 100 },
    class: outcomeClass,
    ended,
  });

  test('each gets an id of its own at once, and nobody joins', () => {
    const town = story(relocation);
    expect(town.submit({ houses }, '2022-06-01T09:00')).toContain('children-opened');
    const { children } = town.last('children-opened');
    expect(new Set(children).size).toBe(2);
    expect(followUps(relocation, town.state, town.stream.slice(-1))).toEqual(
      children.map((each, index) => ({
        task: 'open-listed-child',
        step: 'houses',
        round: 1,
        child: each,
        index,
      })),
    );
    expect(workItems(town.state, hall)).toEqual([]);
  });

  test('the step waits until all have ended', () => {
    let facts = [child('a', true, 'favourable')];
    const town = story(relocation, { children: () => facts });
    town.submit({ houses }, '2022-06-01T09:00');
    const tally = () => town.act(system, '2022-06-02T09:00', { act: 'tally', step: 'houses' });
    expect(tally()).toEqual([]);
    facts = [child('a', true, 'favourable'), child('b', false, '')];
    expect(tally()).toEqual([]);
    facts = [child('a', true, 'favourable'), child('b', true, 'unfavourable')];
    expect(tally()).toContain('case-ended');
    expect(town.state.outcome).toEqual({ code: 'done-in-part', class: 'partial' });
    expect(town.state.steps.houses?.output).toEqual({ children: 2, moved: 1, paid: 200 });
  });

  test('an empty list is done at once', () => {
    const town = story(relocation);
    expect(town.submit({ houses: [] }, '2022-06-01T09:00')).toContain('case-ended');
    expect(town.state.outcome?.code).toBe('done');
  });
});

/** A bundle: the licence first, the signboard only with it, the catering part if it is wanted. */
const opening: ServiceDefinition = service(
  'opening',
  { done: 'favourable', 'done-in-part': 'partial', refused: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'licence',
      { service: 'licence' },
      {
        opens: { form: {} },
        outcomes: [outcome('granted'), bad('refused', { ends: [{ outcome: 'refused' }] })],
      },
    ),
    step(
      'signboard',
      { service: 'signboard' },
      {
        after: { all: [{ step: 'licence', outcomes: ['granted'] }] },
        opens: { form: {} },
        outcomes: [outcome('granted'), bad('refused')],
      },
    ),
    step(
      'catering',
      { service: 'catering' },
      {
        after: { all: [{ step: 'licence', outcomes: ['granted'] }] },
        when: 'form.kitchen',
        addable: { fields: ['kitchen'], basis: basis('优化营商环境条例', '19') },
        opens: { form: {} },
        outcomes: [outcome('granted'), bad('refused')],
      },
    ),
    step(
      'handover',
      { duty: 'hall' },
      {
        kind: 'deliver',
        after: { all: [{ step: 'signboard' }, { step: 'catering' }] },
        outcomes: [
          outcome('handed', {
            ends: [
              {
                when: 'steps.signboard.outcome == "granted" && (steps.catering.status == "skipped" || steps.catering.outcome == "granted")',
                outcome: 'done',
              },
              { outcome: 'done-in-part' },
            ],
          }),
        ],
      },
    ),
  ],
  { kind: 'bundle', form: form({ kitchen: { type: 'boolean' } }) },
);

describe('given a bundle', () => {
  const lin = applicant('lin');
  const hallOffice = officer('h', 'hall@north');
  function begun(kitchen: boolean) {
    const shop = story(opening);
    shop.submit({ kitchen }, '2022-06-01T09:00');
    return shop;
  }

  test('a part opens only once the one before it has been granted', () => {
    expect(checkDefinition(opening)).toEqual([]);
    const shop = begun(true);
    expect(Object.keys(shop.state.steps)).toEqual(['licence']);
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    expect(shop.state.steps.signboard?.child).not.toBeNull();
    expect(shop.state.steps.catering?.status).toBe('open');
  });

  test('one part refused makes the whole partly granted, with one handing over', () => {
    const shop = begun(true);
    for (const [part, how] of [
      ['licence', 'granted'],
      ['signboard', 'granted'],
      ['catering', 'refused'],
    ] as const)
      shop.complete(system, '2022-06-02T09:00', part, how);
    expect(shop.complete(hallOffice, '2022-06-03T09:00', 'handover', 'handed')).toContain('case-ended');
    expect(shop.state.outcome).toEqual({ code: 'done-in-part', class: 'partial' });
  });

  test('a part that was left out may be added while nothing that waits for it has begun', () => {
    const shop = begun(false);
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    expect(shop.state.steps.catering?.status).toBe('skipped');
    const move = legalMoves(opening, shop.state, lin).find(({ act }) => act === 'add-service');
    expect(move).toMatchObject({ step: 'catering', amends: ['kitchen'] });
    const add = (entries: JsonObject) =>
      shop.act(lin, '2022-06-02T10:00', { act: 'add-service', step: 'catering', form: entries });
    expect(add({ name: 'x' })).toBe('case.field-not-amendable');
    expect(add({ kitchen: false })).toBe('case.not-wanted');
    expect(add({ kitchen: true })).toEqual(['service-added', 'form-amended', 'step-opened']);
    expect(shop.state.steps.catering?.child).not.toBeNull();
    shop.complete(system, '2022-06-02T11:00', 'signboard', 'granted');
    expect(shop.state.steps.handover).toBeUndefined();
    shop.complete(system, '2022-06-02T12:00', 'catering', 'granted');
    expect(shop.state.steps.handover?.status).toBe('open');
  });

  test('a part may say by itself that it is wanted: whoever adds it is asked for the rest alone', () => {
    const asked: ServiceDefinition = {
      ...opening,
      form: form({ kitchen: { type: 'boolean' }, stoves: { type: 'integer', 'x-when': 'form.kitchen' } }),
      steps: opening.steps.map((each) =>
        each.code === 'catering'
          ? {
              ...each,
              addable: {
                fields: ['stoves'],
                sets: { kitchen: '!form.kitchen' },
                basis: basis('优化营商环境条例', '19'),
              },
            }
          : each,
      ),
    };
    expect(checkDefinition(asked)).toEqual([]);
    const shop = story(asked);
    shop.submit({ kitchen: false }, '2022-06-01T09:00');
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    const move = legalMoves(asked, shop.state, lin).find(({ act }) => act === 'add-service');
    expect(move).toMatchObject({ amends: ['stoves'], given: { kitchen: true } });
    const add = { act: 'add-service', step: 'catering', form: { stoves: 2 } } as const;
    expect(shop.act(lin, '2022-06-02T10:00', add)).toContain('step-opened');
    expect(shop.state.form).toMatchObject({ kitchen: true, stoves: 2 });
  });

  test('of two that were left out, the first may be added, and the one that waits for it once that has ended', () => {
    const catering = opening.steps.find(({ code }) => code === 'catering');
    if (catering === undefined) throw new Error('no catering');
    const terrace = step(
      'terrace',
      { service: 'x' },
      {
        ...catering,
        code: 'terrace',
        after: { all: [{ step: 'catering' }] },
        when: 'form.?terrace.orValue(false)',
        addable: { fields: [], sets: { terrace: 'true' }, basis: basis('优化营商环境条例', '19') },
      },
    );
    const both: ServiceDefinition = {
      ...opening,
      form: form({ kitchen: { type: 'boolean' }, terrace: { type: 'boolean' } }, ['kitchen']),
      steps: [
        ...opening.steps.slice(0, -1),
        terrace,
        ...opening.steps.slice(-1).map((each) => ({
          ...each,
          after: { all: [{ step: 'signboard' }, { step: 'catering' }, { step: 'terrace' }] },
        })),
      ],
    };
    expect(checkDefinition(both)).toEqual([]);
    const shop = story(both);
    shop.submit({ kitchen: false }, '2022-06-01T09:00');
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    const addable = () =>
      legalMoves(both, shop.state, lin)
        .filter(({ act }) => act === 'add-service')
        .map((move) => move.step);
    expect(addable()).toEqual(['catering', 'terrace']);
    shop.act(lin, '2022-06-02T10:00', { act: 'add-service', step: 'catering', form: { kitchen: true } });
    expect(addable()).toEqual([]);
    shop.complete(system, '2022-06-02T11:00', 'catering', 'granted');
    expect(addable()).toEqual(['terrace']);
  });

  test('afterwards it is too late', () => {
    const shop = begun(false);
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    shop.complete(system, '2022-06-02T11:00', 'signboard', 'granted');
    expect(
      shop.act(lin, '2022-06-02T12:00', { act: 'add-service', step: 'catering', form: { kitchen: true } }),
    ).toBe('case.too-late-to-add');
    expect(legalMoves(opening, shop.state, lin).map(({ act }) => act)).not.toContain('add-service');
  });
});

test('a join may be content with some of what leads to it, and a loop with so many rounds', () => {
  const loops = service(
    'loops',
    { done: 'favourable', lost: 'unfavourable', withdrawn: 'withdrawn' },
    [
      step('a', { duty: 'a' }, { outcomes: [outcome('yes'), bad('no')] }),
      step('b', { duty: 'b' }, { outcomes: [outcome('yes'), bad('no')] }),
      step('c', { duty: 'c' }, { outcomes: [outcome('yes'), bad('no')] }),
      step(
        'draft',
        { duty: 'a' },
        {
          after: {
            any: [{ step: 'two' }, { step: 'look', outcomes: ['again'] }],
          },
          rounds: { most: 2, basis: basis('办法', '9') },
          outcomes: [outcome('done')],
        },
      ),
      step(
        'two',
        { duty: 'b' },
        {
          after: {
            all: ['a', 'b', 'c'].map((each) => ({ step: each, outcomes: ['yes'] })),
            atLeast: 2,
          },
          outcomes: [outcome('done')],
        },
      ),
      step(
        'look',
        { duty: 'b' },
        {
          after: { any: [{ step: 'draft' }] },
          outcomes: [bad('again'), outcome('fine', { ends: [{ outcome: 'done' }] })],
        },
      ),
      step(
        'drop',
        { duty: 'b' },
        {
          after: {
            all: ['a', 'b', 'c'].map((each) => ({ step: each, outcomes: ['no'] })),
            atLeast: 2,
          },
          outcomes: [bad('dropped', { ends: [{ outcome: 'lost' }] })],
        },
      ),
    ],
    { name: named('循环') },
  );
  expect(checkDefinition(loops)).toEqual([]);
  const [a, b, c] = ['a', 'b', 'c'].map((each) => officer(each, `${each}@north`));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three offices');
  const run = story(loops);
  run.submit({}, '2022-06-01T09:00');
  run.complete(a, '2022-06-01T09:01', 'a', 'no');
  run.complete(b, '2022-06-01T09:02', 'b', 'yes');
  expect(run.state.steps.two).toBeUndefined();
  run.complete(c, '2022-06-01T09:03', 'c', 'yes');
  run.complete(b, '2022-06-01T09:04', 'two', 'done');
  run.complete(a, '2022-06-01T09:05', 'draft', 'done');
  run.complete(b, '2022-06-01T09:06', 'look', 'again');
  run.complete(a, '2022-06-01T09:07', 'draft', 'done');
  expect(run.complete(b, '2022-06-01T09:08', 'look', 'again')).toBe('case.rounds-spent');
  expect(run.complete(b, '2022-06-01T09:09', 'look', 'fine')).toContain('case-ended');
});
