import { schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, registrationRegulation, registrationRules, workingDays } from '../basis.ts';
import { feeBasis, feeNote } from '../fees.ts';
import {
  area,
  location,
  money,
  others,
  parcelOf,
  region,
  rightNature,
  unitCode,
  useKind,
  words,
} from '../fields.ts';
import { paymentSteps } from '../payment.ts';
import {
  type Bar,
  bookEntry,
  elsewhere,
  firstEntry,
  held,
  noticedBy,
  notTheirs,
  objected,
  seized,
  transferRestricted,
  unknown,
  unregistered,
} from '../register/bars.ts';
import { namesOfUse, newTitle, titleIssue } from '../registration.ts';
import { withdrawalsOf } from '../withdrawals.ts';

import { building, buyerFields, buyerNames, consents } from './building.ts';

const basis = measure('one-window');

const reads = [{ as: 'unit', register: 'property-unit', key: 'form.unit' }] as const;
const byPerson = 'has(form.buyer)';
const buyerCode = `(${byPerson} ? form.buyer.residentId : form.buyerUscc)`;
/** All who buy it. */
const buyerCodes = `([${buyerCode}] + form.?buyerOthers.orValue([]).map(p, p.residentId))`;
const buyers = `([${byPerson} ? {"kind": "person", "name": form.buyer.name, "residentId": form.buyer.residentId} : {"kind": "firm", "firm": form.buyerName, "uscc": form.buyerUscc}] + form.?buyerOthers.orValue([]).map(p, {"kind": "person", "name": p.name, "residentId": p.residentId}))`;

/** What keeps the developer's first registration out. */
const firstBars: readonly Bar[] = [
  { when: 'form.region != case.region', reason: elsewhere.reason },
  elsewhere,
  {
    when: 'facts.unit != null && facts.unit.stage != "unregistered"',
    reason: { zh: '这套房已经登记过', en: 'This home was registered before' },
  },
  ...[seized, noticedBy(buyerCode), transferRestricted, objected].map(
    ({ when, reason }): Bar => ({ when: `facts.unit != null && (${when})`, reason }),
  ),
];

/** And the transfer, on the book as it stands when everything is paid. */
const transferBars: readonly Bar[] = [
  unknown,
  unregistered,
  seized,
  notTheirs('[form.developerUscc]'),
  noticedBy(buyerCode),
  transferRestricted,
  objected,
];

const rulesOf = (bars: readonly Bar[]) => [
  ...bars.map(({ when, reason }) => ({ when, outcome: 'barred', reason })),
  { when: 'true', outcome: 'recorded' },
];

const transferWrite = bookEntry('transfer', {
  title: 'data.title',
  owners: buyers,
  ownerCodes: buyerCodes,
  // The promise is kept: the notice has done its work.
  notices: `${held('notices')}.filter(n, n.?holderCode.orValue("") != ${buyerCode})`,
});

const barred: StepDefinition['outcomes'][number] = {
  code: 'barred',
  name: { zh: '登记簿上的情况不允许办理', en: 'The register does not allow it' },
  favourable: false,
  reason: 'required',
  ends: [{ outcome: 'not-registrable' }],
};

/** One home: its first registration to the developer, its taxes, and its transfer to the buyer, in one case. */
export const home: ServiceDefinition = {
  code: 'property-home',
  version: 5,
  kind: 'service',
  name: { zh: '交房即交证（一户）', en: 'Title with the keys: one home' },
  summary: { zh: '首次登记和转移登记当天办完', en: 'First registration and transfer on the same day' },
  basis: [...registrationRules('24'), ...basis],
  openedBy: 'reaction',
  form: {
    ...schemaOf(
      {
        unit: unitCode,
        developerName: building.developerName,
        developerUscc: building.developerUscc,
        region,
        use: useKind,
        rightNature,
        location,
        area,
        contract: words('购房合同编号', 'Contract of sale', 60),
        priceFen: money('价款', 'Price'),
        ...buyerFields,
        buyerOthers: others('共同买受人', 'Co-buyers'),
        ...consents,
      },
      [
        'unit',
        'developerName',
        'developerUscc',
        'region',
        'use',
        'rightNature',
        'location',
        'area',
        'contract',
        'priceFen',
        ...buyerNames,
      ],
    ),
    'x-text': { title: { zh: '一户', en: 'One home' } },
  } as FormSchema,
  limits: {
    promised: [workingDays(1, convention('首次登记和转移登记当天办完', 'Both on the same day'))],
    statutory: [workingDays(30, registrationRegulation('20'))],
  },
  steps: [
    {
      code: 'trade',
      name: { zh: '交易确认（网签备案）', en: 'Transaction confirmed (online contract filing)' },
      kind: 'external',
      by: { outside: 'housing-sales', party: 'region.parties["housing-sales"]' },
      calls: {
        operation: 'housing-sales.confirm-contract',
        payload: {
          contract: 'form.contract',
          unit: 'form.unit',
          priceFen: 'form.priceFen',
          kind: '"sale"',
          sellers: '[form.developerUscc]',
          buyers: buyerCodes,
        },
      },
      outcomes: [
        {
          code: 'done',
          name: { zh: '已备案，价款相符', en: 'On file, and the price fits' },
          favourable: true,
        },
        {
          code: 'refused',
          name: { zh: '没有备案或者不相符', en: 'Not on file, or it differs' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-registrable' }],
        },
      ],
    },
    {
      code: 'first',
      name: { zh: '首次登记到开发企业名下', en: 'Registered as the developer’s' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'trade', outcomes: ['done'] }] },
      reads,
      rules: rulesOf(firstBars),
      outcomes: [
        {
          code: 'recorded',
          name: { zh: '已首次登记', en: 'Registered' },
          favourable: true,
          sets: {
            registrationFeeFen: 'form.use == "housing" ? 8000 : 55000',
            location: 'form.location',
            area: 'string(form.area)',
            useName: namesOfUse('form.use'),
          },
          writes: [
            firstEntry('first', {
              parcel: parcelOf,
              region: 'form.region',
              location: 'form.location',
              use: 'form.use',
              area: 'form.area',
              rightNature: 'form.rightNature',
              // What the survey said of it.
              term: 'facts.unit == null ? null : facts.unit.?term.orValue(null)',
              stage: '"registered"',
              owners: '[{"kind": "firm", "firm": form.developerName, "uscc": form.developerUscc}]',
              ownerCodes: '[form.developerUscc]',
            }),
          ],
        },
        barred,
      ],
    },
    {
      code: 'tax',
      name: { zh: '核税', en: 'Taxes assessed' },
      kind: 'external',
      by: { outside: 'tax', party: 'region.parties["tax"]' },
      after: { all: [{ step: 'first', outcomes: ['recorded'] }] },
      calls: {
        operation: 'tax.assess-transfer',
        payload: {
          unit: 'form.unit',
          priceFen: 'form.priceFen',
          ground: '"sale"',
          use: 'form.use',
          from: '"firm"',
          to: `${byPerson} ? "person" : "firm"`,
        },
      },
      form: schemaOf(
        {
          deedTaxFen: money('契税', 'Deed tax'),
          sellerTaxFen: money('转让方各项税费', 'Taxes of the seller'),
        },
        ['deedTaxFen', 'sellerTaxFen'],
      ),
      outcomes: [
        {
          code: 'done',
          name: { zh: '已核定', en: 'Assessed' },
          favourable: true,
          sets: { taxFen: 'output.deedTaxFen + output.sellerTaxFen' },
        },
      ],
    },
    ...paymentSteps([{ step: 'tax', outcomes: ['done'] }], true),
    {
      code: 'transfer',
      name: { zh: '转移登记到买受人名下', en: 'Transferred to the buyer' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'collect' }] },
      reads,
      delivers: 'electronic',
      rules: rulesOf(transferBars),
      outcomes: [
        {
          code: 'recorded',
          name: { zh: '已登记到买受人名下', en: 'The buyer’s' },
          favourable: true,
          sets: { title: newTitle },
          writes: [transferWrite],
          withdraws: withdrawalsOf(transferWrite),
          issues: [titleIssue(buyers)],
          ends: [{ outcome: 'registered' }],
        },
        barred,
      ],
    },
  ],
  outcomes: [
    { code: 'registered', name: { zh: '已发证', en: 'Title given' }, class: 'favourable' },
    { code: 'not-registrable', name: { zh: '不予登记', en: 'Not registered' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: {
    amountFen: 'data.?registrationFeeFen.orValue(8000)',
    basis: [...feeBasis],
    note: feeNote,
  },
  visits: 0,
};
