import type { DecisionTable, TableRow } from '../../kernel/decision-table/definition.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Expression, ReadDeclaration } from '../../kernel/process/definition.ts';
import { landDay, planArea } from '../known-land/known-land.ts';
import { measure } from './basis.ts';
import {
  boundaryFrom,
  isBefore,
  isBusiness,
  isCharging,
  isFarming,
  isHigh,
  isLiving,
  isLow,
  isSmall,
  isSubstitution,
  isTemporary,
  landFrom,
} from './facts.ts';
import { payerFields } from './fields.ts';

const basis = measure('investment-boundary');

function row(code: string, outcome: string, when: string, zh: string, en: string): TableRow {
  return { code, outcome, when, clause: { zh, en }, basis };
}

/** Where and since when the land is, and in which zone: as somebody says who only asks, and as registers say in a case. */
type Land = {
  readonly inZone: Expression;
  readonly outsideZone: Expression;
  readonly outsideArea: Expression;
  readonly before: Expression;
};

const asSaid: Land = {
  inZone: 'form.inZone == true',
  outsideZone: 'form.inZone == false',
  outsideArea: 'form.inPlanArea == false',
  before: isBefore,
};

/** 开发区以省级最新名单为准: the list, read as `zone`, has it in this place, and from a day that has come. */
export const readsZone = [
  { as: 'zone', register: 'power-zone', key: 'form.?zone.orValue("")' },
] as const satisfies readonly ReadDeclaration[];
const isListed = '(facts.zone != null && facts.zone.region == case.region && facts.zone.from <= today)';
/** Whoever was not asked about a zone, since what they said of the land made it none of the matter, is in none. */
const saysInZone = 'form.?inZone.orValue(false)';
const asRegistered: Land = {
  inZone: `${saysInZone} && ${isListed}`,
  outsideZone: `!(${saysInZone} && ${isListed})`,
  outsideArea: planArea('form.inPlanArea').outside,
  before: `${landDay(landFrom)} < "${boundaryFrom}"`,
};
/** Somebody says that they are in a zone, and it is not on the list. */
export const isUnlisted: Expression = `form.?inZone.orValue(false) && !${isListed}`;

const form = {
  type: 'object',
  'x-text': { title: { zh: '接网工程由谁出资', en: 'Who pays for the grid works' } },
  properties: payerFields,
} as const satisfies FormSchema;

/**
 * Who bears the works between the customer's red line and the public network: the local government, the power company
 * or the customer. The customer's own cases come first, then what the power company bears wherever it is, then where
 * and when the land was got, then the price class.
 */
export const payerTable: DecisionTable = {
  code: 'power-works-payer',
  version: 1,
  name: { zh: '接网工程由谁出资', en: 'Who pays for the grid works' },
  summary: {
    zh: '回答几个问题，就知道从红线到公共电网这一段由政府、供电企业还是你出钱，依据是哪一条',
    en: 'A few facts tell whether the local government, the power company or you pay for the line from your boundary to the public network, and which clause says so',
  },
  basis,
  form,
  outcomes: [
    {
      code: 'government',
      name: { zh: '当地政府', en: 'The local government' },
      follows: [
        { zh: '红线外你不用出一分钱', en: 'Outside your boundary you pay nothing' },
        {
          zh: '资金专款专用，工程由政府统一招标，承建单位不垫资',
          en: 'The money is earmarked, the works are tendered together, and the builder advances nothing',
        },
        {
          zh: '验收合格后移交供电企业运行维护',
          en: 'Once accepted, the works are handed to the power company, which runs them',
        },
      ],
    },
    {
      code: 'power-company',
      name: { zh: '供电企业', en: 'The power company' },
      follows: [
        { zh: '红线外你不用出一分钱', en: 'Outside your boundary you pay nothing' },
        { zh: '工程由供电企业组织建设和维护', en: 'The power company builds and runs the works' },
      ],
    },
    {
      code: 'customer',
      name: { zh: '客户', en: 'The customer' },
      follows: [
        {
          zh: '工程可以自己选有资质的单位做，完工前通知供电企业一起验收',
          en: 'Choose any qualified builder, and tell the power company before acceptance',
        },
        {
          zh: '验收合格后可以依法无偿移交供电企业运行维护；超标准、个性化的部分由客户自己维护',
          en: 'Accepted works may be handed over free of charge; what goes beyond the standards stays yours to run',
        },
      ],
    },
  ],
  rows: rowsWith(asSaid),
  services: ['power-connection'],
};

/** The rows for a case, which reads the list of zones (`readsZone`) and has looked up its land (`known-land`). */
export const payerRows: readonly TableRow[] = rowsWith(asRegistered);

function rowsWith(land: Land): readonly TableRow[] {
  return [
    row(
      'temporary',
      'customer',
      isTemporary,
      '临时用电（预计三年以内的非永久性用电，或明确属于临时用电）由客户承担',
      'Temporary supply (use that ends within three years, or is plainly temporary) is borne by the customer',
    ),
    row(
      'beyond-standard',
      'customer',
      'form.beyondStandard == true',
      '超出国家和行业技术标准或者个性化的延伸服务，由客户承担并负责后期运维',
      'What goes beyond national and industry standards, or is made to order, is borne and maintained by the customer',
    ),
    row(
      'caused-change',
      'customer',
      'form.causedChange == true',
      '政府或供电企业已建、在建的接网工程因客户原因废止，或供电方案因此变更的，已投入或新增的费用由客户承担',
      'Where works already built or begun are given up, or the plan is changed, for the customer’s reasons, what was spent or is added is borne by the customer',
    ),
    row(
      'substitution',
      'power-company',
      `${isHigh} && ${isSubstitution}`,
      '高压电能替代项目，替代设备容量高于报装总容量百分之五十的，由供电企业承担',
      'High-voltage projects in which electricity replaces coal, oil or gas, with more than half of the capacity doing so, are borne by the power company',
    ),
    row(
      'charging',
      'power-company',
      `${isHigh} && ${isCharging}`,
      '高压电动汽车充换电项目由供电企业承担',
      'High-voltage charging of electric vehicles is borne by the power company',
    ),
    row(
      'low-residential',
      'power-company',
      `${isLow} && ${isLiving}`,
      '低压居民由供电企业承担',
      'Low-voltage residential supply is borne by the power company',
    ),
    row(
      'low-small',
      'power-company',
      `${isLow} && ${isSmall}`,
      '低压小微企业由供电企业承担',
      'Low-voltage supply of small and micro enterprises is borne by the power company',
    ),
    row(
      'outside-area',
      'customer',
      land.outsideArea,
      '城镇规划建设用地范围外的项目由客户承担（供电企业承担的项目除外）',
      'Outside the area planned for urban construction the customer pays, except for what the power company bears anyway',
    ),
    row(
      'land-before',
      'customer',
      land.before,
      '规划范围内、2021年3月1日前取得土地使用权的项目由客户承担（供电企业承担的项目除外）',
      'Inside that area, where the land was got before 1 March 2021 the customer pays, except for what the power company bears anyway',
    ),
    row(
      'high-residential',
      'government',
      `${isHigh} && ${isLiving}`,
      '1千伏及以上执行居民生活电价的客户（含住宅项目、学校、福利机构等）由当地政府承担',
      'Customers at 1 kV and above with the residential price (housing, schools, welfare homes) are borne by the local government',
    ),
    row(
      'farming',
      'power-company',
      isFarming,
      '执行农业生产电价的客户由供电企业承担',
      'Customers with the agricultural price are borne by the power company',
    ),
    row(
      'business-in-zone',
      'power-company',
      `${isBusiness} && ${land.inZone}`,
      '省级及以上开发区内执行工商业及其他电价的各电压等级客户由供电企业承担',
      'Inside development zones of provincial or higher level, customers of any voltage with the price of industry, commerce and other are borne by the power company',
    ),
    row(
      'business-outside-zone',
      'government',
      `${isBusiness} && ${land.outsideZone}`,
      '省级及以上开发区外执行工商业及其他电价的各电压等级客户由当地政府承担',
      'Outside such zones, customers of any voltage with that price are borne by the local government',
    ),
  ];
}
