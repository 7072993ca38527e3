import { expect, test } from 'vitest';
import { basis, named, outcome, service, step } from './declared.fixture.ts';
import { fold } from './evolve.ts';
import { legalMoves } from './moves.ts';
import { officer, place, story, system } from './story.fixture.ts';

/* An office ends on 30 June 2022: nothing that it had may stay with it, whatever it was about. */

const law = basis('机构改革方案', '1');
const days = (value: number) => ({ value, unit: 'working-day' as const, basis: law });

const permit = service(
  'permit',
  { granted: 'favourable', withdrawn: 'withdrawn', 'not-accepted': 'not-accepted' },
  [
    step(
      'review',
      { duty: 'signs' },
      {
        outcomes: [
          outcome('passed'),
          outcome('grant', { owes: ['promise'], ends: [{ outcome: 'granted' }] }),
        ],
      },
    ),
    step(
      'look',
      { duty: 'parks' },
      {
        after: { all: [{ step: 'review', outcomes: ['passed'] }] },
        outcomes: [outcome('seen', { ends: [{ outcome: 'granted' }] })],
      },
    ),
  ],
  {
    acceptance: {
      by: { duty: 'signs' },
      basis: law,
      within: days(5),
      correction: days(5),
      refusalReasons: [{ code: 'no', name: named('不属于') }],
    },
    limits: { promised: [], statutory: [days(20)] },
    extensions: [
      {
        code: 'complex',
        name: named('延期'),
        basis: law,
        clock: 'statutory',
        maximum: days(10),
        by: { duty: 'signs' },
      },
    ],
    obligations: [
      {
        code: 'promise',
        name: named('承诺'),
        kind: 'commitment',
        basis: law,
        check: { by: { duty: 'signs' }, within: { value: 2, unit: 'month', basis: law } },
        breach: { basis: law, notice: named('承诺不实') },
      },
    ],
    reopening: {
      grounds: [{ code: 'doubt', name: named('存疑') }],
      opens: ['review'],
      basis: law,
    },
    transfers: [
      {
        code: 'away',
        name: named('移送'),
        of: 'case',
        basis: law,
        by: 'office',
        clock: 'stops-until-received',
      },
    ],
  },
);

const office = (id: string, unit: string, region: string, more: object = {}) => ({
  id,
  unit,
  region,
  number: '0001',
  name: named(id),
  from: '2000-01-01',
  ...more,
});
const ends = { to: '2022-06-30', successors: ['signs@north+2022'] };
const where = () =>
  place([
    office('signs@north', 'signs', 'north', ends),
    office('signs@north+2022', 'signs', 'north', { from: '2022-07-01' }),
    office('signs@south', 'signs', 'south', { to: '2022-06-30', successors: ['signs@south+2022'] }),
    office('signs@south+2022', 'signs', 'south', { from: '2022-07-01' }),
  ]);

const old = officer('n', 'signs@north');
const heir = officer('n', 'signs@north+2022');
const heirsHead = officer('h', 'signs@north+2022', 'head');

function accepted() {
  const asked = story(permit, { place: where() });
  asked.submit({}, '2022-06-27T09:00');
  asked.act(old, '2022-06-27T09:00', { act: 'accept' });
  return asked;
}

test('a case that was on its way to the office is received by its successor', () => {
  const asked = accepted();
  asked.act(old, '2022-06-28T09:00', {
    act: 'transfer',
    transfer: 'away',
    step: null,
    office: 'signs@south',
    reason: '不属于本区管辖',
  });
  asked.act(system, '2022-07-01T09:00', { act: 'follow-successors' });
  const south = officer('s', 'signs@south+2022');
  expect(legalMoves(permit, asked.state, south).map(({ act }) => act)).toContain('receive-transfer');
  expect(asked.act(south, '2022-07-01T10:00', { act: 'receive-transfer', step: null })).toEqual([
    'transfer-received',
  ]);
  expect(fold(JSON.parse(JSON.stringify(asked.stream)), asked.id)).toEqual(asked.state);
});

test('an extension that waited for its head is decided by the head of the successor', () => {
  const asked = accepted();
  asked.act(old, '2022-06-28T09:00', {
    act: 'request-extension',
    extension: 'complex',
    value: 5,
    reason: '需要跨省核查',
  });
  asked.act(system, '2022-07-01T09:00', { act: 'follow-successors' });
  expect(
    asked.act(heirsHead, '2022-07-01T10:00', { act: 'decide-extension', granted: true, reason: '' }),
  ).toEqual(['case-extended']);
});

test('of an office that is split, each head decides on more time for the step that went to them', () => {
  const clearing = service(
    'clearing',
    { done: 'favourable' },
    ['parks', 'signs'].map((duty) => step(duty, { duty }, { limit: days(5), outcomes: [outcome('seen')] })),
    {
      extensions: ['parks', 'signs'].map((duty) => ({
        code: `more-${duty}`,
        name: named(duty),
        basis: law,
        clock: `step:${duty}` as const,
        maximum: days(2),
      })),
    },
  );
  const successors = ['signs@north+2022', 'parks@north+2022'];
  const split = place([
    ...['signs', 'parks'].map((unit) =>
      office('bureau@north', unit, 'north', { to: '2022-06-30', successors }),
    ),
    ...successors.map((id) => office(id, id.split('@')[0] ?? '', 'north', { from: '2022-07-01' })),
  ]);
  const asked = story(clearing, { place: split });
  asked.submit({}, '2022-06-29T09:00');
  for (const duty of ['parks', 'signs'])
    asked.act(officer('b', 'bureau@north'), '2022-06-29T10:00', {
      act: 'request-extension',
      extension: `more-${duty}`,
      value: 2,
      reason: '场地大',
    });
  asked.act(system, '2022-07-01T09:00', { act: 'follow-successors' });
  const decided = (duty: string, step: string) =>
    asked.act(officer('h', `${duty}@north+2022`, 'head'), '2022-07-01T10:00', {
      act: 'decide-extension',
      step,
      granted: true,
      reason: '',
    });
  expect(decided('signs', 'parks')).toBe('access.not-permitted');
  expect(decided('parks', 'parks')).toEqual(['case-extended']);
  expect(decided('signs', 'signs')).toEqual(['case-extended']);
  expect(fold(JSON.parse(JSON.stringify(asked.stream)), asked.id)).toEqual(asked.state);
});

test('what it had still to check of an ended case is checked by the successor, who may also reopen the case', () => {
  const asked = accepted();
  asked.complete(old, '2022-06-28T09:00', 'review', 'grant');
  expect(asked.state.phase).toBe('ended');
  expect(asked.act(system, '2022-07-01T09:00', { act: 'follow-successors' })).toEqual(['office-succeeded']);
  expect(asked.act(system, '2022-07-01T09:01', { act: 'follow-successors' })).toEqual([]);
  expect(
    asked.act(heir, '2022-07-04T09:00', {
      act: 'check-obligation',
      obligation: 'promise',
      kept: true,
      reason: '',
    }),
  ).toEqual(['obligation-kept']);
  expect(
    asked.act(heirsHead, '2022-07-05T09:00', { act: 'reopen', reason: '重新核查', ground: 'doubt' }),
  ).toEqual(['case-reopened', 'step-opened']);
});

test('what is settled stays as it was', () => {
  const asked = accepted();
  asked.complete(old, '2022-06-28T09:00', 'review', 'grant');
  asked.act(old, '2022-06-29T09:00', {
    act: 'check-obligation',
    obligation: 'promise',
    kept: true,
    reason: '',
  });
  asked.act(system, '2022-07-01T09:00', { act: 'follow-successors' });
  expect(asked.state.obligations.promise?.office).toBe('signs@north');
});
