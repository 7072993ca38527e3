import { expect, test } from 'vitest';
import { officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { publicWorks } from './public-works.ts';

const treasury = officer('cai', 'finance-licensing@north');

function begun(payer: string | null, budget = 1_000_000) {
  const where = place();
  if (payer !== null)
    where.registers.set('power-works-investment BZ2022-1', { version: 1, content: { payer } });
  const told = story(publicWorks, { place: where });
  told.act(treasury, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'finance-licensing@north', account: 'cai', name: '财政局' },
    form: { application: 'BZ2022-1', budget, document: '许财预〔2022〕8号' },
    parent: null,
  });
  const done = (step: string, outcome: string, output: Record<string, string | number>) =>
    told.complete(treasury, '2022-06-06T10:00', step, outcome, { output });
  return { told, done, entry: () => where.entry('power-public-works', 'BZ2022-1') };
}

const won = (contract: number) => ({ tender: 'ZB-1', builder: '莲城电力工程公司', contract });

test('money is set aside for works that the register says are the government’s, and for no others', () => {
  expect(begun('government').entry()).toMatchObject({ state: 'funded', budget: 1_000_000, paid: 0 });
  for (const payer of ['customer', 'power-company', null])
    expect(begun(payer).told.state.outcome).toEqual({ code: 'not-ours', class: 'void' });
});

test('a tender that costs more waits until more is set aside', () => {
  const { told, done, entry } = begun('government');
  done('tender', 'awarded', won(1_200_000));
  expect(told.state.steps.pay?.status).not.toBe('open');
  done('add', 'added', { more: 200_000 });
  expect(entry()).toMatchObject({ state: 'contracted', budget: 1_200_000, contract: 1_200_000 });
  expect(told.state.steps.pay?.status).toBe('open');
});

test('it is paid as the works go on, never beyond the contract, and ends when it is paid', () => {
  const { told, done, entry } = begun('government');
  done('tender', 'awarded', won(900_000));
  done('pay', 'paid', { amount: 400_000 });
  expect(entry()).toMatchObject({ paid: 400_000 });
  done('pay', 'paid', { amount: 600_000 });
  expect(entry()).toMatchObject({ paid: 400_000 });
  done('pay', 'paid', { amount: 500_000 });
  expect(entry()).toMatchObject({ state: 'settled', paid: 900_000 });
  expect(told.state.outcome?.code).toBe('settled');
});
