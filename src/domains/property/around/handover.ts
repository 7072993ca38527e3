import { as, person } from '../../../kernel/form/dictionary.ts';
import { file, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { ArrayField, FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import {
  convention,
  generalLimit,
  measure,
  registrar,
  registrationRegulation,
  registrationRules,
  workingDays,
} from '../basis.ts';
import { feeBasis, feeNote } from '../fees.ts';
import { area, location, money, parcelOf, region, rightNature, unitCode, useKind, words } from '../fields.ts';
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
import { knowsObjection, newTitle, signedOnPaper, signing, titleIssue, unitNotes } from '../registration.ts';
import { withdrawalsOf } from '../withdrawals.ts';

/*
 * 交房即交证: the developer hands in all homes of a building at once, when its acceptance is there. Each home is a case of
 * its own, in which the developer's first registration and the buyer's transfer are written on the same day.
 */

const basis = measure('one-window');

const homes: ArrayField = {
  type: 'array',
  minItems: 1,
  maxItems: 500,
  items: {
    type: 'object',
    properties: {
      unit: unitCode,
      location,
      area,
      contract: words('购房合同编号', 'Contract of sale', 60, { minLength: 4 }),
      priceFen: money('价款', 'Price'),
      buyer: as(person, { 'x-text': { title: { zh: '买受人', en: 'Buyer' } } }),
    },
    required: ['unit', 'location', 'area', 'contract', 'priceFen', 'buyer'],
  },
  'x-text': { title: { zh: '这次交付的房屋', en: 'Homes handed over' } },
};

const building = {
  developerName: words('开发企业', 'Developer', 100, { minLength: 4 }),
  developerUscc: {
    type: 'string',
    format: 'uscc',
    maxLength: 18,
    'x-text': { title: { zh: '开发企业统一社会信用代码', en: 'Developer: unified code' } },
  },
  opinion: words('联合验收意见书编号', 'Joint acceptance opinion', 60, { minLength: 4 }),
  region,
  use: useKind,
  rightNature,
} as const;

/** Where something stands in the way, for the whole building. */
const consents = {
  mortgageeConsent: file('抵押权人同意转让的书面意见', 'The creditor’s written consent'),
  noticeConsent: file('预告登记权利人的书面同意', 'Written consent of the advance notice’s holder'),
  knowsObjection,
} as const;

export const handover: ServiceDefinition = {
  code: 'property-handover',
  version: 2,
  kind: 'service',
  name: { zh: '交房即交证（开发企业批量申请）', en: 'Title with the keys (a developer’s batch)' },
  summary: {
    zh: '验收合格后一次提交整栋楼，每户当天首次登记、当天过户，交房时发证',
    en: 'One application for the building once it is accepted; each home is registered and transferred on the same day',
  },
  basis,
  keywords: ['交房即交证', '开发商', '批量', 'handover', 'developer'],
  openedBy: 'applicant',
  asEnterprise: 'developerUscc',
  realName: { level: 'counter', basis: registrationRegulation('14') },
  form: {
    ...schemaOf({ ...building, homes, ...consents, ...signing }, [
      ...Object.keys(building),
      'homes',
      ...Object.keys(signing),
    ]),
    'x-text': { title: { zh: '交房即交证', en: 'Title with the keys' } },
    'x-groups': [
      {
        code: 'building',
        title: { zh: '哪栋楼', en: 'Which building' },
        fields: Object.keys(building),
      },
      { code: 'homes', title: { zh: '哪些房、卖给谁', en: 'Which homes, and to whom' }, fields: ['homes'] },
      {
        code: 'restrictions',
        title: { zh: '有限制的才填', en: 'Only where it is restricted' },
        fields: Object.keys(consents),
      },
      { code: 'signing', title: { zh: '签名', en: 'Signatures' }, fields: Object.keys(signing) },
    ],
  } as FormSchema,
  // A sale is asked for by both sides (条例 art. 14).
  signing: {
    before: 'required',
    unless: signedOnPaper,
    signers: [
      {
        code: 'developer',
        name: { zh: '开发企业', en: 'Developer' },
        persons: '[{"name": form.developerName, "uscc": form.developerUscc}]',
      },
      { code: 'buyer', name: { zh: '买受人', en: 'Buyer' }, persons: 'form.homes.map(h, h.buyer)' },
    ],
    basis: registrationRegulation('14'),
  },
  materials: [
    {
      code: 'acceptance',
      name: { zh: '联合验收意见书', en: 'Joint acceptance opinion' },
      from: 'certificate',
      certificate: { type: 'joint-acceptance-opinion', number: 'form.opinion' },
      basis,
    },
  ],
  acceptance: {
    by: registrar,
    basis: registrationRegulation('17'),
    within: workingDays(1, convention('当日受理', 'Accepted on the day')),
    correction: workingDays(10, convention('补正十个工作日', 'Ten working days to put it right')),
    refusalReasons: [
      { code: 'not-accepted', name: { zh: '工程还没有验收', en: 'The works are not accepted yet' } },
    ],
  },
  remedies: [
    {
      code: 'reconsideration',
      name: { zh: '申请行政复议', en: 'Apply for administrative reconsideration' },
      within: { value: 60, unit: 'natural-day', basis: [{ law: '行政复议法', article: '20' }] },
    },
  ],
  limits: { promised: [generalLimit], statutory: [workingDays(30, registrationRegulation('20'))] },
  steps: [
    {
      code: 'review',
      name: { zh: '核对整栋楼', en: 'The building is looked through' },
      kind: 'review',
      by: registrar,
      outcomes: [
        {
          code: 'fit',
          name: { zh: '符合，分户办理', en: 'Fit: each home goes on' },
          favourable: true,
          sets: { homes: 'size(form.homes)' },
          ends: [{ outcome: 'begun' }],
        },
        {
          code: 'unfit',
          name: { zh: '不符合', en: 'Not fit' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'begun', name: { zh: '已分户办理', en: 'Each home is under way' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予办理', en: 'Refused' }, class: 'unfavourable' },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

const reads = [{ as: 'unit', register: 'property-unit', key: 'form.unit' }] as const;
const buyerCode = 'form.buyer.residentId';

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
  owners: '[{"kind": "person", "name": form.buyer.name, "residentId": form.buyer.residentId}]',
  ownerCodes: `[${buyerCode}]`,
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
  version: 2,
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
        buyer: as(person, { 'x-text': { title: { zh: '买受人', en: 'Buyer' } } }),
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
        'buyer',
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
      name: { zh: '交易确认（网签备案）', en: 'The trade, as it was filed' },
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
          buyers: `[${buyerCode}]`,
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
            useName: unitNotes.useName.replace('[facts.unit.use]', '[form.use]'),
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
          to: '"person"',
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
          issues: [
            titleIssue('[{"kind": "person", "name": form.buyer.name, "residentId": form.buyer.residentId}]'),
          ],
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

const rowsOfFirm: ArrayField = {
  type: 'array',
  minItems: 1,
  maxItems: 500,
  items: {
    type: 'object',
    properties: {
      unit: unitCode,
      useKind,
      contract: words('合同编号', 'Contract', 60, { minLength: 4 }),
      priceFen: money('价款', 'Price'),
    },
    required: ['unit', 'useKind', 'contract', 'priceFen'],
  },
  'x-text': { title: { zh: '要转移的不动产', en: 'What is transferred' } },
};

const { signing: _signing, ...unsigned } = handover;

/** 大宗业务: many units from one to another, in one application; each goes on as a case of its own. */
export const batch: ServiceDefinition = {
  ...unsigned,
  code: 'property-batch',
  name: { zh: '企业批量转移登记', en: 'A firm’s transfers in one application' },
  summary: {
    zh: '一张表格提交几百处不动产的转移，逐处办理、逐处可查',
    en: 'Hundreds of units in one sheet; each is a case of its own, and can be followed',
  },
  keywords: ['批量', '大宗', 'xlsx', 'bulk', 'batch'],
  basis: measure('online-registration'),
  asEnterprise: 'fromUscc',
  form: {
    ...schemaOf(
      {
        fromName: words('转让企业', 'Seller', 100, { minLength: 4 }),
        fromUscc: building.developerUscc,
        toName: words('受让企业', 'Buyer', 100, { minLength: 4 }),
        toUscc: building.developerUscc,
        signedPaper: file('双方签章的申请书', 'The application as both have sealed it'),
        rows: rowsOfFirm,
      },
      ['fromName', 'fromUscc', 'toName', 'toUscc', 'signedPaper', 'rows'],
    ),
    'x-text': { title: { zh: '批量转移', en: 'Transfers in one application' } },
  } as FormSchema,
  materials: [],
  steps: handover.steps.map((step) => ({
    ...step,
    outcomes: step.outcomes.map(({ sets: _, ...outcome }) => outcome),
  })),
};

export const batches: readonly Reaction[] = [
  {
    code: 'property.home-of-building',
    on: { service: 'property-handover', ended: ['favourable'] },
    opens: {
      service: 'property-home',
      each: 'form.homes',
      form: {
        unit: 'item.unit',
        developerName: 'form.developerName',
        developerUscc: 'form.developerUscc',
        region: 'form.region',
        use: 'form.use',
        rightNature: 'form.rightNature',
        location: 'item.location',
        area: 'item.area',
        contract: 'item.contract',
        priceFen: 'item.priceFen',
        buyer: 'item.buyer',
        mortgageeConsent: 'form.?mortgageeConsent.orValue(null)',
        noticeConsent: 'form.?noticeConsent.orValue(null)',
        knowsObjection: 'form.?knowsObjection.orValue(false)',
      },
      linked: true,
    },
  },
  {
    code: 'property.transfer-of-batch',
    on: { service: 'property-batch', ended: ['favourable'] },
    opens: {
      service: 'property-transfer-of-batch',
      each: 'form.rows',
      form: {
        unit: 'item.unit',
        useKind: 'item.useKind',
        ground: '"sale"',
        contract: 'item.contract',
        priceFen: 'item.priceFen',
        fromKind: '"firm"',
        fromName: 'form.fromName',
        fromUscc: 'form.fromUscc',
        toKind: '"firm"',
        toName: 'form.toName',
        toUscc: 'form.toUscc',
        signatures: '"paper"',
        signedPaper: 'form.signedPaper',
        delivery: '"electronic"',
      },
      linked: true,
    },
  },
];
