import type { ArrayField, BooleanField, Field, NumberField, ObjectField, StringField } from './schema.ts';

/*
 * The data dictionary: what a field means, once, for every service. A service takes an entry as it
 * is, or with `as(entry, …)` for its own label; `x-field` keeps the meaning, so that what was entered
 * in one service can be offered in another.
 */

export const personName = {
  type: 'string',
  minLength: 2,
  maxLength: 50,
  'x-field': 'person.name',
  'x-personal': true,
  'x-text': {
    title: { zh: '姓名', en: 'Full name' },
    description: { zh: '与身份证一致', en: 'As on the ID card' },
  },
} as const satisfies StringField;

export const residentId = {
  type: 'string',
  format: 'resident-id',
  maxLength: 18,
  'x-field': 'person.resident-id',
  'x-personal': true,
  'x-text': { title: { zh: '身份证号码', en: 'Resident ID number' } },
} as const satisfies StringField;

export const phone = {
  type: 'string',
  format: 'phone-cn',
  maxLength: 20,
  'x-field': 'person.phone',
  'x-personal': true,
  'x-text': {
    title: { zh: '联系电话', en: 'Phone' },
    description: { zh: '办理进度会发到这个号码', en: 'Progress is sent to this number' },
  },
} as const satisfies StringField;

export const email = {
  type: 'string',
  format: 'email',
  maxLength: 100,
  'x-field': 'person.email',
  'x-personal': true,
  'x-text': { title: { zh: '电子邮箱', en: 'E-mail' } },
} as const satisfies StringField;

/** One natural person with how to reach them. */
export const person = {
  type: 'object',
  properties: { name: personName, residentId, phone },
  required: ['name', 'residentId', 'phone'],
  'x-person': true,
  'x-field': 'person',
  'x-text': { title: { zh: '个人信息', en: 'Person' } },
} as const satisfies ObjectField;

export const postalCode = {
  type: 'string',
  format: 'postal-code',
  maxLength: 6,
  'x-field': 'address.postal-code',
  'x-text': { title: { zh: '邮政编码', en: 'Postal code' } },
} as const satisfies StringField;

/** A place of the city: the region by its id, and the rest as it is written on the door. */
export const address = {
  type: 'object',
  properties: {
    region: {
      type: 'string',
      'x-code-list': 'city.regions',
      'x-field': 'address.region',
      'x-text': { title: { zh: '所在县（市、区）', en: 'County or district' } },
    },
    detail: {
      type: 'string',
      minLength: 4,
      maxLength: 150,
      'x-field': 'address.detail',
      'x-text': {
        title: { zh: '详细地址', en: 'Street and number' },
        placeholder: { zh: '乡镇（街道）、路、门牌号、房间号', en: 'Township or street, number, room' },
      },
    },
    postalCode,
  },
  required: ['region', 'detail'],
  'x-field': 'address',
  'x-text': { title: { zh: '地址', en: 'Address' } },
} as const satisfies ObjectField;

/** How the name of an enterprise begins: the place it is registered under. */
export const namePlace = {
  type: 'string',
  minLength: 2,
  maxLength: 20,
  pattern: '^\\p{Script=Han}+$',
  'x-expects': { zh: '行政区划的中文名称', en: 'the Chinese name of a province, city or county' },
  'x-field': 'enterprise.name-place',
  'x-text': {
    title: { zh: '行政区划', en: 'Place in the name' },
    description: { zh: '名称开头的省、市或县名', en: 'The province, city or county the name begins with' },
  },
} as const satisfies StringField;

/** 字号: two or more Chinese characters (企业名称登记管理规定实施办法). */
export const tradeName = {
  type: 'string',
  minLength: 2,
  maxLength: 20,
  pattern: '^\\p{Script=Han}+$',
  'x-expects': { zh: '两个以上的汉字', en: 'two or more Chinese characters' },
  'x-field': 'enterprise.trade-name',
  'x-text': {
    title: { zh: '字号', en: 'Trade name' },
    description: { zh: '让别人记住你的那两个字或几个字', en: 'The few characters people will know you by' },
  },
} as const satisfies StringField;

export const nameIndustry = {
  type: 'string',
  minLength: 2,
  maxLength: 20,
  pattern: '^\\p{Script=Han}+$',
  'x-expects': { zh: '行业的中文说法', en: 'the line of business in Chinese' },
  'x-field': 'enterprise.name-industry',
  'x-text': {
    title: { zh: '行业', en: 'Line of business' },
    placeholder: { zh: '如：科技、餐饮管理、建材', en: 'Such as 科技 (technology) or 餐饮管理 (catering)' },
  },
} as const satisfies StringField;

export const enterpriseName = {
  type: 'string',
  minLength: 4,
  maxLength: 100,
  'x-field': 'enterprise.name',
  'x-text': { title: { zh: '企业名称', en: 'Name of the enterprise' } },
} as const satisfies StringField;

export const uscc = {
  type: 'string',
  format: 'uscc',
  maxLength: 18,
  'x-field': 'enterprise.uscc',
  'x-text': { title: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
} as const satisfies StringField;

export const capital = {
  type: 'integer',
  format: 'money-fen',
  minimum: 100,
  maximum: 10_000_000_000_000,
  'x-field': 'enterprise.capital',
  'x-text': {
    title: { zh: '注册资本', en: 'Registered capital' },
    description: { zh: '股东承诺出资的总额，人民币', en: 'The total the shareholders commit, in CNY' },
  },
} as const satisfies Field;

export const businessScope = {
  type: 'array',
  items: { type: 'string', 'x-code-list': 'business-scope' },
  minItems: 1,
  maxItems: 50,
  uniqueItems: true,
  'x-field': 'enterprise.business-scope',
  'x-text': {
    title: { zh: '经营范围', en: 'Business scope' },
    description: {
      zh: '从规范条目中选择，第一项为主营',
      en: 'Choose standard terms; the first is the main one',
    },
  },
} as const satisfies Field;

export const employees = {
  type: 'integer',
  minimum: 0,
  maximum: 1_000_000,
  'x-field': 'enterprise.employees',
  'x-text': { title: { zh: '员工人数', en: 'Number of employees' } },
} as const satisfies Field;

export const day = {
  type: 'string',
  format: 'date',
  maxLength: 10,
  'x-field': 'date',
  'x-text': { title: { zh: '日期', en: 'Date' } },
} as const satisfies StringField;

/** Every entry by the name that `x-field` carries. */
export const dictionary: Readonly<Record<string, Field>> = Object.fromEntries(
  [
    personName,
    residentId,
    phone,
    email,
    person,
    postalCode,
    address,
    address.properties.region,
    address.properties.detail,
    namePlace,
    tradeName,
    nameIndustry,
    enterpriseName,
    uscc,
    capital,
    businessScope,
    employees,
    day,
  ].map((entry): [string, Field] => [entry['x-field'], entry]),
);

type FieldOf<Type extends Field['type']> = Type extends 'object'
  ? ObjectField
  : Type extends 'array'
    ? ArrayField
    : Type extends 'string'
      ? StringField
      : Type extends 'boolean'
        ? BooleanField
        : NumberField;

/** An entry under a service's own label, bounds or condition; its meaning stays. */
export function as<Entry extends Field>(
  entry: Entry,
  changes: Omit<Partial<FieldOf<Entry['type']>>, 'type' | 'x-field'>,
): FieldOf<Entry['type']> {
  return { ...entry, ...changes } as unknown as FieldOf<Entry['type']>;
}
