import { expect, test } from 'vitest';
import { outcome, service, step } from '../process/declared.fixture.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import { ledgerFaults } from './check-ledger.ts';

const task = service('task', { over: 'settled' }, [
  step('tell', { duty: 'desk' }, { outcomes: [outcome('going'), outcome('done')] }),
]);
const set = {
  services: new Map([['task', task]]),
  registers: new Map([['tasks', {} as RegisterDefinition]]),
};
const ledger = {
  service: 'task',
  register: 'tasks',
  round: 'task',
  report: { step: 'tell', going: 'going', done: 'done' },
  term: 'tell',
  part: {
    service: 'task',
    step: 'tell',
    report: { step: 'tell', going: 'going', done: 'done' },
    checks: 'tell',
    gives: 'tell',
    done: 'over',
  },
};

test('tasks are kept by what there is, and what is missing is told of with its place', () => {
  expect(ledgerFaults(undefined, set)).toEqual([]);
  expect(ledgerFaults(ledger, set)).toEqual([]);
  const wrong = { ...ledger, round: 'none', register: 'none', report: { ...ledger.report, done: 'none' } };
  expect(ledgerFaults(wrong, set).map(({ path, code }) => `${path} ${code}`)).toEqual([
    '/ledger pack.service-unknown',
    '/ledger pack.register-unknown',
    '/ledger/report pack.step-outcome-unknown',
  ]);
  const elsewhere = { ...ledger, report: { ...ledger.report, step: 'none' } };
  expect(ledgerFaults(elsewhere, set).map(({ code }) => code)).toEqual(['pack.step-unknown']);
  const endless = { ...ledger, term: 'none' };
  expect(ledgerFaults(endless, set).map(({ code }) => code)).toEqual(['pack.step-unknown']);
  const parts = { ...ledger, part: { ...ledger.part, service: 'none', step: 'none' } };
  expect(ledgerFaults(parts, set).map(({ path, code }) => `${path} ${code}`)).toEqual([
    '/ledger pack.service-unknown',
    '/ledger/part pack.step-unknown',
  ]);
  const unchecked = { ...ledger, part: { ...ledger.part, checks: 'none', done: 'none' } };
  expect(ledgerFaults(unchecked, set).map(({ code }) => code)).toEqual([
    'pack.step-unknown',
    'pack.ending-unknown',
  ]);
});
