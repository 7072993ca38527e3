import { as, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { addressPromise } from '../address-promise.ts';
import { measure, registersUnderRealName, registrationDetails, registrationRules } from '../basis.ts';
import { enterpriseTypes } from '../choices.ts';
import {
  entryAsItWas,
  isThere,
  mustBeThere,
  offeredToThoseThere,
  readEnterprise,
} from '../enterprise-register.ts';
import {
  addressCommitment,
  addressGround,
  bankToTell,
  enterpriseType,
  legalRepresentative,
  nameParts,
  registeredAddress,
  scope,
} from '../fields.ts';
import { freeName, readName } from '../freed-names.ts';
import { nameJudgement, nameKey, nameReads, wholeName } from '../names/judgement.ts';
import { keptForEnterprise } from '../names/kept.ts';
import { amendAfter, noFee, outcomesOfChange, pass, returned, tellOfChange } from '../process.ts';
import { nameIsStillTheirs } from '../rules.ts';
import { entityKind, ofOnePerson, ofSeveral, partnerships, trader } from '../types/codes.ts';
import { ownership, requiredOwnership, supervisor } from '../types/fields.ts';
import { isCompany } from '../types/kinds.ts';
import {
  notByOnePersonCompany,
  oneCompanyEach,
  otherCompany,
  ownsAlone,
  readOnePersonOwners,
} from '../types/one-person.ts';
import { everybodySigns, ownersSign, signatures, signedPaper, signedPapers } from '../types/owners-sign.ts';
import { peopleAtBeginning, publicOwners } from '../types/public-owners.ts';
import { nameFitsType, ownershipRules, paidUpInTime, supervisorIsAnother } from '../types/rules.ts';
import { registrarDecides } from './registrar-decides.ts';

/*
 * A sole trader becomes an enterprise (市场主体登记管理条例实施细则 art. 37: on the conditions of what it becomes; since
 * 2022-11-01 促进个体工商户发展条例 wants it made easy). It keeps name and customers and gets a code of its own class, so
 * that the register shows one entry that has become another. Nothing is wound up: the trader answers for what the
 * trader owed.
 */

const becomes: readonly string[] = [...ofSeveral, ...ofOnePerson, ...partnerships];
/** The entries of all types, of which those of what it may become are asked. */
const { initialReport: _, ...owners } = ownership;
const nameFields = ['namePlace', 'tradeName', 'nameIndustry', 'organisationForm'] as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '个体工商户转型为企业', en: 'From sole trader to enterprise' } },
  properties: {
    uscc,
    enterpriseType: {
      ...enterpriseType,
      'x-choices': enterpriseTypes.filter(({ code }) => becomes.includes(code)),
      'x-text': { title: { zh: '转型为哪种企业', en: 'What it becomes' } },
    },
    ...nameParts,
    address: registeredAddress,
    addressGround,
    addressCommitment,
    businessScope: scope,
    ...owners,
    legalRepresentative,
    supervisor,
    signatures,
    signedPaper,
    debtsStay: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '债务承诺', en: 'What the trader owed' },
        description: {
          zh: '转型前的债务仍由原经营者承担，已经告知债权人',
          en: 'What was owed before stays with the trader, and the creditors have been told',
        },
      },
    },
    bank: bankToTell,
    notifyPhone: as(phone, {
      'x-text': { title: { zh: '接收进度的手机', en: 'Phone for progress messages' } },
    }),
  },
  required: [
    'uscc',
    'enterpriseType',
    ...nameFields,
    'address',
    'addressGround',
    'addressCommitment',
    'businessScope',
    ...requiredOwnership.filter((field) => field !== 'initialReport'),
    'legalRepresentative',
    'supervisor',
    'signedPaper',
    'debtsStay',
    'notifyPhone',
  ],
  'x-rules': [nameFitsType, ...ownershipRules, supervisorIsAnother],
  'x-groups': [
    {
      code: 'what',
      title: { zh: '哪家店、变成什么', en: 'Which trader, and what it becomes' },
      fields: ['uscc', 'enterpriseType'],
    },
    { code: 'name', title: { zh: '叫什么', en: 'The name' }, fields: nameFields },
    {
      code: 'place',
      title: { zh: '在哪里、做什么', en: 'Where, and in what business' },
      fields: ['address', 'addressGround', 'addressCommitment', 'businessScope'],
    },
    { code: 'owners', title: { zh: '谁来投资', en: 'Who owns it' }, fields: Object.keys(owners) },
    {
      code: 'people',
      title: { zh: '谁来负责', en: 'Who answers for it' },
      fields: ['legalRepresentative', 'supervisor'],
    },
    {
      code: 'finish',
      title: { zh: '承诺、签名和联系', en: 'Commitment, signatures and contact' },
      fields: ['debtsStay', 'signatures', 'signedPaper', 'bank', 'notifyPhone'],
    },
  ],
} as const satisfies FormSchema;

const refused = {
  code: 'refused',
  name: { zh: '不予受理', en: 'Refused' },
  favourable: false,
  ends: [{ outcome: 'refused' }],
} as const;

const isOwner = (list: string): string =>
  `form.?${list}.orValue([]).exists(each, each.name == facts.enterprise.representativeName)`;

const notTrader = {
  when: `facts.enterprise.type != "${trader}"`,
  reason: {
    zh: '这里办理个体工商户转型；企业变更请办理“企业变更登记”',
    en: 'This is for sole traders: an enterprise asks for a change of registration',
  },
};

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
  reads: [readEnterprise, ...readOnePersonOwners],
  rules: [
    mustBeThere,
    { ...notTrader, outcome: 'refused' },
    {
      when: `!(${isOwner('shareholders')} || ${isOwner('partners')})`,
      outcome: 'returned',
      reason: {
        zh: '现在的经营者应当是转型后企业的投资人（服务约定），请补填；经营者换人的，先办理变更',
        en: 'The trader is to be among the owners of what it becomes (service convention): add them, or have the trader changed first',
      },
    },
    ...paidUpInTime,
    notByOnePersonCompany,
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'It may proceed' },
      favourable: true,
      sets: {
        name: 'facts.enterprise.name',
        nameKey: 'facts.enterprise.?nameKey.orValue("")',
        otherCompany,
      },
    },
    returned,
    refused,
  ],
};

/** It keeps its name under another ending, or takes a new one, which is judged like any other. */
const nameCheck: StepDefinition = {
  code: 'name-check',
  name: { zh: '名称查重', en: 'Name check' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'one-company', outcomes: ['fits'] }] },
  reads: nameReads,
  rules: [{ when: `(${nameKey}) == data.nameKey`, outcome: 'own' }, ...nameJudgement],
  outcomes: [
    {
      code: 'own',
      name: { zh: '沿用原来的名称', en: 'Its own name' },
      favourable: true,
      sets: { newName: wholeName, newNameKey: nameKey },
    },
    { code: 'free', name: { zh: '可以使用', en: 'Free' }, ...keptForEnterprise },
    {
      code: 'noticed',
      name: { zh: '可以使用，与他人近似的自负其责', en: 'Free, at your own risk' },
      ...keptForEnterprise,
    },
    returned,
  ],
};

const review: StepDefinition = {
  code: 'review',
  name: { zh: '登记审查', en: 'Review by the registrar' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'name-check', outcomes: ['own', 'free', 'noticed'] }] },
  outcomes: [
    { code: 'approve', name: { zh: '准予登记', en: 'Approved' }, favourable: true },
    returned,
    {
      code: 'refuse',
      name: { zh: '不予登记', en: 'Registration refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const enter: StepDefinition = {
  code: 'enter',
  name: { zh: '转型登记并发照', en: 'Enter it and issue the licence' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'review', outcomes: ['approve'] }] },
  reads: [
    readEnterprise,
    readName('data.nameKey'),
    { as: 'taken', register: 'enterprise-name', key: 'data.newNameKey' },
  ],
  rules: [
    {
      when: `!(${isThere}) || (data.newNameKey != data.nameKey && !(${nameIsStillTheirs}))`,
      outcome: 'gone',
      reason: {
        zh: '审查期间名称的保留期已过，或者个体工商户已经注销，请重新申请',
        en: 'Meanwhile the name was no longer kept, or the trader was struck off: ask again',
      },
    },
    { when: 'true', outcome: 'entered' },
  ],
  outcomes: [
    {
      code: 'gone',
      name: { zh: '不能登记', en: 'It cannot be entered' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
    {
      code: 'entered',
      name: { zh: '已登记，已发照', en: 'Entered and licensed' },
      favourable: true,
      owes: ['address'],
      sets: {
        newUscc: 'uscc("9", "1", region.division, serial("organisation-code"))',
        establishedOn: 'today',
      },
      writes: [
        {
          register: 'enterprise',
          key: 'form.uscc',
          act: 'change',
          content: entryAsItWas({
            status: '"transformed"',
            deregisteredOn: 'today',
            successor: 'data.newUscc',
          }),
        },
        {
          register: 'enterprise',
          key: 'data.newUscc',
          act: 'create',
          content: {
            uscc: 'data.newUscc',
            name: 'data.newName',
            nameKey: 'data.newNameKey',
            kind: entityKind('form.enterpriseType'),
            type: 'form.enterpriseType',
            region: 'case.region',
            ...pass('address', 'addressGround', 'businessScope', 'capital'),
            ...publicOwners,
            representativeName: 'form.legalRepresentative.name',
            people: peopleAtBeginning,
            articlesOn: 'today',
            establishedOn: 'data.establishedOn',
            predecessor: 'form.uscc',
            status: '"registered"',
          },
        },
        {
          register: 'enterprise-name',
          key: 'data.newNameKey',
          act: 'put',
          content: {
            name: 'data.newName',
            reservedOn: 'facts.taken == null ? today : facts.taken.reservedOn',
            holder: 'case.party',
            uscc: 'data.newUscc',
          },
        },
        freeName('data.nameKey', 'data.nameKey != data.newNameKey'),
        ownsAlone('data.newUscc'),
      ],
      withdraws: [{ type: 'business-licence', number: 'form.uscc', basis: registrationDetails('37') }],
      issues: [
        {
          type: 'business-licence',
          content: {
            number: 'data.newUscc',
            name: 'data.newName',
            type: 'form.enterpriseType',
            representative: 'form.legalRepresentative.name',
            capital: 'form.capital',
            establishedOn: 'data.establishedOn',
            addressRegion: 'form.address.region',
            address: 'form.address.detail',
            ...pass('businessScope'),
          },
        },
      ],
    },
  ],
};

export const traderTransformation: ServiceDefinition = {
  code: 'trader-transformation',
  version: 5,
  kind: 'service',
  name: { zh: '个体工商户转型为企业', en: 'From sole trader to enterprise' },
  summary: {
    zh: '不用先注销再设立：一次申请，沿用字号，换发企业执照，税务、社保、医保、公积金、海关和你选的银行同步知道',
    en: 'No ending and beginning anew: one request keeps the name and brings the licence; tax, insurance, fund, customs and the bank you name are told',
  },
  keywords: ['个转企', '转企业', '个体户升级', '转公司', 'sole trader', 'incorporate'],
  basis: [...registrationDetails('37'), ...measure('linked-reforms')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere([notTrader]),
  realName: registersUnderRealName,
  signing: everybodySigns(ownersSign),
  form,
  materials: [
    {
      code: 'articles',
      name: { zh: '章程（合伙协议）', en: 'Articles of association, or partnership agreement' },
      when: isCompany,
      from: 'form',
      basis: registrationRules('16'),
    },
    signedPapers,
  ],
  ...registrarDecides(),
  obligations: [addressPromise({ uscc: 'data.newUscc', name: 'data.newName' })],
  steps: [
    check,
    oneCompanyEach([{ step: 'check', outcomes: ['begun'] }], '""'),
    nameCheck,
    review,
    amendAfter(
      ['check', 'one-company', 'name-check', 'review'],
      [
        'enterpriseType',
        ...nameFields,
        'address',
        'addressGround',
        'businessScope',
        ...Object.keys(owners),
        'legalRepresentative',
        'supervisor',
        'signedPaper',
      ],
    ),
    enter,
    ...tellOfChange(
      { step: 'enter', outcomes: ['entered'] },
      {
        uscc: 'form.uscc',
        name: 'data.newName',
        items: '["type"]',
        now: {
          // The code is new: under the old one they find it, under this one they keep it from now on.
          newUnifiedCode: 'data.newUscc',
          enterpriseType: 'form.enterpriseType',
          address: 'form.address',
          businessScope: 'form.businessScope',
          capitalFen: 'form.capital',
          representativeName: 'form.legalRepresentative.name',
        },
      },
    ),
  ],
  outcomes: outcomesOfChange({ zh: '已转型，已发照', en: 'It is an enterprise now, with its licence' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
