import { expect, test } from 'vitest';
import { basis, named, outcome, service, step } from './declared.fixture.ts';
import type { TransferDeclaration } from './definition.ts';
import { legalMoves } from './moves.ts';
import { officer, story, system } from './story.fixture.ts';

const law = basis('行政许可法', '69');

const promise = (code: string) => ({
  code,
  name: named(code),
  kind: 'commitment' as const,
  basis: law,
  check: { by: { duty: 'inspection' }, within: { value: 2, unit: 'month' as const, basis: law } },
  breach: { basis: law, notice: named('承诺不实') },
});

const transfer = (code: string, by: 'office' | 'head'): TransferDeclaration => ({
  code,
  name: named(code),
  of: 'step',
  basis: law,
  by,
  clock: 'goes-on',
});

const permit = service(
  'permit',
  { granted: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'review',
      { duty: 'signs' },
      { outcomes: [outcome('grant', { owes: ['hygiene', 'noise'], ends: [{ outcome: 'granted' }] })] },
    ),
    step(
      'opinion',
      { offices: ['fire', 'water'] },
      { limit: { value: 2, unit: 'working-day', basis: law }, outcomes: [outcome('agree')] },
    ),
  ],
  {
    obligations: [promise('hygiene'), promise('noise')],
    transfers: [transfer('elsewhere', 'office'), transfer('jurisdiction', 'head')],
  },
);

function asked() {
  const told = story(permit);
  told.submit({}, '2022-06-06T09:00');
  return told;
}

test('of two promises to check, both are offered', () => {
  const told = asked();
  told.complete(officer('s', 'signs@north'), '2022-06-07T09:00', 'review', 'grant');
  const checks = legalMoves(permit, told.state, officer('i', 'inspection@north'), '2022-06-08');
  expect(checks.filter(({ act }) => act === 'check-obligation').map(({ obligation }) => obligation)).toEqual([
    'hygiene',
    'noise',
  ]);
});

test('a deputy is offered what either capacity may choose, once', () => {
  const told = asked();
  const deputy = {
    ...officer('z', 'signs@north'),
    deputises: [
      { account: 'h', role: 'head' as const, office: 'signs@north', from: '2022-06-01', to: '2022-06-30' },
    ],
  };
  const grounds = (day: string) =>
    legalMoves(permit, told.state, deputy, day)
      .filter(({ act }) => act === 'transfer')
      .map(({ step: code, choices }) => [code, choices.map((choice) => choice.code)]);
  expect(grounds('2022-07-01')).toEqual([['review', ['elsewhere']]]);
  expect(grounds('2022-06-07')).toEqual([['review', ['elsewhere', 'jurisdiction']]]);
});

test('an office that is asked to sign may note and suspend like any other that has a step of the case', () => {
  const told = asked();
  expect(
    told.act(officer('f', 'fire@north'), '2022-06-06T10:00', { act: 'note', note: '已现场查看' }),
  ).toEqual(['case-noted']);
});

test('the limit of a step that several sign hurries those who have not signed yet', () => {
  const told = asked();
  told.complete(officer('f', 'fire@north'), '2022-06-06T10:00', 'opinion', 'agree');
  told.act(system, '2022-06-08T17:00', { act: 'check-clocks' });
  expect(told.last('deadline-warned')).toMatchObject({
    clock: 'step:opinion',
    level: 'yellow',
    to: [
      { role: 'handler', office: 'water@north' },
      { role: 'head', office: 'water@north' },
    ],
  });
});
