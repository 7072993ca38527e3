import {
  address,
  as,
  businessScope,
  employees,
  enterpriseName,
  nameIndustry,
  namePlace,
  person,
  phone,
  tradeName,
  uscc,
} from '../../kernel/form/dictionary.ts';
import type {
  ArrayField,
  BooleanField,
  NumberField,
  ObjectField,
  StringField,
} from '../../kernel/form/schema.ts';
import { deliveries, enterpriseTypes, items, organisationForms, usualItems } from './choices.ts';

/** The pack's own fields, each used by the one form and by the service that needs it. */

export const enterpriseType = {
  type: 'string',
  'x-choices': enterpriseTypes,
  'x-text': { title: { zh: '企业类型', en: 'Type of enterprise' } },
} as const satisfies StringField;

export const organisationForm = {
  type: 'string',
  'x-choices': organisationForms,
  'x-text': {
    title: { zh: '组织形式', en: 'Form' },
    description: { zh: '名称的最后几个字', en: 'How the name ends' },
  },
} as const satisfies StringField;

/** Parts of the name, in the order they stand in it. */
export const nameParts = { namePlace, tradeName, nameIndustry, organisationForm } as const;

export const registeredAddress: ObjectField = as(address, {
  'x-text': { title: { zh: '住所（经营场所）', en: 'Registered address' } },
});

/** How everything that was made comes to whoever asked, once. */
export const delivery = {
  type: 'string',
  'x-choices': deliveries,
  default: 'electronic',
  'x-text': {
    title: { zh: '怎么领取', en: 'How to receive it' },
    description: {
      zh: '电子证照总会发给你；另需实物的，到大厅领取（办好的下一个工作日起）或邮寄，只此一次',
      en: 'Electronic certificates are always sent to you. If you also need physical items, collect them at the hall (from the working day after completion) or have them posted, once',
    },
  },
} as const satisfies StringField;

/** Where one parcel goes; anywhere, not only in the city. */
export const postalAddress = {
  type: 'string',
  minLength: 6,
  maxLength: 200,
  'x-personal': true,
  'x-when': 'form.delivery == "post"',
  'x-text': { title: { zh: '邮寄地址和收件人', en: 'Postal address and addressee' } },
} as const satisfies StringField;

export const addressGround = {
  type: 'string',
  'x-code-list': 'address-grounds',
  'x-text': { title: { zh: '住所怎么来的', en: 'Right to use the address' } },
} as const satisfies StringField;

export const addressCommitment = {
  type: 'boolean',
  const: true,
  'x-text': {
    title: { zh: '住所承诺', en: 'Address commitment' },
    description: {
      zh: '我承诺住所真实、合法、可以联系到。不用交房产证明，登记后会抽查',
      en: 'I commit that the address is real, lawful and reachable. No property documents are needed; spot checks follow registration',
    },
  },
} as const satisfies BooleanField;

export const scope = businessScope;

export const staff = as(employees, {
  'x-text': {
    title: { zh: '预计员工人数', en: 'Expected number of employees' },
    description: { zh: '用于社会保险和公积金登记', en: 'Used for social insurance and the housing fund' },
  },
});

export const legalRepresentative: ObjectField = as(person, {
  'x-text': {
    title: { zh: '法定代表人（经营者、负责人）', en: 'Legal representative (or owner)' },
    description: {
      zh: '公司的法定代表人、个体工商户的经营者、合伙企业的执行事务合伙人、合作社的理事长',
      en: 'The company’s legal representative, the sole trader, the managing partner or the chair of the cooperative',
    },
  },
});

export const financeContact: ObjectField = as(person, {
  'x-text': {
    title: { zh: '财务负责人', en: 'Finance contact' },
    description: { zh: '税务、银行会联系这个人', en: 'The tax office and the bank will call this person' },
  },
});

export const chosenItems = {
  type: 'array',
  items: { type: 'string', 'x-choices': items },
  maxItems: items.length,
  uniqueItems: true,
  default: usualItems,
  'x-text': {
    title: { zh: '一起办哪些', en: 'Services to include' },
    description: {
      zh: '常用的已经选上；现在不办的，以后随时可以再办',
      en: 'The usual ones are selected. You can apply for the others at any time later',
    },
  },
} as const satisfies ArrayField;

export const sealMaker = {
  type: 'string',
  'x-code-list': 'party.seal-maker',
  'x-text': { title: { zh: '刻章单位', en: 'Seal maker' } },
} as const satisfies StringField;

export const sealKinds = {
  type: 'array',
  items: { type: 'string', 'x-code-list': 'seal-kinds' },
  minItems: 1,
  maxItems: 10,
  uniqueItems: true,
  'x-text': { title: { zh: '刻哪些章', en: 'Which seals' } },
} as const satisfies ArrayField;

export const sealPrice = {
  type: 'integer',
  format: 'money-fen',
  maximum: 500_000,
  'x-text': {
    title: { zh: '刻章单位的报价', en: 'The maker’s price' },
    description: {
      zh: '由政府付费的地区不用填',
      en: 'Leave empty where the government pays',
    },
  },
} as const satisfies NumberField;

export const invoiceKinds = {
  type: 'array',
  items: { type: 'string', 'x-code-list': 'invoice-kinds' },
  minItems: 1,
  maxItems: 4,
  uniqueItems: true,
  default: ['electronic-ordinary'],
  'x-text': { title: { zh: '发票种类', en: 'Kinds of invoices' } },
} as const satisfies ArrayField;

/** 5 to 12 per cent of wages, borne alike by employer and employee. */
export const fundPercent = {
  type: 'integer',
  minimum: 5,
  maximum: 12,
  default: 5,
  'x-text': {
    title: { zh: '公积金缴存比例（%）', en: 'Housing fund contribution (%)' },
    description: { zh: '单位和职工各 5%–12%', en: '5–12 % each for employer and employee' },
  },
} as const satisfies NumberField;

export const bank = {
  type: 'string',
  'x-code-list': 'party.bank',
  'x-text': { title: { zh: '开户银行', en: 'Bank' } },
} as const satisfies StringField;

/** Told of a change only where the firm wants it: the city cannot look up where somebody has an account. */
export const bankToTell = {
  ...bank,
  'x-text': {
    title: { zh: '要告知的开户银行', en: 'Bank to inform' },
    description: {
      zh: '选了，变更结果就同步告知这家银行；没有账户或者不用告知的，不选',
      en: 'The bank you choose is told of the change. Leave it empty if there is no account or no need',
    },
  },
} as const satisfies StringField;

export const bankConsent = {
  type: 'boolean',
  const: true,
  'x-text': {
    title: { zh: '授权提供开户信息', en: 'Consent to share data with the bank' },
    description: {
      zh: '同意把开户需要的登记信息发给所选银行；不成功时预约账号自动作废',
      en: 'The registration details needed for the account are sent to the bank chosen. If the account is not opened, the reserved number becomes void',
    },
  },
} as const satisfies BooleanField;

/** What later services of the bundle know the enterprise by. */
export const registered = { uscc, enterpriseName } as const;

export const notifyPhone: StringField = as(phone, {
  'x-text': {
    title: { zh: '接收进度的手机', en: 'Phone for progress messages' },
  },
});

export const contactPhone: StringField = as(phone, {
  'x-text': { title: { zh: '联系电话', en: 'Contact phone' } },
});
