import {
  address,
  as,
  businessScope,
  capital,
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
import { enterpriseTypes, items, organisationForms, usualItems } from './choices.ts';
import { isCompany } from './rules.ts';

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
    description: { zh: '名称的最后几个字', en: 'The last characters of the name' },
  },
} as const satisfies StringField;

/** Parts of the name, in the order they stand in it. */
export const nameParts = { namePlace, tradeName, nameIndustry, organisationForm } as const;

/** What stands between the parts of a name and the type of enterprise. */
export const nameFitsType = {
  holds: '(form.enterpriseType == "9500") != (form.organisationForm in ["有限公司", "有限责任公司"])',
  at: 'organisationForm',
  text: {
    zh: '公司要用“有限公司”或“有限责任公司”结尾，个体工商户不能用“公司”',
    en: 'A company ends in 有限公司 or 有限责任公司; a sole trader may not use 公司',
  },
} as const;

export const registeredAddress: ObjectField = as(address, {
  'x-text': { title: { zh: '住所（经营场所）', en: 'Registered address' } },
});

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
      en: 'I commit that the address is real, lawful and reachable. No deeds are asked for; it may be checked afterwards',
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

export const registeredCapital: NumberField = as(capital, { 'x-when': isCompany });

/** What a shareholder commits: public by law together with the name. */
export const contribution = {
  contribution: {
    type: 'integer',
    format: 'money-fen',
    minimum: 100,
    'x-text': { title: { zh: '认缴出资额', en: 'Contribution committed' } },
  },
  contributionForm: {
    type: 'string',
    'x-code-list': 'capital-forms',
    'x-text': { title: { zh: '出资方式', en: 'Form of contribution' } },
  },
  paidBy: {
    type: 'string',
    format: 'date',
    'x-text': { title: { zh: '缴足日期', en: 'To be paid by' } },
  },
} as const;

/** One shareholder, for now always a natural person. */
const shareholder: ObjectField = {
  ...as(person, { 'x-text': { title: { zh: '股东', en: 'Shareholder' } } }),
  properties: { ...person.properties, ...contribution },
  required: [...person.required, 'contribution', 'contributionForm', 'paidBy'],
};

/** A limited company has at most fifty shareholders (company law). */
export const shareholders: ArrayField = {
  type: 'array',
  items: shareholder,
  minItems: 1,
  maxItems: 50,
  'x-when': isCompany,
  'x-text': {
    title: { zh: '股东', en: 'Shareholders' },
    description: {
      zh: '每位股东认缴多少，合计等于注册资本',
      en: 'Who commits how much; together the registered capital',
    },
  },
};

/** What must hold of the owners of a company. */
export const ownershipRules = [
  {
    holds: 'form.enterpriseType != "1151" || size(form.shareholders) == 1',
    at: 'shareholders',
    text: {
      zh: '一名股东的有限责任公司只能填一位股东；有两位以上请改企业类型',
      en: 'A company with one shareholder lists one; change the type for two or more',
    },
  },
  {
    holds: 'form.enterpriseType != "1130" || size(form.shareholders) >= 2',
    at: 'shareholders',
    text: {
      zh: '请填两位以上股东；只有一位请改企业类型',
      en: 'List two shareholders or more; change the type if there is one',
    },
  },
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
] as const;

export const legalRepresentative: ObjectField = as(person, {
  'x-text': {
    title: { zh: '法定代表人（经营者）', en: 'Legal representative (or owner)' },
    description: {
      zh: '公司的法定代表人，或个体工商户的经营者',
      en: 'The legal representative of a company, or the sole trader',
    },
  },
});

export const supervisor: ObjectField = as(person, {
  'x-when': isCompany,
  'x-text': { title: { zh: '监事', en: 'Supervisor' } },
});

/** Directors and managers may not be supervisors (company law). */
export const supervisorIsAnother = {
  holds: 'form.supervisor.residentId != form.legalRepresentative.residentId',
  at: 'supervisor',
  text: { zh: '监事不能由法定代表人兼任', en: 'The legal representative cannot be the supervisor' },
} as const;

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
    title: { zh: '一起办哪些', en: 'What to do together' },
    description: {
      zh: '常用的已经选上；现在不办的，以后随时可以再办',
      en: 'The usual ones are chosen; what you leave out can be asked for any day later',
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

export const bankConsent = {
  type: 'boolean',
  const: true,
  'x-text': {
    title: { zh: '授权提供开户信息', en: 'Consent to share data with the bank' },
    description: {
      zh: '同意把开户需要的登记信息发给所选银行；不成功时预约账号自动作废',
      en: 'Registration data needed for the account go to the bank chosen; if it fails the reserved number is void',
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
