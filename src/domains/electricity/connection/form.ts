import { address, as, enterpriseName, person, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, yesNo } from '../../../kernel/form/field-makers.ts';
import type { BooleanField, FormSchema, StringField } from '../../../kernel/form/schema.ts';
import { landUnit, projectCode } from '../../known-land/known-land.ts';
import { isHigh, isSmall } from '../facts.ts';
import { appliedKilowatts, dualSource, payerFields, zone } from '../fields.ts';

/** A small or micro firm of 160 kW and below joins at low voltage as a rule: who wants otherwise says why ((二)3). */
export const lowVoltageKilowatts = 160;
const againstTheRule = `${isSmall} && form.appliedKilowatts <= ${lowVoltageKilowatts}.0 && ${isHigh}`;

const highVoltageReason: StringField = {
  type: 'string',
  minLength: 4,
  maxLength: 300,
  'x-when': againstTheRule,
  'x-text': {
    title: { zh: '为什么要高压供电', en: 'Why high voltage' },
    description: {
      zh: '160 千瓦及以下的小微企业原则上低压接入',
      en: 'Small and micro enterprises of 160 kW and below join at low voltage as a rule',
    },
  },
};

/** By what number whoever applies is known: a firm's own code, a person's identity number. */
export const numberOfApplicant = 'form.applicantKind == "enterprise" ? form.uscc : form.contact.residentId';

const isFirm = { 'x-when': 'form.applicantKind == "enterprise"' } as const;

const commitment: BooleanField = {
  type: 'boolean',
  const: true,
  'x-when': 'form.papers == "one"',
  'x-text': {
    title: { zh: '承诺', en: 'Promise' },
    description: {
      zh: '我承诺对用电地址有合法的使用权，所填属实；核查不实的，依法承担责任',
      en: 'I promise that I may lawfully use the premises and that what I say is true, and answer for it if it is not',
    },
  },
};

/** Where somebody lives, as much as who they are: sealed, and masked for whoever has no part in connecting it. */
const powerAddress = as(address, {
  properties: {
    ...address.properties,
    detail: as(address.properties.detail, { 'x-personal': true }),
  },
  'x-text': { title: { zh: '用电地址', en: 'Where the power is used' } },
});

export const connectionForm = {
  type: 'object',
  'x-text': { title: { zh: '用电报装', en: 'Electricity connection' } },
  properties: {
    applicantKind: choice('谁用电', 'Who uses the power', [
      ['resident', '居民', 'A household'],
      ['enterprise', '企业、个体工商户', 'An enterprise or sole trader'],
      ['other', '机关、事业单位、村集体等', 'A public body, village or other'],
    ]),
    enterpriseName: as(enterpriseName, isFirm),
    uscc: as(uscc, isFirm),
    contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
    powerAddress,
    wantedOn: day('希望哪天通电', 'When power is wanted'),
    ...payerFields,
    zone,
    landUnit,
    projectCode,
    appliedKilowatts,
    dualSource,
    highVoltageReason,
    papers: choice('产权证明怎么交', 'How title is shown', [
      ['two', '两证办结：现在就交', 'Two papers: handed in now'],
      ['tolerance', '容缺办理：以后补交', 'On tolerance: handed in later'],
      ['one', '一证办电：授权联网查询', 'One paper: let it be looked up'],
    ]),
    titlePaper: {
      type: 'string',
      format: 'file',
      'x-when': 'form.papers == "two"',
      'x-text': {
        title: { zh: '产权证明', en: 'Proof of title' },
        description: {
          zh: '不动产权证、购房合同、租赁合同加出租人产权证等',
          en: 'Title certificate, contract of purchase, or a lease with the owner’s title',
        },
      },
    },
    titleNumber: {
      type: 'string',
      minLength: 4,
      maxLength: 60,
      'x-personal': true,
      'x-when': 'form.papers == "one"',
      'x-text': { title: { zh: '不动产权证号', en: 'Number of the title certificate' } },
    },
    commitment,
    agrees: yesNo('同意供用电合同标准文本', 'The standard supply contract is agreed to', { const: true }),
  },
  required: [
    'applicantKind',
    'enterpriseName',
    'uscc',
    'contact',
    'powerAddress',
    'wantedOn',
    ...Object.keys(payerFields),
    'zone',
    'appliedKilowatts',
    'dualSource',
    'highVoltageReason',
    'papers',
    'titlePaper',
    'titleNumber',
    'commitment',
    'agrees',
  ],
  'x-groups': [
    {
      code: 'who',
      title: { zh: '谁用电、用在哪', en: 'Who, and where' },
      fields: ['applicantKind', 'enterpriseName', 'uscc', 'contact', 'powerAddress', 'wantedOn'],
    },
    {
      code: 'supply',
      title: { zh: '用多少电', en: 'What is needed' },
      fields: [
        'permanence',
        'expectedYears',
        'project',
        'substitutionKilowatts',
        'voltage',
        'dualSource',
        'priceClass',
        'livingKilowatts',
        'farmingKilowatts',
        'businessKilowatts',
        'appliedKilowatts',
        'onSmallList',
        'foundedThisYear',
        'capital',
        'highVoltageReason',
      ],
    },
    {
      code: 'payer',
      title: { zh: '外线由谁出资', en: 'Who pays for the outside works' },
      fields: [
        'beyondStandard',
        'causedChange',
        'inPlanArea',
        'landRight',
        'hasTitle',
        'titleFrom',
        'decisionFrom',
        'originalTitleFrom',
        'inZone',
        'zone',
        'landUnit',
        'projectCode',
      ],
    },
    {
      code: 'papers',
      title: { zh: '材料和合同', en: 'Papers and contract' },
      fields: ['papers', 'titlePaper', 'titleNumber', 'commitment', 'agrees'],
    },
  ],
} as const satisfies FormSchema;
