import { describe, expect, test } from 'vitest';
import { DomainError } from '../errors/index.ts';
import type { JsonObject } from '../json.ts';
import { caseScope } from './case-scope.ts';
import { checkDefinition } from './check.ts';
import { bad, basis, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { fold } from './evolve.ts';
import { followUps } from './follow-ups.ts';
import { admission, type ChildFact } from './gathering.ts';
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
