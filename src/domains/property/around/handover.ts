import { as, person } from '../../../kernel/form/dictionary.ts';
import { schemaOf } from '../../../kernel/form/field-makers.ts';
import type { ArrayField, FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { remedies } from '../../against-refusal/remedies.ts';
import {
  convention,
  generalLimit,
  measure,
  registrar,
  registrationRegulation,
  workingDays,
} from '../basis.ts';
import { area, location, money, unitCode, words } from '../fields.ts';
import { signedOnPaper, signing } from '../registration.ts';
import { doneFromAnywhere } from '../remote.ts';

import { building, buyerFields, buyerNames, consents } from './building.ts';

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
      ...buyerFields,
    },
    required: ['unit', 'location', 'area', 'contract', 'priceFen', ...buyerNames],
  },
  'x-text': { title: { zh: '这次交付的房屋', en: 'Homes handed over' } },
};

/** Whoever buys together with the person who is named first: a row for each, so that a sheet can hold them. */
const coBuyers: ArrayField = {
  type: 'array',
  maxItems: 1000,
  items: {
    type: 'object',
    properties: {
      unit: unitCode,
      person: as(person, { 'x-text': { title: { zh: '共有人', en: 'Co-buyer' } } }),
    },
    required: ['unit', 'person'],
  },
  'x-text': { title: { zh: '共同买受人（有的才填）', en: 'Co-buyers, where there are any' } },
};

const away = doneFromAnywhere('property-handover');

export const handover: ServiceDefinition = {
  code: 'property-handover',
  version: 4,
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
    ...schemaOf({ ...building, homes, coBuyers, ...consents, ...signing }, [
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
      {
        code: 'homes',
        title: { zh: '哪些房、卖给谁', en: 'Which homes, and to whom' },
        fields: ['homes', 'coBuyers'],
      },
      {
        code: 'restrictions',
        title: { zh: '有限制的才填', en: 'Only where it is restricted' },
        fields: Object.keys(consents),
      },
      { code: 'signing', title: { zh: '签名', en: 'Signatures' }, fields: Object.keys(signing) },
    ],
    'x-rules': [
      {
        holds: 'form.?coBuyers.orValue([]).all(c, form.homes.exists(h, h.unit == c.unit && has(h.buyer)))',
        at: 'coBuyers',
        text: {
          zh: '共同买受人的单元号要在上面的房屋里，而且买受人是个人',
          en: 'Co-buyers belong to a home above that a person buys',
        },
      },
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
      {
        code: 'buyer',
        name: { zh: '买受人', en: 'Buyer' },
        persons:
          'form.homes.filter(h, has(h.buyer)).map(h, h.buyer) + form.?coBuyers.orValue([]).map(c, c.person)',
      },
      {
        code: 'buyer-firm',
        name: { zh: '买受企业', en: 'Buyer (a firm)' },
        persons:
          'form.homes.filter(h, has(h.buyerUscc)).map(h, {"name": h.?buyerName.orValue(""), "uscc": h.buyerUscc})',
      },
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
  remedies,
  limits: { promised: [generalLimit], statutory: [workingDays(30, registrationRegulation('20'))] },
  steps: [
    {
      code: 'review',
      name: { zh: '核对整栋楼', en: 'The building is looked through' },
      kind: 'review',
      by: registrar,
      reads: [away.reads],
      outcomes: [
        {
          code: 'fit',
          name: { zh: '符合，分户办理', en: 'Fit: each home goes on' },
          favourable: true,
          sets: { homes: 'size(form.homes)', ...away.sets },
          writes: [away.write],
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

/** Each home is a case of its own. */
export const homesOfBuilding: readonly Reaction[] = [
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
        buyerKind: 'item.?buyerKind.orValue(null)',
        buyer: 'item.?buyer.orValue(null)',
        buyerName: 'item.?buyerName.orValue(null)',
        buyerUscc: 'item.?buyerUscc.orValue(null)',
        buyerOthers: 'form.?coBuyers.orValue([]).filter(c, c.unit == item.unit).map(c, c.person)',
        mortgageeConsent: 'form.?mortgageeConsent.orValue(null)',
        noticeConsent: 'form.?noticeConsent.orValue(null)',
        knowsObjection: 'form.?knowsObjection.orValue(false)',
      },
      linked: true,
    },
  },
];
