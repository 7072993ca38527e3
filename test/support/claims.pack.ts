import type { Pack } from '../../src/kernel/pack/definition.ts';
import { amount, bad, form, outcome, service, step } from '../../src/kernel/process/declared.fixture.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';

/*
 * A pack for what the product's own do not have yet: an office begins a matter of its own accord, and others
 * join it with cases of their own while a term runs.
 */

const duty = 'market-registration';
const law = (article: string) => [{ law: '企业破产法', article }];
const said = (zh: string, en: string) => ({ zh, en });
const field = (title: { zh: string; en: string }, more: object = { type: 'string', maxLength: 200 }) => ({
  ...more,
  'x-text': { title },
});

const winding: ServiceDefinition = service(
  'test.winding-up',
  { shared: 'favourable', nobody: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'claims',
      { duty },
      {
        name: said('债权申报', 'Lodging of claims'),
        kind: 'gather',
        limit: { value: 30, unit: 'natural-day', basis: law('45') },
        gathers: {
          service: 'test.claim',
          announces: ['debtor'],
          complete: 'when-all-ended',
          totals: { confirmed: { where: 'child.outcome == "confirmed"' } },
        },
        rules: [
          { when: 'output.confirmed > 0', outcome: 'some' },
          { when: 'true', outcome: 'none' },
        ],
        outcomes: [
          outcome('some', { ends: [{ outcome: 'shared' }] }),
          bad('none', { ends: [{ outcome: 'nobody' }] }),
        ],
      },
    ),
  ],
  {
    name: said('企业清算', 'Winding up of a firm'),
    summary: said('通知债权人申报债权', 'Creditors are called to lodge their claims'),
    openedBy: 'office',
    opener: { duty },
    basis: law('2'),
    form: {
      ...form({}),
      properties: {
        debtor: field(said('清算企业', 'Firm wound up')),
        ground: field(said('清算事由', 'Why it is wound up')),
      },
      required: ['debtor', 'ground'],
    },
  },
);

const claim: ServiceDefinition = service(
  'test.claim',
  { confirmed: 'favourable', rejected: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'examine',
      { duty },
      {
        name: said('审查债权', 'Examine the claim'),
        outcomes: [
          outcome('confirm', { ends: [{ outcome: 'confirmed' }] }),
          bad('reject', { reason: 'required', ends: [{ outcome: 'rejected' }] }),
        ],
      },
    ),
  ],
  {
    name: said('债权申报', 'Claim of a creditor'),
    summary: said('说明被欠多少、凭什么', 'Say what you are owed, and why'),
    openedBy: 'joining',
    backdating: {
      by: ['clerk', 'handler', 'head'],
      within: { value: 3, unit: 'working-day', basis: law('48') },
      evidence: 'required',
      basis: law('48'),
    },
    basis: law('48'),
    form: {
      ...form({}),
      properties: {
        fen: field(said('申报金额', 'Amount claimed'), { ...amount, format: 'money-fen' }),
        ground: field(said('债权依据', 'What it rests on')),
      },
      required: ['fen', 'ground'],
    },
  },
);

export const claimsPack: Pack = {
  plan: 'enterprise-startup',
  name: said('清算', 'Winding up'),
  services: [winding, claim],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};
