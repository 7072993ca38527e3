import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measure, remedies } from '../basis.ts';
import type { Item } from '../choices.ts';
import { mustBeThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import {
  chosenItems,
  contactPhone,
  delivery as deliveryChoice,
  financeContact,
  postalAddress,
  registered,
  staff,
} from '../fields.ts';
import { delivery } from '../items/delivery.ts';
import { eachEmployeeOnce, itemFields, itemProperties, requiredItemFields } from '../items/form.ts';
import { itemSteps, openItems } from '../items/steps.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { besideRegistration } from '../process.ts';
import { isChosen } from '../rules.ts';

/*
 * What a firm left out when it began, asked for any day later (plan, one-site): the same items, the same form, the
 * same services and the same ways of delivery as in the start-up, once more in one request.
 */

const anyOf = (...items: readonly Item[]): string => items.map(isChosen).join(' || ');

const form = {
  type: 'object',
  'x-text': { title: { zh: '企业开办事项补办', en: 'Add services after start-up' } },
  properties: {
    uscc: registered.uscc,
    items: {
      ...chosenItems,
      minItems: 1,
      default: [],
      'x-text': {
        title: { zh: '补办哪些', en: 'What to add' },
        description: {
          zh: '可以一次选几项，各单位同时办',
          en: 'Choose several at once; the offices work on them in parallel',
        },
      },
    },
    employees: { ...staff, 'x-when': anyOf('social-insurance', 'medical-insurance', 'housing-fund') },
    financeContact: { ...financeContact, 'x-when': isChosen('invoices') },
    ...itemProperties,
    delivery: deliveryChoice,
    postalAddress,
    contactPhone,
  },
  required: [
    'uscc',
    'items',
    'employees',
    'financeContact',
    ...requiredItemFields,
    'delivery',
    'postalAddress',
    'contactPhone',
  ],
  'x-rules': [eachEmployeeOnce],
  'x-groups': [
    { code: 'what', title: { zh: '补办什么', en: 'What to add' }, fields: ['uscc', 'items'] },
    {
      code: 'details',
      title: { zh: '办理需要的内容', en: 'Details needed' },
      fields: ['employees', 'financeContact', ...itemFields],
    },
    {
      code: 'finish',
      title: { zh: '领取和联系', en: 'Delivery and contact' },
      fields: ['delivery', 'postalAddress', 'contactPhone'],
    },
  ],
} as const satisfies FormSchema;

/** Registers that say that an item was done before, and what the firm is told then: nobody gets twice what there is once. */
const held = [
  {
    item: 'invoices',
    register: 'tax-registration',
    as: 'tax',
    reason: {
      zh: '税务登记和领票已经办过，请去掉这一项再申请',
      en: 'Invoices are already set up with the tax office: apply again without that item',
    },
  },
  {
    item: 'social-insurance',
    register: 'social-insurance-account',
    as: 'social',
    reason: {
      zh: '单位社会保险登记已经办过，请去掉这一项再申请',
      en: 'The employer is already registered with social insurance: apply again without that item',
    },
  },
  {
    item: 'medical-insurance',
    register: 'medical-insurance-account',
    as: 'medical',
    reason: {
      zh: '单位医疗保险登记已经办过，请去掉这一项再申请',
      en: 'The employer is already registered with medical insurance: apply again without that item',
    },
  },
  {
    item: 'housing-fund',
    register: 'housing-fund-account',
    as: 'fund',
    reason: {
      zh: '单位公积金登记已经办过，请去掉这一项再申请',
      en: 'There is already a housing fund account: apply again without that item',
    },
  },
] as const;

/** The firm is there, and has not what it asks for. */
const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记和已办事项', en: 'Check the registration and what is already done' },
  kind: 'automatic',
  by: { system: true },
  reads: [readEnterprise, ...held.map(({ register, as }) => ({ as, register, key: 'form.uscc' }))],
  rules: [
    mustBeThere,
    ...held.map(({ item, as, reason }) => ({
      when: `${isChosen(item)} && facts.${as} != null`,
      outcome: 'refused',
      reason,
    })),
    {
      when: `${isChosen('employees')} && !(${isChosen('social-insurance')}) && facts.social == null`,
      outcome: 'refused',
      reason: {
        zh: '员工参保要先办单位社会保险登记，请一起选上',
        en: 'Employees are insured once the employer is registered with social insurance: choose that, too',
      },
    },
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'Can proceed' },
      favourable: true,
      sets: {
        enterpriseName: 'facts.enterprise.name',
        representativeName: 'facts.enterprise.representativeName',
        capital: 'facts.enterprise.?capital.orValue(null)',
      },
    },
    {
      code: 'refused',
      name: { zh: '不予受理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const somethingDone = 'form.items.exists(item, steps[item].outcome == "done")';

export const later: ServiceDefinition = {
  code: 'startup-later',
  version: 5,
  kind: 'bundle',
  name: { zh: '企业开办事项补办', en: 'Add services after start-up' },
  summary: {
    zh: '开办时没选的，随时可以补办：公章、发票、社保、医保、员工参保、公积金、银行账户、用电、投资备案',
    en: 'What you left out at the start, any day later: seals, invoices, insurance, housing fund, bank, electricity, investment',
  },
  keywords: ['补办', '加办', '参保', '医保登记', '用电报装', '投资备案', '刻章', 'add', 'insure employees'],
  basis: [...measure('one-site'), ...measure('service-coverage')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere(),
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  remedies,
  steps: [
    check,
    ...openItems({
      uscc: 'form.uscc',
      enterpriseName: 'data.enterpriseName',
      employees: 'form.?employees.orValue(null)',
      phone: 'form.contactPhone',
      representativeName: 'data.representativeName',
      financeContact: 'form.?financeContact.orValue(null)',
      capital: 'data.capital',
      after: { step: 'check', outcomes: ['begun'] },
    }),
    {
      code: 'finish',
      name: { zh: '各单位办完', en: 'All offices finished' },
      kind: 'automatic',
      by: { system: true },
      after: { all: itemSteps },
      rules: [
        { when: `!(${somethingDone})`, outcome: 'none' },
        { when: 'true', outcome: 'done' },
      ],
      outcomes: [
        { code: 'done', name: { zh: '可以交付', en: 'Ready to deliver' }, favourable: true },
        {
          // Nothing was made, so that nothing is handed over or sent.
          code: 'none',
          name: { zh: '都没有办成', en: 'Nothing completed' },
          favourable: false,
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
    ...delivery({ after: [{ step: 'finish', outcomes: ['done'] }], phone: 'form.contactPhone' }),
  ],
  outcomes: [
    { code: 'granted', name: { zh: '全部办好', en: 'Everything done' }, class: 'favourable' },
    { code: 'partial', name: { zh: '部分事项未办成', en: 'Some items not done' }, class: 'partial' },
    {
      code: 'given-up',
      name: { zh: '已办的有效，其余已撤回', en: 'Completed items stand; the rest was withdrawn' },
      class: 'partial',
    },
    { code: 'refused', name: { zh: '不予办理', en: 'Refused' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  // What an office has done stays done, whatever is given up afterwards.
  withdrawal: [{ when: somethingDone, outcome: 'given-up' }, { outcome: 'withdrawn' }],
  fee: {
    amountFen: 'double(data.?sealFeeFen.orValue(0))',
    basis: measure('zero-charge'),
    note: {
      zh: '政府不收费；首套公章由政府付费的地区也免费，其他情形按刻章单位标价',
      en: 'Nothing to the government; a first set of seals is free where the region pays, else at the maker’s price',
    },
  },
  visits: 0,
};
