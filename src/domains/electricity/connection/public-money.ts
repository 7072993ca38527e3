import { outcomeClasses, type StepDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { publicWorks } from '../money/public-works.ts';
import { givesBack, readsLine } from './plan.ts';

export const notFunded = {
  code: 'not-funded',
  name: { zh: '政府资金没有落实，工程不能开工', en: 'No public money: works cannot begin' },
  class: 'unfavourable',
} as const;

/** (二)1(4): what the government pays for is funded and tendered first; works wait for both, and the clock with them. */
export const publicMoney: StepDefinition = {
  code: 'public-works',
  name: { zh: '政府落实资金并招标', en: 'The government sets money aside and tenders' },
  kind: 'service',
  by: { service: publicWorks.code },
  after: { all: [{ step: 'contracted' }] },
  when: 'data.payer == "government"',
  uncounted: measure('handling-time'),
  reads: readsLine,
  opens: { form: { application: 'case.number', line: 'data.feeder' } },
  outcomes: [
    { code: 'done', name: { zh: '已招标，可以开工', en: 'Tendered: works may begin' }, favourable: true },
    {
      code: 'failed',
      name: { zh: '资金没有落实', en: 'No money was set aside' },
      favourable: false,
      writes: [givesBack],
      ends: [{ outcome: notFunded.code }],
    },
  ],
  follows: { ...Object.fromEntries(outcomeClasses.map((each) => [each, 'failed'])), favourable: 'done' },
};
