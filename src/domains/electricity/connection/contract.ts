import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, halfDays } from '../basis.ts';
import { worksByPromise } from './by-promise.ts';
import { byHand, bySystem } from './by-system.ts';
import { planStands } from './plan.ts';
import { tracked } from './works-track.ts';

const signed = { name: { zh: '已签署', en: 'Signed' } };
const names = { zh: '供电企业签署供用电合同', en: 'The power company signs the contract' };

/** One contract over plan, payer and day, signed by both electronically. */
export const contract: readonly StepDefinition[] = [
  {
    code: 'sign-customer',
    name: { zh: '客户签署供用电合同', en: 'The customer signs the contract' },
    kind: 'sign',
    by: { applicant: true },
    after: { any: planStands },
    outcomes: [{ ...signed, code: 'signed', favourable: true }],
  },
  bySystem({
    code: 'sign-supplier',
    name: names,
    after: { all: [{ step: 'sign-customer' }] },
    operation: 'power-supply.sign-contract',
    payload: {
      kilowatts: 'form.appliedKilowatts',
      feeder: 'data.feeder',
      agreedOn: 'data.agreedOn',
      seal: 'data.?seal.orValue("")',
    },
    done: signed,
  }),
  byHand({
    code: 'sign-by-hand',
    name: { zh: '供电企业人工签署', en: 'The power company signs by hand' },
    kind: 'sign',
    instead: ['sign-supplier'],
    limit: halfDays(1, convention('半个工作日内签署', 'Signed within half a day')),
    done: signed,
  }),
  {
    code: 'contracted',
    name: { zh: '合同生效', en: 'The contract stands' },
    kind: 'automatic',
    by: { system: true },
    after: { all: [{ step: 'sign-supplier' }, { step: 'sign-by-hand' }] },
    // How works are approved there is the county's to decide, and is settled with the contract.
    reads: [worksByPromise.reads],
    rules: [{ when: 'true', outcome: 'stands' }],
    outcomes: [
      {
        code: 'stands',
        name: { zh: '双方已签', en: 'Signed by both' },
        favourable: true,
        sets: {
          contract: '"GD" + padded(serial("electricity-contract"), 8)',
          signedOn: 'today',
          byPromise: worksByPromise.holds,
        },
        writes: [tracked.standsNow()],
        issues: [
          {
            type: 'electricity-contract',
            content: {
              number: 'data.contract',
              customer: 'form.?enterpriseName.orValue(case.applicant)',
              address: 'form.powerAddress.detail',
              kilowatts: 'string(form.appliedKilowatts)',
              substation: 'data.substation',
              feeder: 'data.feeder',
              agreedOn: 'data.agreedOn',
              signedOn: 'data.signedOn',
            },
          },
        ],
      },
    ],
  },
];
