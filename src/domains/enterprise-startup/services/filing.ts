import type { Basis } from '../../../kernel/basis.ts';
import { as, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { ArrayField, FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measure, registersUnderRealName, registrationRules, remedies } from '../basis.ts';
import { beforeItsTime, happenedBefore } from '../days.ts';
import { entryAsItWas, mustBeThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { bankToTell } from '../fields.ts';
import { amendAfter, noFee, outcomesOfChange, returned, tellOfChange } from '../process.ts';
import { everybodySigns, signatures, signedPaper, signedPapers } from '../types/owners-sign.ts';

/*
 * What is not registered but filed (市场主体登记管理条例 art. 9 and 29): who runs it, its articles, whom the registrar
 * calls. The licence stays as it is; the bodies that hold the old entry are told.
 */

const files = (item: string): string => `form.items.exists(each, each == "${item}")`;

const people: ArrayField = {
  type: 'array',
  items: {
    ...as(person, { 'x-text': { title: { zh: '人员', en: 'Person' } } }),
    properties: {
      ...person.properties,
      position: {
        type: 'string',
        'x-code-list': 'positions',
        'x-text': { title: { zh: '职务', en: 'Position' } },
      },
    },
    required: [...person.required, 'position'],
  },
  minItems: 1,
  maxItems: 30,
  'x-when': files('people'),
  'x-text': {
    title: { zh: '董事、监事、高级管理人员', en: 'Directors, supervisors, managers' },
    description: { zh: '变更后的全部人员', en: 'Everyone in post after the change' },
  },
};

const form = {
  type: 'object',
  'x-text': { title: { zh: '企业备案', en: 'Filing' } },
  properties: {
    uscc,
    items: {
      type: 'array',
      items: {
        type: 'string',
        'x-choices': [
          {
            code: 'people',
            name: { zh: '董事、监事、高级管理人员', en: 'Directors, supervisors, managers' },
          },
          { code: 'articles', name: { zh: '章程（合伙协议）', en: 'Articles, or partnership agreement' } },
          { code: 'liaison', name: { zh: '登记联络员', en: 'Registration contact' } },
        ],
      },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      'x-text': { title: { zh: '备案哪些', en: 'What to file' } },
    },
    people,
    articlesOn: {
      type: 'string',
      format: 'date',
      'x-when': files('articles'),
      'x-text': {
        title: { zh: '新章程（协议）签署日期', en: 'Date the new articles (agreement) were signed' },
      },
    },
    liaison: {
      ...as(person, { 'x-text': { title: { zh: '登记联络员', en: 'Registration contact' } } }),
      'x-when': files('liaison'),
    },
    signatures: { ...signatures, 'x-when': `${files('people')} || ${files('liaison')}` },
    signedPaper,
    decidedOn: {
      type: 'string',
      format: 'date',
      'x-text': {
        title: { zh: '决议（决定）日期', en: 'Date of the resolution (decision)' },
        description: { zh: '自这天起三十日内备案', en: 'File within 30 days from this date' },
      },
    },
    decided: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '真实性承诺', en: 'Declaration' },
        description: {
          zh: '备案事项已经依法作出决议或决定，内容真实，由企业负责',
          en: 'It was decided as the law requires and is true, and the enterprise is responsible for it',
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
    'items',
    'people',
    'articlesOn',
    'liaison',
    'signedPaper',
    'decidedOn',
    'decided',
    'notifyPhone',
  ],
  'x-rules': [
    happenedBefore('decidedOn', {
      zh: '决议日期在今天之后，请核对',
      en: 'The decision is dated after today: check it',
    }),
    happenedBefore('articlesOn', {
      zh: '章程（协议）签署日期在今天之后，请核对',
      en: 'The articles are dated after today: check the date',
    }),
    {
      holds: 'distinct(form.people.map(each, each.residentId + " " + each.position))',
      at: 'people',
      text: { zh: '同一个人的同一职务填了两次', en: 'The same person is listed twice in the same position' },
    },
    {
      // 公司法 2018 art. 51: nobody supervises themselves
      holds:
        'form.people.all(one, one.position != "supervisor" || ' +
        '!form.people.exists(other, other.residentId == one.residentId && other.position != "supervisor"))',
      at: 'people',
      text: {
        zh: '董事、高级管理人员不能兼任监事',
        en: 'Directors and managers cannot be supervisors',
      },
    },
  ],
} as const satisfies FormSchema;

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
  reads: [readEnterprise],
  rules: [
    mustBeThere,
    {
      when: `facts.enterprise.type == "9500" && (${files('people')} || ${files('articles')})`,
      outcome: 'refused',
      reason: {
        zh: '个体工商户没有章程和董事、监事，请重新选择',
        en: 'A sole trader has neither articles nor directors: choose again',
      },
    },
    beforeItsTime('form.decidedOn < facts.enterprise.establishedOn'),
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'Can proceed' },
      favourable: true,
      sets: { name: 'facts.enterprise.name' },
    },
    returned,
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
  name: { zh: '备案核对', en: 'Review the filing' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'check', outcomes: ['begun'] }] },
  reads: [readEnterprise],
  outcomes: [
    {
      code: 'file',
      name: { zh: '准予备案', en: 'Filed' },
      favourable: true,
      writes: [
        {
          register: 'enterprise',
          key: 'form.uscc',
          act: 'change',
          content: entryAsItWas({
            people: `${files('people')} ? dyn(form.people.map(each, {"name": each.name, "position": each.position})) : dyn(facts.enterprise.?people.orValue(null))`,
            articlesOn: `${files('articles')} ? dyn(form.articlesOn) : dyn(facts.enterprise.?articlesOn.orValue(null))`,
          }),
        },
      ],
    },
    returned,
    {
      code: 'refuse',
      name: { zh: '不予备案', en: 'Refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** The article speaks of registration; for a filing nothing says how long it may take. */
const asForRegistration: readonly Basis[] = [
  ...registrationRules('19'),
  {
    custom: {
      zh: '备案比照登记的期限（服务约定，法规没有规定备案期限）',
      en: 'A filing takes no longer than a registration (service convention: the law sets no time for filings)',
    },
  },
];

export const enterpriseFiling: ServiceDefinition = {
  code: 'enterprise-filing',
  version: 6,
  kind: 'service',
  name: { zh: '企业备案', en: 'Enterprise filing' },
  summary: {
    zh: '董事、监事、高管、章程、联络员变了，网上备案，不用换照，税务、社保、医保、公积金、海关和你选的银行同步知道',
    en: 'Directors, supervisors, managers, articles or contact: filed online, the licence stays; tax, social insurance, housing fund, customs and the bank you name are told',
  },
  keywords: ['备案', '换董事', '换监事', '章程修改', '联络员', 'filing', 'directors', 'articles'],
  basis: [...registrationRules('29'), ...measure('one-site')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere(),
  realName: registersUnderRealName,
  // Whoever is to have a post, or to be called, says so themselves.
  signing: everybodySigns([
    { code: 'officer', name: { zh: '任职人员', en: 'Post-holders' }, persons: 'form.people' },
    {
      code: 'liaison',
      name: { zh: '登记联络员', en: 'Registration contact' },
      persons: '[form.liaison]',
    },
  ]),
  form,
  materials: [signedPapers],
  limits: {
    promised: [],
    statutory: [{ value: 3, unit: 'working-day', basis: asForRegistration }],
  },
  remedies,
  steps: [
    check,
    review,
    amendAfter(['check', 'review'], ['people', 'articlesOn', 'liaison', 'signedPaper', 'decidedOn']),
    ...tellOfChange(
      { step: 'review', outcomes: ['file'] },
      {
        uscc: 'form.uscc',
        name: 'data.name',
        items: 'form.items',
        now: {
          people: `${files('people')} ? dyn(form.people.map(each, {"name": each.name, "position": each.position})) : dyn(null)`,
          articlesOn: `${files('articles')} ? dyn(form.articlesOn) : dyn(null)`,
        },
      },
    ),
  ],
  outcomes: outcomesOfChange({ zh: '已备案', en: 'Filed' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
