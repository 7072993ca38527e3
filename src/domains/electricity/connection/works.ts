import type { LimitDeclaration, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, halfDays, measure, workingDays } from '../basis.ts';
import { isHigh } from '../facts.ts';
import { byHand, bySystem } from './by-system.ts';
import { isWhole, isWholeResident, isWholeSmall } from './classes.ts';
import { paidForCustomer, tracked } from './works-track.ts';

/** Time of grid works and of the customer's own is not counted, as printed (二(二)). */
const uncounted = measure('handling-time');
const contract = measure('works-contract');

const afterApproval = {
  all: [
    { step: 'contracted' },
    { step: 'approvals', outcomes: ['agreed'] },
    { step: 'works-filing' },
    { step: 'public-works', outcomes: ['done'] },
  ],
} as const;

const built = {
  name: { zh: '已建成', en: 'Built' },
  sets: { builtOn: 'today' },
  writes: [tracked.standsNow({ builtOn: 'today' })],
};

function gridWorks(
  code: string,
  zh: string,
  en: string,
  when: string,
  more: { readonly limit?: LimitDeclaration; readonly counts?: true },
): StepDefinition {
  return bySystem({
    code,
    name: { zh, en },
    after: afterApproval,
    when: `${paidForCustomer} && ${when}`,
    ...(more.limit === undefined ? {} : { limit: more.limit }),
    ...(more.counts === true ? {} : { uncounted }),
    operation: 'power-supply.build-works',
    payload: {
      contract: 'data.contract',
      feeder: 'data.feeder',
      place: 'form.powerAddress',
      agreedOn: 'data.agreedOn',
    },
    done: built,
  });
}

const ten = { ...workingDays(10, contract), fact: 'power-works-lv' };

/** What is built between boundary and network for the customer, by class. */
export const gridWorksSteps: readonly StepDefinition[] = [
  gridWorks('works-resident', '接网工程（低压居民）', 'Grid works (residential)', isWholeResident, {
    counts: true,
    limit: halfDays(
      1,
      convention('全过程三日内，接网半个工作日', 'Of three days in all, half a day for the works'),
    ),
  }),
  gridWorks('works-small', '接网工程（低压小微）', 'Grid works (small and micro)', isWholeSmall, {
    counts: true,
    limit: workingDays(10, contract),
  }),
  gridWorks(
    'works-low',
    '接网工程（低压非居民）',
    'Grid works (low voltage, non-residential)',
    `!${isWhole} && !(${isHigh})`,
    { limit: ten },
  ),
  gridWorks(
    'works-10kv',
    '接网工程（10千伏）',
    'Grid works (10 kV)',
    'form.voltage in ["6kv", "10kv", "20kv"]',
    { limit: { ...workingDays(60, contract), fact: 'power-works-10kv' } },
  ),
  gridWorks(
    'works-35kv',
    '接网工程（35千伏及以上，与客户工程同步）',
    'Grid works (35 kV and above, in step with the customer’s)',
    'form.voltage == "35kv"',
    {},
  ),
];

export const everyGridWorks = gridWorksSteps.map(({ code }) => ({ step: code }));

/** What the company's system could not order is built all the same. */
export const worksByHand: StepDefinition = byHand({
  code: 'works-by-hand',
  name: { zh: '人工派单的接网工程', en: 'Grid works ordered by hand' },
  kind: 'works',
  instead: gridWorksSteps.map(({ code }) => code),
  uncounted,
  done: built,
});

/** Works outside the boundary that are the customer's to pay, and so to have built. */
export const customerWorks: StepDefinition = {
  code: 'customer-works',
  name: { zh: '客户外部工程实施', en: 'The customer has the outside works built' },
  kind: 'works',
  by: { applicant: true },
  after: afterApproval,
  when: 'data.payer == "customer"',
  uncounted,
  outcomes: [{ ...built, code: 'built', favourable: true }],
};
