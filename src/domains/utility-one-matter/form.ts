import { as, enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import { choice, day, yesNo } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema, StringField } from '../../kernel/form/schema.ts';
import { landUnit, projectCode } from '../known-land/known-land.ts';
import { applicantKind, insideReady, place } from '../pipe-connection/connection/form.ts';
import { contact } from '../pipe-connection/everyday/service.ts';
import { money, number, words } from '../pipe-connection/fields.ts';
import { boundaryFrom, landFieldNames, landFields, outside } from '../pipe-connection/payer.ts';
import { isWanted, type UtilityCode, utilities } from './basis.ts';
import { line, operator } from './telecom.ts';

const isFirm = { 'x-when': 'form.applicantKind == "enterprise"' } as const;

/** Pipes that may have to be laid: the question is asked for each that is wanted. */
export const pipes = ['gas', 'water', 'heat'] as const satisfies readonly UtilityCode[];

function pipeOf(code: (typeof pipes)[number], zh: string, en: string): StringField {
  return {
    ...outside,
    'x-when': isWanted(code),
    'x-text': {
      title: {
        zh: `红线外要不要新铺${zh}管`,
        en: `Must a new ${en} pipe be laid outside your boundary`,
      },
    },
  };
}

const power = { 'x-when': isWanted('power') } as const;
const isLow = 'form.voltage in ["220v", "380v"]';
const isSmall = '(form.onSmallList == true || form.foundedThisYear == true && form.capital <= 500000000)';
/** Whatever the land, the power company bears it: homes and small firms at low voltage. */
const powerSettled = `(${isLow} && (form.priceClass == "living" || ${isSmall}))`;

const laid = pipes.map((code) => `${isWanted(code)} && form.${code}Outside != "none"`).join(' || ');
/** The land is asked about once, where anybody needs to know. */
const landMatters = `(${laid} || ${isWanted('power')} && !${powerSettled})`;
const landFrom =
  '(form.landRight in ["leased", "transferred"] ? form.originalTitleFrom : form.hasTitle ? form.titleFrom : form.decisionFrom)';

const properties: Readonly<Record<string, Field>> = {
  utilities: {
    type: 'array',
    items: {
      type: 'string',
      'x-choices': utilities.map(({ code, name }) => ({ code, name })),
    },
    minItems: 1,
    maxItems: utilities.length,
    uniqueItems: true,
    default: ['power', 'gas', 'water'],
    'x-text': {
      title: { zh: '一起办哪些', en: 'What to do together' },
      description: {
        zh: '只填一次、只上门一次；以后也可以单独再办',
        en: 'One form and one visit; what you leave out can be asked for any day later',
      },
    },
  },
  applicantKind,
  enterpriseName: as(enterpriseName, isFirm),
  uscc: as(uscc, isFirm),
  contact,
  place,
  wantedOn: day('希望哪天都接通', 'All wanted by'),
  insideReady: { ...insideReady, 'x-when': pipes.map(isWanted).join(' || ') },
  projectCode,
  voltage: choice(
    '供电电压',
    'Supply voltage',
    [
      ['220v', '220 伏（家庭、小店）', '220 V (a home, a small shop)'],
      ['380v', '380 伏', '380 V'],
      ['10kv', '10 千伏', '10 kV'],
    ],
    power,
  ),
  priceClass: choice(
    '电价类别',
    'Price class',
    [
      ['living', '居民生活', 'Residential'],
      ['farming', '农业生产', 'Agricultural production'],
      ['business', '工商业及其他', 'Industry, commerce and other'],
    ],
    power,
  ),
  appliedKilowatts: number('用电容量（千瓦）', 'Power (kW)', { minimum: 0.1, maximum: 10_000, ...power }),
  onSmallList: yesNo('在国家小微企业名录里', 'On the national list of small and micro enterprises', {
    'x-when': `${isWanted('power')} && form.priceClass != "living"`,
  }),
  foundedThisYear: yesNo('今年新设立的企业', 'Founded this year', {
    'x-when': `${isWanted('power')} && form.onSmallList == false`,
  }),
  capital: {
    ...money('注册资本或出资额', 'Registered capital or contributions'),
    'x-when': `${isWanted('power')} && form.onSmallList == false && form.foundedThisYear == true`,
  },
  highVoltageReason: {
    type: 'string',
    minLength: 4,
    maxLength: 300,
    'x-when': `${isWanted('power')} && form.voltage == "10kv" && form.priceClass != "living" && ${isSmall} && form.appliedKilowatts <= 160.0`,
    'x-text': {
      title: { zh: '为什么要高压供电', en: 'Why high voltage' },
      description: {
        zh: '160 千瓦及以下的小微企业原则上低压接入',
        en: 'Small and micro enterprises of 160 kW and below join at low voltage as a rule',
      },
    },
  },
  titleNumber: {
    type: 'string',
    minLength: 4,
    maxLength: 60,
    'x-personal': true,
    ...power,
    'x-text': {
      title: { zh: '不动产权证号（没有可以不填）', en: 'Number of the title certificate, if there is one' },
      description: {
        zh: '填了由供电企业联网查询，不填的以后补',
        en: 'With it the power company looks the title up; without it the title follows later',
      },
    },
  },
  gasNeed: number('每天用气（立方米）', 'Gas needed per day (m³)', {
    minimum: 0.1,
    maximum: 1_000_000,
    'x-when': isWanted('gas'),
  }),
  gasOutside: pipeOf('gas', '燃气', 'gas'),
  waterNeed: number('每天用水（立方米）', 'Water needed per day (m³)', {
    minimum: 0.1,
    maximum: 100_000,
    'x-when': isWanted('water'),
  }),
  waterOutside: pipeOf('water', '自来水', 'water'),
  heatNeed: number('供热面积（平方米）', 'Area to be heated (m²)', {
    minimum: 0.1,
    maximum: 10_000_000,
    'x-when': isWanted('heat'),
  }),
  heatOutside: pipeOf('heat', '热力', 'heat'),
  operator: { ...operator, 'x-when': isWanted('telecom') },
  line: { ...line, 'x-when': isWanted('telecom') },
  ...landFields(landMatters),
  landUnit: { ...landUnit, 'x-when': landMatters },
  inZone: yesNo('在省级及以上开发区四至边界内', 'Inside a development zone of provincial or higher level', {
    'x-when': `${isWanted('power')} && !${powerSettled} && form.beyondStandard == false && form.inPlanArea == true && form.priceClass == "business" && ${landFrom} >= "${boundaryFrom}"`,
  }),
  zone: {
    ...words('哪个开发区（名单上的全称）', 'Which zone, by its full name on the published list', 80, 2),
    'x-when': 'form.inZone == true',
  },
  agrees: yesNo(
    '同意各家的标准合同，所填属实，对用的地方有合法的使用权',
    'The standard contracts are agreed to, what I say is true, and I may lawfully use the premises',
    { const: true },
  ),
};

const optional = ['projectCode', 'titleNumber', 'landUnit'];

const beyond = 'beyondStandard';
const electric = [
  'voltage',
  'priceClass',
  'appliedKilowatts',
  'onSmallList',
  'foundedThisYear',
  'capital',
  'highVoltageReason',
  'titleNumber',
];

/** One form for all of it: what several companies need is asked once. */
export const oneMatterForm = {
  type: 'object',
  'x-text': { title: { zh: '水电气暖通信一件事', en: 'Water, gas, power, heat and telecom as one' } },
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  'x-groups': [
    {
      code: 'what',
      title: { zh: '办什么、谁来用', en: 'What, and for whom' },
      fields: ['utilities', 'applicantKind', 'enterpriseName', 'uscc', 'contact'],
    },
    {
      code: 'where',
      title: { zh: '用在哪里', en: 'Where' },
      fields: ['place', 'wantedOn', 'insideReady', 'projectCode'],
    },
    { code: 'power', title: { zh: '电', en: 'Power' }, fields: electric },
    {
      code: 'pipes',
      title: { zh: '气、水、暖', en: 'Gas, water, heat' },
      fields: ['gasNeed', 'gasOutside', 'waterNeed', 'waterOutside', 'heatNeed', 'heatOutside'],
    },
    { code: 'telecom', title: { zh: '通信', en: 'Telecom' }, fields: ['operator', 'line'] },
    {
      code: 'land',
      title: { zh: '土地情况：决定红线外由谁出钱', en: 'The land: by it, who pays outside your boundary' },
      fields: [beyond, ...landFieldNames.filter((name) => name !== beyond), 'inZone', 'zone', 'landUnit'],
    },
    { code: 'agree', title: { zh: '确认', en: 'Agreement' }, fields: ['agrees'] },
  ],
} as const satisfies FormSchema;
