import { as, capital, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measure, registrationRules, remedies } from '../basis.ts';
import { entryAsItWas, isThere, readEnterprise } from '../enterprise-register.ts';
import { addressCommitment, addressGround, registeredAddress, scope } from '../fields.ts';
import { amendAfter, authorities, noFee, outcomesOf, partyOfRegion, returned } from '../process.ts';
import { shareholders } from '../types/fields.ts';

/*
 * What the register says of a firm is changed (市场主体登记管理条例 art. 24): the registrar decides once, the licence
 * is made anew, and the bodies that hold the old entry are told at once and say that they have taken note.
 */

const changes = (item: string): string => `form.items.exists(each, each == "${item}")`;

const form = {
  type: 'object',
  'x-text': { title: { zh: '企业变更登记', en: 'Change of registration' } },
  properties: {
    uscc,
    items: {
      type: 'array',
      items: {
        type: 'string',
        'x-choices': [
          { code: 'address', name: { zh: '住所（经营场所）', en: 'Address' } },
          { code: 'scope', name: { zh: '经营范围', en: 'Business scope' } },
          { code: 'capital', name: { zh: '注册资本和股东', en: 'Capital and shareholders' } },
          {
            code: 'representative',
            name: { zh: '法定代表人（经营者）', en: 'Legal representative (owner)' },
          },
        ],
      },
      minItems: 1,
      maxItems: 4,
      uniqueItems: true,
      'x-text': { title: { zh: '变更哪些', en: 'What changes' } },
    },
    address: { ...registeredAddress, 'x-when': changes('address') },
    addressGround: { ...addressGround, 'x-when': changes('address') },
    addressCommitment: { ...addressCommitment, 'x-when': changes('address') },
    businessScope: { ...scope, 'x-when': changes('scope') },
    capital: as(capital, { 'x-when': changes('capital') }),
    shareholders: { ...shareholders, 'x-when': changes('capital') },
    legalRepresentative: {
      ...as(person, {
        'x-text': { title: { zh: '新的法定代表人（经营者）', en: 'The new representative (owner)' } },
      }),
      'x-when': changes('representative'),
    },
    decided: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '变更决议', en: 'Decision' },
        description: {
          zh: '变更已经股东会（投资人）依法作出决议或决定，内容真实，由申请人负责',
          en: 'The owners have decided it as the law says; it is true and the applicant answers for it',
        },
      },
    },
    notifyPhone: as(phone, {
      'x-text': { title: { zh: '接收进度的手机', en: 'Phone for progress messages' } },
    }),
  },
  required: [
    'uscc',
    'items',
    'address',
    'addressGround',
    'addressCommitment',
    'businessScope',
    'capital',
    'shareholders',
    'legalRepresentative',
    'decided',
    'notifyPhone',
  ],
  'x-rules': [
    {
      holds: 'distinct(form.shareholders.map(each, each.residentId))',
      at: 'shareholders',
      text: { zh: '同一个人在股东里填了两次', en: 'The same person is listed twice as shareholder' },
    },
    {
      holds: 'sum(form.shareholders.map(each, each.contribution)) == double(form.capital)',
      at: 'shareholders',
      text: {
        zh: '各股东认缴出资额的合计应等于注册资本',
        en: 'The contributions must add up to the registered capital',
      },
    },
  ],
  'x-groups': [
    {
      code: 'firm',
      title: { zh: '哪家企业、变更什么', en: 'Which enterprise, and what' },
      fields: ['uscc', 'items'],
    },
    {
      code: 'new',
      title: { zh: '变更后的内容', en: 'What it becomes' },
      fields: [
        'address',
        'addressGround',
        'addressCommitment',
        'businessScope',
        'capital',
        'shareholders',
        'legalRepresentative',
      ],
    },
    {
      code: 'finish',
      title: { zh: '承诺和联系', en: 'Commitment and contact' },
      fields: ['decided', 'notifyPhone'],
    },
  ],
} as const satisfies FormSchema;

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  reads: [readEnterprise],
  rules: [
    {
      when: `!(${isThere})`,
      outcome: 'refused',
      reason: {
        zh: '登记台账里没有这家存续的企业，请核对统一社会信用代码',
        en: 'The register has no such enterprise in being: check the unified code',
      },
    },
    {
      when: `!(facts.enterprise.type in ["1130", "1151"]) && ${changes('capital')}`,
      outcome: 'refused',
      reason: {
        zh: '这里变更的是内资公司的注册资本和股东；其他类型的出资变更请到登记窗口办理',
        en: 'This changes capital and shareholders of companies; for other types please see the registrar',
      },
    },
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'It may proceed' },
      favourable: true,
      sets: { name: 'facts.enterprise.name' },
    },
    {
      code: 'refused',
      name: { zh: '不予受理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const review: StepDefinition = {
  code: 'review',
  name: { zh: '变更审查', en: 'Review by the registrar' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'check', outcomes: ['begun'] }, { step: 'amend' }] },
  outcomes: [
    { code: 'approve', name: { zh: '准予变更', en: 'Approved' }, favourable: true },
    returned,
    {
      code: 'refuse',
      name: { zh: '不予变更', en: 'Refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** What was, or what it becomes. */
const now = (item: string, field: string, entered = `form.${field}`): string =>
  `${changes(item)} ? dyn(${entered}) : dyn(facts.enterprise.?${field}.orValue(null))`;

const owners =
  'form.shareholders.map(each, {"name": each.name, "contribution": each.contribution, ' +
  '"contributionForm": each.contributionForm, "paidBy": each.paidBy})';

const entered = entryAsItWas({
  address: now('address', 'address'),
  addressGround: now('address', 'addressGround'),
  businessScope: now('scope', 'businessScope'),
  capital: now('capital', 'capital'),
  shareholders: now('capital', 'shareholders', owners),
  representativeName: now('representative', 'representativeName', 'form.legalRepresentative.name'),
});

/** The register and the licence are changed in one act. */
const enter: StepDefinition = {
  code: 'enter',
  name: { zh: '变更登记并换发执照', en: 'Change the register and the licence' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'review', outcomes: ['approve'] }] },
  reads: [readEnterprise],
  rules: [
    { when: isThere, outcome: 'entered' },
    {
      when: 'true',
      outcome: 'gone',
      reason: { zh: '审查期间该企业已经注销', en: 'The enterprise was struck off meanwhile' },
    },
  ],
  outcomes: [
    {
      code: 'entered',
      name: { zh: '已变更', en: 'Changed' },
      favourable: true,
      writes: [{ register: 'enterprise', key: 'form.uscc', act: 'change', content: entered }],
      issues: [
        {
          type: 'business-licence',
          replaces: true,
          content: {
            number: 'form.uscc',
            name: 'facts.enterprise.name',
            type: 'facts.enterprise.type',
            representative: entered.representativeName,
            capital: entered.capital,
            establishedOn: 'facts.enterprise.establishedOn',
            addressRegion: `${changes('address')} ? form.address.region : facts.enterprise.address.region`,
            address: `${changes('address')} ? form.address.detail : facts.enterprise.address.detail`,
            businessScope: entered.businessScope,
          },
        },
      ],
    },
    {
      code: 'gone',
      name: { zh: '企业已注销', en: 'No longer there' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const tell = authorities.map(
  ({ kind, step, name }): StepDefinition => ({
    code: step,
    name,
    kind: 'external',
    by: { outside: kind, party: partyOfRegion(kind) },
    after: { all: [{ step: 'enter', outcomes: ['entered'] }] },
    calls: {
      operation: `${kind}.take-change`,
      payload: { unifiedCode: 'form.uscc', enterpriseName: 'data.name', items: 'form.items' },
    },
    outcomes: [
      { code: 'done', name: { zh: '已同步', en: 'Taken note of' }, favourable: true },
      {
        code: 'refused',
        name: { zh: '未能同步', en: 'Not taken note of' },
        favourable: false,
        reason: 'required',
      },
    ],
  }),
);

export const enterpriseChange: ServiceDefinition = {
  code: 'enterprise-change',
  version: 2,
  kind: 'service',
  name: { zh: '企业变更登记', en: 'Change of registration' },
  summary: {
    zh: '一次申请变更登记、换发执照，税务、社保、公积金同步更新',
    en: 'One request changes the register and the licence; tax, insurance and fund follow at once',
  },
  keywords: ['变更', '备案', '换照', '换法人', '迁址', 'change', 'amend', 'move'],
  basis: [...registrationRules('24'), ...measure('service-coverage')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form,
  limits: {
    // The plan promises times for starting a business, none for a change.
    promised: [],
    statutory: [{ value: 3, unit: 'working-day', basis: registrationRules('19') }],
  },
  remedies,
  extensions: [
    {
      code: 'complex',
      name: { zh: '情形复杂，延长登记期限', en: 'A complex case: more time to register' },
      basis: registrationRules('19'),
      clock: 'statutory',
      maximum: { value: 3, unit: 'working-day', basis: registrationRules('19') },
    },
  ],
  steps: [
    check,
    review,
    amendAfter('review', [
      'address',
      'addressGround',
      'businessScope',
      'capital',
      'shareholders',
      'legalRepresentative',
    ]),
    enter,
    ...tell,
    {
      code: 'finish',
      name: { zh: '各部门已同步', en: 'Everyone told' },
      kind: 'automatic',
      by: { system: true },
      after: { all: authorities.map(({ step }) => ({ step })) },
      rules: [{ when: 'true', outcome: 'done' }],
      outcomes: [
        { code: 'done', name: { zh: '完成', en: 'Done' }, favourable: true, ends: [{ outcome: 'granted' }] },
      ],
    },
  ],
  outcomes: outcomesOf({ zh: '已变更，已换发执照', en: 'Changed, with a new licence' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
