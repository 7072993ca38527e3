import { expect, test } from 'vitest';
import { type Dated, inForce } from './in-force.ts';

const restriction = (kind: string, until = ''): Dated => ({ kind, from: '2022-06-06', until });
const kinds = (of: readonly Dated[], today: string) => inForce(of, today).map(({ kind }) => kind);
const two = [
  restriction('seizure', '2022-07-01'),
  restriction('waiting', '2025-06-05'),
  restriction('mortgage'),
];

test('the seizure that waited is in force from the day after the first one’s last day', () => {
  expect(kinds(two, '2022-07-01')).toEqual(['seizure', 'waiting', 'mortgage']);
  expect(kinds(two, '2022-07-02')).toEqual(['seizure', 'seizure', 'mortgage']);
});

test('of several that wait, the first that lasts is, and the others go on waiting', () => {
  const three = [
    restriction('seizure', '2022-07-01'),
    restriction('waiting', '2022-07-02'),
    restriction('waiting'),
  ];
  expect(kinds(three, '2022-07-02')).toEqual(['seizure', 'seizure', 'waiting']);
  expect(kinds(three, '2022-07-03')).toEqual(['seizure', 'waiting', 'seizure']);
});

test('nothing else becomes a seizure', () => {
  expect(kinds([restriction('mortgage'), restriction('objection', '2022-06-21')], '2022-07-01')).toEqual([
    'mortgage',
    'objection',
  ]);
});
