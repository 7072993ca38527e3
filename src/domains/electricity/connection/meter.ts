import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { LimitDeclaration, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, halfDays, supplier, workingDays } from '../basis.ts';
import { isHigh, isLow } from '../facts.ts';
import { joinsLine } from '../outages/customers-of-lines.ts';
import { byHand, bySystem } from './by-system.ts';
import { connectedKilowatts } from './plan.ts';
import { everyGridWorks } from './works.ts';

const works = [
  ...everyGridWorks,
  { step: 'works-by-hand' },
  { step: 'customer-works' },
  // What others paid for was accepted first, and is known whose it is to maintain.
  { step: 'maintenance' },
  { step: 'plan-change' },
];
const hung = {
  name: { zh: '已接电', en: 'Connected' },
  sets: { connectedOn: 'today', inTime: 'today <= data.agreedOn' },
};
const name = { zh: '装表接电', en: 'Meter and connection' };

function meter(code: string, when: string, limit: LimitDeclaration): StepDefinition {
  return bySystem({
    code,
    name,
    after: { all: works },
    when,
    limit,
    operation: 'power-supply.hang-meter',
    payload: { contract: 'data.contract', kilowatts: connectedKilowatts, place: 'form.powerAddress' },
    done: hung,
  });
}

const connected: StepDefinition = {
  code: 'connected',
  name: { zh: '接电完成', en: 'Connection complete' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'meter-low' }, { step: 'meter-high' }, { step: 'meter-by-hand' }] },
  rules: [{ when: 'true', outcome: 'done' }],
  outcomes: [{ code: 'done', name: { zh: '完成', en: 'Done' }, favourable: true }],
};

const mendAccount: StepDefinition = {
  code: 'mend-account',
  name: { zh: '供电企业核对立户资料', en: 'The power company looks at the particulars again' },
  kind: 'works',
  by: supplier,
  after: { any: [{ step: 'account', outcomes: ['refused'] }] },
  outcomes: [{ code: 'mended', name: { zh: '已核对', en: 'Put right' }, favourable: true }],
};

/** The account in the power company's own system; then the customer has power. */
const account: StepDefinition = {
  code: 'account',
  name: { zh: '营销系统立户', en: 'Account opened' },
  kind: 'external',
  by: { outside: 'power-supply', party: 'region.parties["power-supply"]' },
  after: { any: [{ step: 'connected' }, { step: 'mend-account' }] },
  calls: {
    operation: 'power-supply.open-account',
    payload: { contract: 'data.contract', kilowatts: connectedKilowatts, place: 'form.powerAddress' },
  },
  form: {
    type: 'object',
    properties: {
      // What another system answers goes into the city's own messages: a number, and nothing that could be read as more.
      accountNumber: {
        type: 'string',
        pattern: '^[A-Z0-9]{6,20}$',
        maxLength: 20,
        'x-expects': { zh: '六至二十位数字或大写字母', en: 'six to twenty digits or capital letters' },
        'x-text': { title: { zh: '用电户号', en: 'Account number' } },
      },
    },
    required: ['accountNumber'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'done',
      name: { zh: '已立户', en: 'Opened' },
      favourable: true,
      sets: { accountNumber: 'output.accountNumber' },
      writes: [
        {
          register: 'power-connection',
          key: 'data.accountNumber',
          act: 'put',
          content: {
            case: 'case.number',
            region: 'case.region',
            class: 'data.class',
            kilowatts: connectedKilowatts,
            payer: 'data.payer',
            wantedOn: 'form.wantedOn',
            agreedOn: 'data.agreedOn',
            connectedOn: 'data.connectedOn',
            inTime: 'data.inTime',
          },
        },
        ...joinsLine,
      ],
      tells: {
        zh: '"已通电，用电户号 " + data.accountNumber',
        en: '"Power is on. Your account number is " + data.accountNumber',
      },
      ends: [{ outcome: 'connected' }],
    },
    {
      code: 'refused',
      name: { zh: '立户未成', en: 'Not opened' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/** Meter and account, after works and inspection. */
export const meterAndAccount: readonly StepDefinition[] = [
  meter(
    'meter-low',
    isLow,
    halfDays(1, convention('装表接电半个工作日', 'Meter and connection: half a day')),
  ),
  meter(
    'meter-high',
    isHigh,
    workingDays(3, convention('装表接电三个工作日', 'Meter and connection: three working days')),
  ),
  byHand({
    code: 'meter-by-hand',
    name: { zh: '人工派单装表接电', en: 'Meter hung by an order given by hand' },
    kind: 'works',
    instead: ['meter-low', 'meter-high'],
    limit: halfDays(1, convention('半个工作日内装表', 'Within half a day')),
    done: hung,
  }),
  connected,
  account,
  mendAccount,
];
