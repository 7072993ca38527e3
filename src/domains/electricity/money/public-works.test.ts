import { expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { casesOpenedBy } from '../../../kernel/pack/opened-by-reaction.ts';
import { factName } from '../../../kernel/process/index.ts';
import { officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { publicPayment, publicPayments, publicWorks } from './public-works.ts';

const treasury = officer('cai', 'finance-licensing@north');
const application = 'BZ2022-1';

/** A connection whose works are the government’s has come so far; its case is the parent. */
function begun(budget = 1_000_000) {
  const where = place();
  const told = story(publicWorks, { place: where });
  told.submit({ application, line: '莲 5 线' }, '2022-06-06T09:00', system, {
    case: 'power',
    step: 'public-works',
    round: 1,
  });
  const done = (step: string, outcome: string, output: JsonObject) =>
    told.complete(treasury, '2022-06-06T10:00', step, outcome, { output });
  done('fund', 'funded', { budget, document: '许财预〔2022〕8号' });
  return { where, told, done, entry: () => where.entry('power-public-works', application) };
}

const won = (contract: number) => ({ tender: 'ZB-1', builder: '莲城电力工程公司', contract });

/** What is paid of it is a case of its own. */
function paying(contract: number) {
  const { where, told, done } = begun();
  done('tender', 'awarded', won(contract));
  const [reaction] = publicPayments;
  if (reaction === undefined) throw new Error('no reaction');
  const [opened] = casesOpenedBy(reaction, { form: told.state.form, data: told.state.data, steps: {} });
  const paid = story(publicPayment, { place: where });
  paid.submit(opened?.form ?? {}, '2022-07-01T09:00', system);
  return {
    paid,
    pay: (amount: number) =>
      paid.complete(treasury, '2022-07-01T10:00', 'pay', 'paid', { output: { amount } }),
    rest: () => paid.complete(treasury, '2022-07-01T10:00', 'pay', 'rest'),
    entry: () => where.entry('power-public-works', application),
  };
}

test('money is set aside for these works, by a document, before anything is tendered', () => {
  const { told, entry } = begun();
  expect(entry()).toMatchObject({
    state: 'funded',
    budget: 1_000_000,
    paid: 0,
    document: '许财预〔2022〕8号',
  });
  expect(told.state.steps.tender?.status).toBe('open');
  expect(told.state.outcome).toBeNull();
});

test('a tender that costs more waits until more is set aside', () => {
  const { told, done, entry } = begun();
  done('tender', 'awarded', won(1_200_000));
  expect(told.state.outcome).toBeNull();
  done('add', 'added', { document: '许财预〔2022〕19号' });
  expect(entry()).toMatchObject({ state: 'contracted', budget: 1_200_000, contract: 1_200_000 });
  expect(told.state.outcome).toEqual({ code: 'contracted', class: 'favourable' });
});

test('it is paid as the works go on, never beyond the contract, and ends when it is paid', () => {
  const { paid, pay, entry } = paying(900_000);
  pay(400_000);
  expect(entry()).toMatchObject({ state: 'contracted', paid: 400_000, budget: 1_000_000 });
  pay(600_000);
  expect(entry()).toMatchObject({ paid: 400_000 });
  pay(500_000);
  expect(entry()).toMatchObject({ state: 'settled', paid: 900_000, tender: 'ZB-1' });
  expect(paid.state.outcome?.code).toBe('settled');
});

test('all the rest may be paid at once; nothing that was not said is booked', () => {
  const { paid, pay, rest, entry } = paying(900_000);
  pay(400_000);
  paid.complete(treasury, '2022-07-02T10:00', 'pay', 'paid');
  expect(entry()).toMatchObject({ state: 'contracted', paid: 400_000 });
  rest();
  expect(entry()).toMatchObject({ state: 'settled', paid: 900_000 });
});

test('what was set aside for somebody who withdraws is free again', () => {
  const { told, where, entry } = begun();
  told.act(system, '2022-06-07T09:00', { act: 'withdraw', reason: '用电申请已撤回' });
  expect(told.state.outcome?.code).toBe('withdrawn');
  expect(entry()).toBeNull();
  expect(where.registers.has(factName('power-public-works', application))).toBe(true);
});
