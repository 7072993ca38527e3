import { expect, test } from 'vitest';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import type { ChildFact } from '../../src/kernel/process/index.ts';
import {
  applicant,
  officer,
  place,
  type Story,
  story,
  system,
} from '../../src/kernel/process/story.fixture.ts';
import { claim, creditorVote, insolvency } from './insolvency.ts';

const court = officer('b', 'bankruptcy@north');

/** The proceedings, with what creditors lodge and vote as cases of their own. */
function proceedings() {
  const where = place();
  const children = new Map<string, Story[]>();
  const facts = (step: string): readonly ChildFact[] => (children.get(step) ?? []).map(({ fact }) => fact);
  const main = story(insolvency, { place: where, children: facts });
  main.submit({ debtor: '某纺织公司' }, '2022-06-01T09:00');
  const join = (step: string, name: string, form: { fen: number } | { vote: string }, at: string) => {
    const child = story(step === 'claims' ? claim : creditorVote, { place: where });
    const parent = { case: main.id, step, round: 1 };
    expect(child.submit(form, at, applicant(name), parent)).toContain('case-submitted');
    children.set(step, [...(children.get(step) ?? []), child]);
    return child;
  };
  return {
    main,
    lodge: (name: string, fen: number, at: string) => join('claims', name, { fen }, at),
    vote: (name: string, vote: 'yes' | 'no', at: string) => join('meeting', name, { vote }, at),
    tally: (step: string, at: string) => main.act(system, at, { act: 'tally', step }),
  };
}

function confirmed(amounts: Readonly<Record<string, number>>) {
  const told = proceedings();
  const lodged = Object.entries(amounts).map(
    ([name, fen]) => [told.lodge(name, fen, '2022-06-10T09:00'), fen] as const,
  );
  told.main.act(system, '2022-07-04T09:00', { act: 'check-clocks' });
  for (const [each, fen] of lodged)
    each.complete(court, '2022-07-05T09:00', 'examine', 'confirm', { output: { fen } });
  told.tally('claims', '2022-07-05T10:00');
  return told;
}

test('the definitions are right', () => {
  expect([insolvency, claim, creditorVote].flatMap(checkDefinition)).toEqual([]);
});

test('claims are lodged until the term is over; the meeting opens when the last of them is examined', () => {
  const { main, lodge, tally } = proceedings();
  const bank = lodge('bank', 90_000_000, '2022-06-05T09:00');
  const mill = lodge('mill', 20_000_000, '2022-06-30T17:00');
  bank.complete(court, '2022-06-20T09:00', 'examine', 'confirm', { output: { fen: 80_000_000 } });
  // The claim is its creditor's case: examining it writes nothing in the proceedings.
  expect(main.stream.map(({ body }) => body.type)).toEqual([
    'case-submitted',
    'case-accepted',
    'step-opened',
  ]);
  expect(main.act(system, '2022-07-04T09:00', { act: 'check-clocks' })).toContain('gathering-closed');
  expect(tally('claims', '2022-07-04T09:01')).toEqual([]);
  mill.complete(court, '2022-07-05T09:00', 'examine', 'reject', { reason: '无凭证' });
  expect(tally('claims', '2022-07-05T09:01')).toContain('step-completed');
  expect(main.state.steps.claims?.output).toEqual({ children: 2, confirmed: 1, owed: 80_000_000 });
  expect(main.state.steps.meeting?.gathering).toEqual({ open: true, children: [] });
});

test('the plan needs more heads than are against it and two thirds of the confirmed amount', () => {
  const many = { bank: 60_000_000, mill: 25_000_000, carter: 5_000_000, clerk: 10_000_000 };
  const close = (votes: Readonly<Record<string, 'yes' | 'no'>>) => {
    const { main, vote, tally } = confirmed(many);
    for (const [name, said] of Object.entries(votes)) vote(name, said, '2022-07-10T09:00');
    main.act(court, '2022-07-10T17:00', { act: 'close-gathering', step: 'meeting' });
    tally('meeting', '2022-07-10T17:01');
    return main.state;
  };
  // Enough money, not enough heads.
  expect(close({ bank: 'yes', mill: 'no', carter: 'no' }).outcome?.code).toBe('plan-lost');
  // Enough heads, not enough money.
  expect(close({ bank: 'no', mill: 'yes', carter: 'yes' }).outcome?.code).toBe('plan-lost');
  // Both; whoever has no confirmed claim has said nothing.
  const adopted = close({ bank: 'yes', mill: 'no', clerk: 'yes', stranger: 'no' });
  expect(adopted.outcome?.code).toBe('plan-adopted');
  expect(adopted.steps.meeting?.output).toEqual({
    children: 4,
    heads: { no: 1, yes: 2 },
    fen: { no: 25_000_000, yes: 70_000_000 },
  });
});
