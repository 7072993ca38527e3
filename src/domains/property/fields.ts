import { as, enterpriseName, person, uscc } from '../../kernel/form/dictionary.ts';
import { type Choices, choice, yesNo } from '../../kernel/form/field-makers.ts';
import type { Field, NumberField, StringField } from '../../kernel/form/schema.ts';

/* What is asked of a property and of those who have rights in it, meaning the same in every service of the pack. */

export function words(zh: string, en: string, maxLength = 200, more: Partial<StringField> = {}): StringField {
  return { type: 'string', maxLength, ...more, 'x-text': { title: { zh, en }, ...more['x-text'] } };
}

export function money(zh: string, en: string, more: Partial<NumberField> = {}): NumberField {
  return { type: 'integer', format: 'money-fen', minimum: 0, ...more, 'x-text': { title: { zh, en } } };
}

/** What people call it, whichever of its services they are looking for. */
export const everydayWords: readonly string[] = [
  '不动产',
  '不动产证',
  '房产',
  '房产证',
  '房本',
  '土地证',
  '宗地',
  '地块',
  'real estate',
  'title deed',
  'land parcel',
  'house deed',
];

/** 不动产单元代码: 28 places, of which the first nineteen are the parcel's (GB/T 37346). */
export const unitCode = words('不动产单元号', 'Property unit number', 28, {
  minLength: 28,
  pattern: '^[0-9]{12}[A-Z]{2}[0-9]{5}[FW][0-9]{8}$',
  'x-expects': {
    zh: '28 位：12 位数字、2 位字母、5 位数字、F 或 W、8 位数字',
    en: '28 places: 12 digits, 2 letters, 5 digits, F or W, 8 digits',
  },
  'x-text': {
    title: { zh: '不动产单元号', en: 'Property unit number' },
    description: { zh: '在不动产权证书的附记上方', en: 'It stands on the title certificate' },
  },
});

export const parcelCode = words('宗地代码', 'Parcel number', 19, {
  minLength: 19,
  pattern: '^[0-9]{12}[A-Z]{2}[0-9]{5}$',
  'x-expects': {
    zh: '19 位：12 位数字、2 位字母、5 位数字',
    en: '19 places: 12 digits, 2 letters, 5 digits',
  },
});

/** The parcel that a unit lies on. */
export const parcelOf = 'form.unit.substring(0, 19)';

export const region: Field = {
  type: 'string',
  'x-code-list': 'city.regions',
  'x-text': { title: { zh: '所在地区', en: 'County or district' } },
};

export const useKinds = [
  ['housing', '住宅', 'Housing'],
  ['commercial', '商业、办公', 'Shops and offices'],
  ['industrial', '工业、仓储', 'Industry and storage'],
  ['public', '公共设施', 'Public'],
  ['other', '其他', 'Other'],
] as const;
export const useKind = choice('用途', 'Use', useKinds);

export const rightNature = choice('权利性质', 'Nature of the right', [
  ['granted', '出让', 'Granted by the state'],
  ['allocated', '划拨', 'Allocated'],
  ['collective', '集体建设用地', 'Collective building land'],
  ['market', '市场化商品房', 'Commercial housing'],
]);

export const location = words('坐落', 'Location', 150, { minLength: 4 });
export const area: NumberField = {
  type: 'number',
  minimum: 0.01,
  maximum: 100_000_000,
  'x-text': { title: { zh: '面积（平方米）', en: 'Area (m²)' } },
};
export const term = words('使用期限', 'Term of use', 60);

export const applicantKinds: Choices = [
  ['person', '个人', 'A person'],
  ['firm', '企业或单位', 'A firm or body'],
];

/** A side of a registration: a person, or a firm by its unified code. `side` leads the names of its entries. */
export function side(name: string, zh: string, en: string): Readonly<Record<string, Field>> {
  const isFirm = { 'x-when': `form.${name}Kind == "firm"` } as const;
  return {
    [`${name}Kind`]: choice(`${zh}是`, `${en} is`, applicantKinds),
    [`${name}Person`]: as(person, {
      'x-when': `form.${name}Kind == "person"`,
      'x-text': { title: { zh, en } },
    }),
    [`${name}Name`]: as(enterpriseName, {
      ...isFirm,
      'x-text': { title: { zh: `${zh}名称`, en: `${en}: name` } },
    }),
    [`${name}Uscc`]: as(uscc, {
      ...isFirm,
      'x-text': { title: { zh: `${zh}统一社会信用代码`, en: `${en}: unified code` } },
    }),
  };
}

/** 小微企业, sole traders among them, pay no registration fee (财税〔2016〕79号). `side` is who pays it. */
export function smallFirm(side: string): Field {
  return yesNo(
    '缴登记费的一方是小微企业或个体工商户',
    'Whoever pays the fee is a small or micro enterprise',
    {
      'x-when': `form.${side}Kind == "firm"`,
      default: false,
    },
  );
}
export const isSmallFirm = 'form.?smallFirm.orValue(false) == true';

/** Further persons who have the right together with the first. */
export function others(zh: string, en: string): Field {
  return { type: 'array', maxItems: 10, items: person, 'x-text': { title: { zh, en } } };
}

export const namesOf = (name: string) => [`${name}Kind`, `${name}Person`, `${name}Name`, `${name}Uscc`];

/** The identity number of a side, over the form. */
export const codeOf = (name: string) =>
  `(form.${name}Kind == "firm" ? form.${name}Uscc : form.${name}Person.residentId)`;

/** Its name as it is printed. */
export const nameOf = (name: string) =>
  `(form.${name}Kind == "firm" ? form.${name}Name : form.${name}Person.name)`;

/** All identity numbers of a side with others beside it, in the order they are entered. */
export const codesOf = (name: string) =>
  `([${codeOf(name)}] + form.?${name}Others.orValue([]).map(p, p.residentId))`;

/** Its entries of the register. */
export const ownersOf = (name: string) =>
  `([form.${name}Kind == "firm" ? {"kind": "firm", "firm": form.${name}Name, "uscc": form.${name}Uscc} : {"kind": "person", "name": form.${name}Person.name, "residentId": form.${name}Person.residentId}] + form.?${name}Others.orValue([]).map(p, {"kind": "person", "name": p.name, "residentId": p.residentId}))`;

/** Those of a side as signers have them. */
export const signersOf = (name: string, withOthers = true) =>
  `((form.${name}Kind == "firm" ? [{"name": form.${name}Name, "uscc": form.${name}Uscc}] : [form.${name}Person])${withOthers ? ` + form.?${name}Others.orValue([])` : ''})`;
