import { expect, test } from 'vitest';
import { parseMoment } from '../time/instant.ts';
import { checkDefinition } from './check.ts';
import { bad, basis, form, outcome, service, step, word } from './declared.fixture.ts';
import { nextCheck } from './index.ts';
import { applicant, hall, officer, story, system } from './story.fixture.ts';

/* Words that the sealed tender needed and other procedures may use. */

const offices = ['a', 'b', 'c'];
const plain = (steps: Parameters<typeof service>[2]) =>
  service('plain', { done: 'favourable', withdrawn: 'withdrawn' }, steps);
const ends = { ends: [{ outcome: 'done' }] };

test('a joint step is complete as soon as what was handed in is enough, whoever has signed', () => {
  const enough = 'steps.sign.parts.filter(p, steps.sign.parts[p].said == "yes").size() >= 2';
  const declared = plain([
    step('sign', { offices, enough }, { form: form({ said: word }), outcomes: [outcome('signed', ends)] }),
  ]);
  expect(checkDefinition(declared)).toEqual([]);
  const told = story(declared);
  told.submit({}, '2022-06-01T09:00');
  const sign = (office: string, said: string) =>
    told.complete(officer(office, `${office}@north`), '2022-06-01T10:00', 'sign', 'signed', {
      output: { said },
    });
  sign('a', 'no');
  sign('b', 'yes');
  expect(told.state.steps.sign?.status).toBe('open');
  expect(sign('c', 'yes')).toContain('case-ended');
});

test('a panel that a rule names opens with its members, and no head names others', () => {
  const members = '["m1", "m2", "m3"].map(m, {"account": m, "name": m})';
  const panel = (list: string) =>
    plain([
      step(
        'vote',
        { panel: { duty: 'court', sizes: [3], members: list } },
        { outcomes: [outcome('uphold', ends), bad('refuse', ends)] },
      ),
    ]);
  expect(checkDefinition(panel(members))).toEqual([]);
  const told = story(panel(members));
  expect(told.submit({}, '2022-06-01T09:00')).toContain('panel-named');
  expect(told.state.steps.vote?.panel?.chair).toBe('m1');
  const own = { members: [{ account: 'x', name: 'x' }], chair: 'x' };
  expect(
    told.act(officer('boss', 'court@north', 'head'), '2022-06-01T10:00', {
      act: 'name-panel',
      step: 'vote',
      ...own,
    }),
  ).toBe('access.not-permitted');
  // Too few, or the applicant among them: the step does not open.
  for (const wrong of ['["m1"]', '["m1", "m2", "lin"]'])
    expect(
      story(panel(`${wrong}.map(m, {"account": m, "name": m})`)).submit(
        {},
        '2022-06-01T09:00',
        applicant('lin'),
      ),
    ).toBe('case.panel-invalid');
});

test('a total either lists or adds up', () => {
  const gathering = (total: object) =>
    plain([
      step(
        'bids',
        { duty: 'centre' },
        {
          kind: 'gather',
          limit: { value: 1, unit: 'natural-day', basis: basis('招标投标法', '24') },
          gathers: { service: 'bid', closes: 'at-limit', complete: 'at-closing', totals: { total } },
          rules: [{ when: 'true', outcome: 'counted' }],
          outcomes: [outcome('counted', ends)],
        },
      ),
    ]);
  expect(checkDefinition(gathering({ list: 'child.number' }))).toEqual([]);
  expect(checkDefinition(gathering({ list: 'child.number', by: 'child.party' }))).toMatchObject([
    { code: 'pack.total-lists-and-adds' },
  ]);
});

test('a named hour shuts the door of a case that goes on, and of no other', () => {
  const declared = service(
    'plain',
    { done: 'favourable', withdrawn: 'withdrawn' },
    [
      step(
        'bids',
        { duty: 'centre' },
        {
          kind: 'gather',
          gathers: { service: 'bid', until: 'form.hour', complete: 'at-closing', totals: {} },
          rules: [{ when: 'true', outcome: 'counted' }],
          outcomes: [outcome('counted', ends)],
        },
      ),
    ],
    {
      form: form({ hour: word }),
      suspensions: [
        {
          code: 'flood',
          name: { zh: '水灾', en: 'Flood' },
          basis: basis('民法典', '180'),
          maximum: { value: 60, unit: 'natural-day', basis: basis('民法典', '180') },
        },
      ],
    },
  );
  expect(checkDefinition(declared)).toEqual([]);
  const hour = parseMoment('2022-06-03T09:30');
  const begun = () => {
    const told = story(declared);
    told.submit({ hour: '2022-06-03T09:30' }, '2022-06-01T09:00');
    expect(nextCheck(told.state, hall)).toBe(hour);
    return told;
  };
  const late = '2022-06-03T09:30';
  expect(begun().act(system, '2022-06-03T09:29', { act: 'check-clocks' })).toEqual([]);
  expect(begun().act(system, late, { act: 'check-clocks' })).toEqual(['gathering-closed']);
  const withdrawn = begun();
  withdrawn.act(applicant('lin'), '2022-06-02T09:00', { act: 'withdraw', reason: '' });
  expect(nextCheck(withdrawn.state, hall)).toBeNull();
  expect(withdrawn.act(system, late, { act: 'check-clocks' })).toEqual([]);
  const suspended = begun();
  suspended.act(officer('c', 'centre@north'), '2022-06-02T09:00', {
    act: 'suspend',
    suspension: 'flood',
    note: '水灾',
    evidence: null,
  });
  expect(suspended.state.phase).toBe('suspended');
  expect(nextCheck(suspended.state, hall)).toBeGreaterThan(hour);
  // When it goes on the hour has gone by.
  suspended.act(officer('c', 'centre@north'), '2022-06-06T09:00', { act: 'resume' });
  expect(suspended.act(system, '2022-06-06T09:01', { act: 'check-clocks' })).toEqual(['gathering-closed']);
});
