import { choice, day, yesNo } from '../../kernel/form/field-makers.ts';
import type { Field, NumberField, StringField } from '../../kernel/form/schema.ts';
import { isBefore, isBusiness, isHigh, isSettled } from './facts.ts';

/*
 * The facts by which a connection is classed and its payer found, asked once and meaning the same in the tables and in
 * every service of the pack.
 */

export function kilowatts(zh: string, en: string, more: Partial<NumberField> = {}): NumberField {
  return { type: 'number', minimum: 0, maximum: 1_000_000, ...more, 'x-text': { title: { zh, en } } };
}

/** 临时用电: what is not permanent and expected to last three years at most, or plainly temporary (plan, note 9). */
export const permanence = choice('用电性质', 'What the supply is for', [
  ['permanent', '长期用电', 'Permanent use'],
  [
    'passing',
    '基建工地、农田水利、市政建设等非永久性用电',
    'Building sites, field irrigation, municipal works and other use that ends',
  ],
  ['temporary', '明确属于临时用电', 'Plainly temporary'],
]);

export const expectedYears: NumberField = {
  type: 'number',
  minimum: 0,
  maximum: 100,
  'x-when': 'form.permanence == "passing"',
  'x-text': { title: { zh: '预计用电多少年', en: 'Expected years of use' } },
};

/** 高压: 10 (6) kV and above; 低压: 400 V and below (plan, notes 2 and 3). */
export const voltage = choice('供电电压', 'Supply voltage', [
  ['220v', '220 伏（低压）', '220 V (low voltage)'],
  ['380v', '380 伏（低压）', '380 V (low voltage)'],
  ['6kv', '6 千伏（高压）', '6 kV (high voltage)'],
  ['10kv', '10 千伏（高压）', '10 kV (high voltage)'],
  ['20kv', '20 千伏（高压）', '20 kV (high voltage)'],
  ['35kv', '35 千伏及以上（高压）', '35 kV and above (high voltage)'],
]);

/** By the provincial classes of selling prices; the largest share decides where several apply. */
export const priceClass = choice('电价类别', 'Price class', [
  ['living', '居民生活', 'Residential'],
  ['farming', '农业生产', 'Agricultural production'],
  ['business', '工商业及其他', 'Industry, commerce and other'],
  ['several', '同时执行几种电价', 'Several at once'],
]);

const several = { 'x-when': 'form.priceClass == "several"' } as const;
export const livingKilowatts = kilowatts('居民生活用电容量（千瓦）', 'Residential capacity (kW)', several);
export const farmingKilowatts = kilowatts('农业生产用电容量（千瓦）', 'Agricultural capacity (kW)', several);
export const businessKilowatts = kilowatts(
  '工商业及其他用电容量（千瓦）',
  'Industrial, commercial and other capacity (kW)',
  several,
);

export const project = choice('项目类型', 'Kind of project', [
  ['ordinary', '一般项目', 'Ordinary'],
  ['irrigation', '农田灌溉', 'Field irrigation'],
  ['solar', '光伏发电并网', 'Solar power fed into the grid'],
  ['charging', '电动汽车充换电', 'Charging or battery swapping for electric vehicles'],
  ['substitution', '电能替代（用电替代燃煤、燃油、燃气）', 'Electricity in place of coal, oil or gas'],
]);

const substituting = { 'x-when': 'form.project == "substitution"' } as const;
export const substitutionKilowatts = kilowatts(
  '电能替代设备容量（千瓦）',
  'Capacity that takes the place of coal, oil or gas (kW)',
  substituting,
);
export const appliedKilowatts = kilowatts('报装总容量（千瓦）', 'Capacity applied for (kW)', {
  minimum: 0.1,
});

/** 小微企业: on the national list; firms founded this year that are not on it yet, by their capital (plan, note 1). */
export const onSmallList = yesNo(
  '在国家小微企业名录里',
  'On the national list of small and micro enterprises',
  { 'x-when': 'form.priceClass != "living"' },
);
const notListed = 'form.onSmallList == false';
export const foundedThisYear = yesNo('今年新设立的企业', 'Founded this year', { 'x-when': notListed });
export const capital: NumberField = {
  type: 'integer',
  format: 'money-fen',
  minimum: 0,
  maximum: 10_000_000_000_000,
  'x-when': 'form.onSmallList == false && form.foundedThisYear == true',
  'x-text': { title: { zh: '注册资本或出资额', en: 'Registered capital or contributions' } },
};

export const inPlanArea = yesNo(
  '在城镇规划建设用地范围内',
  'Inside the area planned for urban construction',
  { 'x-when': `!${isSettled}` },
);
export const inZone = yesNo(
  '在省级及以上开发区四至边界内',
  'Inside a development zone of provincial or higher level',
  { 'x-when': `form.inPlanArea == true && ${isBusiness} && !(${isBefore})` },
);

/** Which of the zones on the province’s list: a zone that is not there is none (plan, note on development zones). */
export const zone: StringField = {
  type: 'string',
  minLength: 2,
  maxLength: 80,
  'x-when': 'form.inZone == true',
  'x-text': {
    title: { zh: '哪个开发区', en: 'Which zone' },
    description: {
      zh: '按公布的“省级及以上开发区名单”填写全称；不在名单上的，按开发区外判定',
      en: 'Its full name as on the published list of zones; what is not on the list counts as outside',
    },
  },
};

/** How the land came to the customer: whose title counts, and which paper where there is none yet (plan, note 10). */
export const landRight = choice(
  '土地使用权怎么取得的',
  'How the right to the land was got',
  [
    ['granted', '出让', 'Granted by the state'],
    ['allocated', '划拨', 'Allocated'],
    ['leased', '租赁', 'Leased'],
    ['transferred', '转让', 'Bought from somebody'],
  ],
  { 'x-when': 'form.inPlanArea == true' },
);
const own = 'form.landRight in ["granted", "allocated"]';
export const hasTitle = yesNo('已经取得不动产权证', 'The title certificate has been issued', {
  'x-when': own,
});
export const titleFrom = day('不动产权证上使用期限的开始日期', 'Start of the term on the title certificate', {
  'x-when': `${own} && form.hasTitle == true`,
});
export const decisionFrom = day(
  '划拨决定书或出让合同中使用期限的开始日期',
  'Start of the term in the allocation decision or grant contract',
  { 'x-when': `${own} && form.hasTitle == false` },
);
export const originalTitleFrom = day(
  '原始不动产权证上使用期限的开始日期',
  'Start of the term on the original title certificate',
  { 'x-when': 'form.landRight in ["leased", "transferred"]' },
);

export const beyondStandard = yesNo(
  '要求超出国家和行业技术标准，或者有个性化需求',
  'More is wanted than national and industry standards, or something of one’s own',
  { default: false },
);
export const causedChange = yesNo(
  '因客户原因，已建或在建的接网工程废止，或供电方案变更',
  'For reasons of the customer, works built or under way are given up, or the supply plan is changed',
  { default: false },
);

/** Two sources: what must not go dark. */
export const dualSource = yesNo('需要两路电源供电', 'Two sources are needed', {
  'x-when': isHigh,
  default: false,
});

/** Everything the question of who pays may ask. */
export const payerFields = {
  permanence,
  expectedYears,
  beyondStandard,
  causedChange,
  voltage,
  priceClass,
  livingKilowatts,
  farmingKilowatts,
  businessKilowatts,
  project,
  appliedKilowatts: { ...appliedKilowatts, ...substituting },
  substitutionKilowatts,
  onSmallList,
  foundedThisYear,
  capital,
  inPlanArea,
  landRight,
  hasTitle,
  titleFrom,
  decisionFrom,
  originalTitleFrom,
  inZone,
} as const satisfies Readonly<Record<string, Field>>;
