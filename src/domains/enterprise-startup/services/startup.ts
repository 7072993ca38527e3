import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { licensingLaw, measure, registersUnderRealName, registrationRules, remedies } from '../basis.ts';
import { startupForm } from '../form.ts';
import { delivery } from '../items/delivery.ts';
import { itemSteps, openItems } from '../items/steps.ts';
import { openService, pass, passIfAsked, promise } from '../process.ts';
import { needsApproval } from '../scope/before.ts';
import { ownershipFields } from '../types/fields.ts';
import { everybodySigns, ownersSign, signedPapers } from '../types/owners-sign.ts';

const failed = {
  code: 'failed',
  name: { zh: '未办成', en: 'Not done' },
  favourable: false,
} as const;

const stopsAll = { ...failed, ends: [{ outcome: 'refused' }] } as const;

const nameAndRegistration: readonly StepDefinition[] = [
  openService({
    code: 'name',
    name: { zh: '名称申报', en: 'Name' },
    service: 'startup.name',
    after: { all: [{ step: 'acceptance' }] },
    form: {
      ...pass('enterpriseType', 'namePlace', 'tradeName', 'nameIndustry', 'organisationForm'),
      needsApproval,
    },
    done: {
      sets: {
        enterpriseName: 'output.data.name',
        nameKey: 'output.data.nameKey',
        nameReservedOn: 'today',
      },
    },
    failed: stopsAll,
  }),
  openService({
    code: 'registration',
    name: { zh: '设立登记', en: 'Registration' },
    service: 'startup.registration',
    after: { all: [{ step: 'name', outcomes: ['done'] }] },
    form: {
      enterpriseName: 'data.enterpriseName',
      nameKey: 'data.nameKey',
      nameReservedOn: 'data.nameReservedOn',
      ...pass(
        'enterpriseType',
        'address',
        'addressGround',
        'addressCommitment',
        'businessScope',
        'legalRepresentative',
      ),
      ...passIfAsked('heldPermits', ...ownershipFields, 'supervisor'),
    },
    done: { sets: { uscc: 'output.data.uscc' } },
    failed: stopsAll,
  }),
];

/** The items run at once as soon as the enterprise is registered. */
const chosenItems = openItems({
  uscc: 'data.uscc',
  enterpriseName: 'data.enterpriseName',
  employees: 'form.employees',
  phone: 'form.financeContact.phone',
  representativeName: 'form.legalRepresentative.name',
  financeContact: 'form.financeContact',
  capital: 'form.?capital.orValue(null)',
  after: { step: 'registration', outcomes: ['done'] },
});

/**
 * Starting a business: one form, one clock for the applicant, one delivery. A name that cannot be had or
 * a registration refused ends it; items that fail afterwards leave it partly granted, and the enterprise
 * exists.
 */
export const startup: ServiceDefinition = {
  code: 'startup',
  version: 13,
  kind: 'bundle',
  name: { zh: '开办企业', en: 'Start a business' },
  summary: {
    zh: '一张表办完执照、公章、发票、社保、医保、公积金和银行预约开户，员工参保、用电、投资备案也可以一起办',
    en: 'One form for licence, seals, invoices, insurance, housing fund and bank account; employees, electricity and investment projects, too',
  },
  basis: [
    ...measure('service-coverage'),
    ...measure('one-site'),
    { plan: 'overall', measure: 'startup-time-and-cost' },
  ],
  keywords: [
    '开公司',
    '注册公司',
    '开店',
    '开饭店',
    '个体户',
    '营业执照',
    '办执照',
    '刻章',
    '一网通办',
    'open a company',
    'open a restaurant',
    'open a shop',
    'register a company',
    'business licence',
    'sole trader',
  ],
  openedBy: 'applicant',
  // Whoever registers does so under their real name, and the registrar checks it.
  realName: registersUnderRealName,
  signing: everybodySigns([
    {
      code: 'representative',
      name: { zh: '法定代表人（经营者）', en: 'Legal representative (or owner)' },
      persons: '[form.legalRepresentative]',
    },
    ...ownersSign,
    { code: 'supervisor', name: { zh: '监事', en: 'Supervisor' }, persons: '[form.supervisor]' },
  ]),
  form: startupForm,
  materials: [
    {
      code: 'identity',
      name: { zh: '身份核验，只做一次', en: 'Identity check, once' },
      from: 'exchange',
      basis: measure('identity-once'),
    },
    {
      code: 'form',
      name: { zh: '一张申请表', en: 'One application form' },
      from: 'form',
      basis: measure('one-site'),
    },
    signedPapers,
  ],
  acceptance: {
    by: { duty: 'market-registration' },
    basis: registrationRules('19'),
    within: { value: 5, unit: 'working-day', basis: licensingLaw('32') },
    correction: {
      value: 15,
      unit: 'working-day',
      basis: [
        {
          custom: {
            zh: '十五个工作日内补正（服务约定）',
            en: 'Corrections within fifteen working days (service convention)',
          },
        },
      ],
    },
    refusalReasons: [
      { code: 'not-ours', name: { zh: '不属于本机关登记范围', en: 'Not for this registrar' } },
      {
        code: 'forbidden',
        name: { zh: '法律、行政法规禁止设立', en: 'Establishment is forbidden by law' },
      },
      { code: 'licence-first', name: { zh: '依法须先取得许可', en: 'A licence is needed first' } },
      { code: 'not-corrected', name: { zh: '补正后仍不齐全', en: 'Still incomplete after correction' } },
    ],
  },
  remedies,
  limits: {
    promised: [
      {
        when: `${promise} == 0.5`,
        value: 0.5,
        unit: 'working-day',
        basis: measure('opening-time'),
        fact: 'startup-city-half-day',
      },
      {
        when: `${promise} == 1.0`,
        value: 1,
        unit: 'working-day',
        basis: [...measure('opening-time'), { plan: 'overall', measure: 'startup-time-and-cost' }],
        fact: 'startup-county-one-day',
      },
      ...[1.5, 2, 3].map((value) => ({
        when: `${promise} == ${value.toFixed(1)}`,
        value,
        unit: 'working-day' as const,
        basis: measure('opening-time'),
      })),
    ],
    statutory: [],
  },
  steps: [
    ...nameAndRegistration,
    ...chosenItems,
    ...delivery({ after: itemSteps, phone: 'form.notifyPhone' }),
  ],
  outcomes: [
    { code: 'granted', name: { zh: '全部办好', en: 'Everything done' }, class: 'favourable' },
    {
      code: 'partial',
      name: { zh: '企业已设立，部分事项未办成', en: 'Registered; some items not done' },
      class: 'partial',
    },
    {
      code: 'given-up',
      name: { zh: '企业已设立，其余事项已撤回', en: 'Registered; the rest was withdrawn' },
      class: 'partial',
    },
    { code: 'refused', name: { zh: '未能设立', en: 'Not registered' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
  ],
  // Once it is registered, the enterprise exists, whatever is given up afterwards.
  withdrawal: [{ when: '"uscc" in data', outcome: 'given-up' }, { outcome: 'withdrawn' }],
  fee: {
    // Seals alone may cost something; what they did cost is what their own case says.
    amountFen: 'double(data.?sealFeeFen.orValue(0))',
    basis: measure('zero-charge'),
    note: {
      zh: '政府不收费；公章由政府付费的地区也免费，其他地区按刻章单位标价',
      en: 'Nothing to the government; the seals are free where the region pays, else at the maker’s price',
    },
  },
  visits: 0,
};
