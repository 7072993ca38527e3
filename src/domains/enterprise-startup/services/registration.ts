import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { addressPromise } from '../address-promise.ts';
import { measure, registrationRules } from '../basis.ts';
import {
  addressCommitment,
  addressGround,
  enterpriseType,
  legalRepresentative,
  registered,
  registeredAddress,
  scope,
} from '../fields.ts';
import { amendAfter, noFee, outcomesOf, pass, passIfAsked, returned, withinHalfADay } from '../process.ts';
import { nameIsStillTheirs } from '../rules.ts';
import { heldPermits, permitsAreHeld } from '../scope/before.ts';
import { entityKind } from '../types/codes.ts';
import { ownership, ownershipFields, requiredOwnership, supervisor } from '../types/fields.ts';
import { hasCapital, isCooperative, isForeignInvested, uniformClass } from '../types/kinds.ts';
import {
  notByOnePersonCompany,
  oneCompanyEach,
  otherCompany,
  ownsAlone,
  readOnePersonOwners,
} from '../types/one-person.ts';
import { peopleAtBeginning, publicOwners } from '../types/public-owners.ts';
import { ownershipRules, paidUpInTime, supervisorIsAnother } from '../types/rules.ts';
import { registrarDecides } from './registrar-decides.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '设立登记', en: 'Registration' } },
  properties: {
    enterpriseName: registered.enterpriseName,
    nameKey: {
      type: 'string',
      maxLength: 100,
      'x-text': { title: { zh: '名称库编号', en: 'Number in the register of names' } },
    },
    nameReservedOn: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '名称保留日期', en: 'Name reserved on' } },
    },
    enterpriseType,
    address: registeredAddress,
    addressGround,
    addressCommitment,
    businessScope: scope,
    heldPermits,
    ...ownership,
    legalRepresentative,
    supervisor,
  },
  required: [
    'enterpriseName',
    'nameKey',
    'nameReservedOn',
    'enterpriseType',
    'address',
    'addressGround',
    'addressCommitment',
    'businessScope',
    'heldPermits',
    ...requiredOwnership,
    'legalRepresentative',
    'supervisor',
  ],
  'x-rules': [permitsAreHeld, ...ownershipRules, supervisorIsAnother],
} as const satisfies FormSchema;

/** What the law of the day wants of the owners, before anybody is asked to look. */
const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对出资', en: 'Check the contributions' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
  reads: readOnePersonOwners,
  rules: [...paidUpInTime, notByOnePersonCompany, { when: 'true', outcome: 'fits' }],
  outcomes: [
    {
      code: 'fits',
      name: { zh: '符合', en: 'Meets the requirements' },
      favourable: true,
      sets: { otherCompany },
    },
    returned,
  ],
};

/** The registrar looks at form, not at substance (市场主体登记管理条例 art. 19). */
const review: StepDefinition = {
  code: 'review',
  name: { zh: '登记审查', en: 'Review by the registrar' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'one-company', outcomes: ['fits'] }] },
  outcomes: [
    { code: 'approve', name: { zh: '准予登记', en: 'Approved' }, favourable: true },
    {
      code: 'returned',
      name: { zh: '退回修改', en: 'Returned for changes' },
      favourable: false,
      reason: 'required',
    },
    {
      code: 'refuse',
      name: { zh: '不予登记', en: 'Registration refused' },
      favourable: false,
      // art. 20: not registered when law is broken or the public interest is at risk, with reasons in writing
      reason: 'required',
      writes: [{ register: 'enterprise-name', key: 'form.nameKey', act: 'close', content: {} }],
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** Approval brings the unified code, the entry in the register and the licence in one act. */
const licence: StepDefinition = {
  code: 'licence',
  name: { zh: '核发营业执照', en: 'Issue the licence' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'review', outcomes: ['approve'] }] },
  reads: [{ as: 'taken', register: 'enterprise-name', key: 'form.nameKey' }],
  rules: [
    { when: nameIsStillTheirs, outcome: 'issued' },
    {
      when: 'true',
      outcome: 'name-lost',
      reason: {
        zh: '名称的保留期已过，或已被其他企业登记使用',
        en: 'The name was no longer reserved, or another enterprise now uses it',
      },
    },
  ],
  outcomes: [
    {
      // 企业名称登记管理规定 art. 18: register before the reservation runs out
      code: 'name-lost',
      name: { zh: '名称已不能使用', en: 'Name no longer available' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
    {
      code: 'issued',
      name: { zh: '已发照', en: 'Issued' },
      favourable: true,
      owes: ['address'],
      sets: {
        uscc: `uscc("9", ${uniformClass}, region.division, serial("organisation-code"))`,
        enterpriseName: 'form.enterpriseName',
        establishedOn: 'today',
      },
      writes: [
        {
          register: 'enterprise',
          key: 'data.uscc',
          act: 'create',
          content: {
            uscc: 'data.uscc',
            name: 'form.enterpriseName',
            nameKey: 'form.nameKey',
            kind: entityKind('form.enterpriseType'),
            type: 'form.enterpriseType',
            region: 'case.region',
            ...pass('address', 'addressGround', 'businessScope'),
            ...passIfAsked('capital'),
            ...publicOwners,
            representativeName: 'form.legalRepresentative.name',
            people: peopleAtBeginning,
            articlesOn: `${hasCapital} ? dyn(today) : dyn(null)`,
            establishedOn: 'data.establishedOn',
            status: '"registered"',
          },
        },
        {
          register: 'enterprise-name',
          key: 'form.nameKey',
          act: 'put',
          content: {
            name: 'form.enterpriseName',
            reservedOn: 'form.nameReservedOn',
            holder: 'case.party',
            uscc: 'data.uscc',
          },
        },
        ownsAlone('data.uscc'),
        {
          // The initial report is made with the registration (外商投资法实施条例 art. 38)
          register: 'foreign-investment-report',
          key: 'data.uscc',
          when: isForeignInvested,
          act: 'put',
          content: {
            uscc: 'data.uscc',
            enterpriseName: 'form.enterpriseName',
            kind: '"initial"',
            year: 'string(timestamp(today + "T00:00:00Z").getFullYear())',
            reportedOn: 'today',
          },
        },
      ],
      issues: [
        {
          type: 'business-licence',
          content: {
            number: 'data.uscc',
            name: 'form.enterpriseName',
            type: 'form.enterpriseType',
            representative: 'form.legalRepresentative.name',
            ...passIfAsked('capital'),
            establishedOn: 'data.establishedOn',
            addressRegion: 'form.address.region',
            address: 'form.address.detail',
            ...pass('businessScope'),
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
  ],
};

/**
 * Establishment registration. The law's limit is on the spot, else three working days, three more with
 * the head's approval; the promise is half a working day.
 */
export const registration: ServiceDefinition = {
  code: 'startup.registration',
  version: 7,
  kind: 'service',
  name: { zh: '企业设立登记', en: 'Enterprise registration' },
  summary: {
    zh: '材料齐全，半个工作日领照',
    en: 'Licence within half a working day if everything is in order',
  },
  basis: [...registrationRules('19'), ...measure('opening-time')],
  openedBy: 'parent',
  form,
  materials: [
    {
      code: 'identity',
      name: { zh: '相关人员身份证明', en: 'Identity of the persons involved' },
      from: 'exchange',
      basis: [...registrationRules('16'), ...measure('identity-once')],
    },
    {
      code: 'address',
      name: { zh: '住所承诺', en: 'Address commitment' },
      from: 'form',
      basis: measure('linked-reforms'),
    },
    {
      code: 'articles',
      name: { zh: '章程（合伙协议）', en: 'Articles of association, or partnership agreement' },
      when: hasCapital,
      from: 'form',
      basis: registrationRules('16'),
    },
    {
      code: 'meeting',
      name: { zh: '设立大会纪要、出资清单', en: 'Minutes of the founding assembly, list of contributions' },
      when: isCooperative,
      from: 'applicant',
      basis: [{ law: '农民专业合作社法', article: '16' }],
    },
    {
      code: 'foreign-identity',
      name: {
        zh: '外国投资者主体资格或身份证明',
        en: 'Proof of identity or incorporation of foreign investors',
      },
      when: isForeignInvested,
      from: 'applicant',
      basis: registrationRules('16'),
    },
  ],
  ...registrarDecides([
    withinHalfADay,
    {
      value: 0.5,
      unit: 'working-day',
      basis: measure('opening-time'),
      fact: 'startup-registration-half-day',
    },
  ]),
  obligations: [addressPromise({ uscc: 'data.uscc', name: 'form.enterpriseName' })],
  steps: [
    check,
    oneCompanyEach([{ step: 'check', outcomes: ['fits'] }], '""'),
    review,
    amendAfter(
      ['check', 'one-company', 'review'],
      [
        'address',
        'addressGround',
        'businessScope',
        'heldPermits',
        ...ownershipFields,
        'legalRepresentative',
        'supervisor',
      ],
    ),
    licence,
  ],
  outcomes: outcomesOf({ zh: '准予登记，已发照', en: 'Registered and licensed' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
