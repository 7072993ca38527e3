import type { DecisionTable, TableRow } from '../../kernel/decision-table/definition.ts';
import { choice, day, yesNo } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema, StringField } from '../../kernel/form/schema.ts';
import type { Expression } from '../../kernel/process/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { landDay, planArea } from '../known-land/known-land.ts';
import type { Utility } from './utility.ts';

/** (五): nothing outside the boundary is the customer's for land got from this day on (decision 57 on the day itself). */
export const boundaryFrom = '2021-03-01';

/** 红线外: what decides whether there is anything to pay for at all. */
export const outside: StringField = choice(
  '红线外要不要新铺管道',
  'Must a new pipe be laid outside your boundary',
  [
    ['none', '不用，管道已经到了门口', 'No, there is one at the door'],
    ['needed', '要', 'Yes'],
    ['unknown', '不清楚，请上门看', 'I do not know: come and look'],
  ],
);

/** Facts of the land, as they are asked under `of`: in the form of an application, or where they are filled in later. */
export function landFields(needed = 'true'): Readonly<Record<LandField, Field>> {
  const and = (condition: string) => (needed === 'true' ? condition : `${needed} && ${condition}`);
  const own = 'form.inPlanArea == true && form.landRight in ["granted", "allocated"]';
  return {
    beyondStandard: yesNo(
      '要求超出国家和行业标准，或者有个性化需求',
      'More is wanted than the standards, or something of one’s own',
      { default: false, ...(needed === 'true' ? {} : { 'x-when': needed }) },
    ),
    inPlanArea: yesNo(
      '在城镇规划建设用地范围内',
      'Inside the area planned for urban construction',
      needed === 'true' ? {} : { 'x-when': needed },
    ),
    landRight: choice(
      '土地使用权怎么取得的',
      'How the right to the land was got',
      [
        ['granted', '出让', 'Granted by the state'],
        ['allocated', '划拨', 'Allocated'],
        ['leased', '租赁', 'Leased'],
        ['transferred', '转让', 'Bought from somebody'],
      ],
      { 'x-when': and('form.inPlanArea == true') },
    ),
    hasTitle: yesNo('已经取得不动产权证', 'The title certificate has been issued', { 'x-when': and(own) }),
    titleFrom: day('不动产权证上使用期限的开始日期', 'Start of the term on the title certificate', {
      'x-when': and(`${own} && form.hasTitle == true`),
    }),
    decisionFrom: day(
      '划拨决定书或出让合同中使用期限的开始日期',
      'Start of the term in the allocation decision or grant contract',
      { 'x-when': and(`${own} && form.hasTitle == false`) },
    ),
    originalTitleFrom: day(
      '原始不动产权证上使用期限的开始日期',
      'Start of the term on the original title certificate',
      { 'x-when': and('form.inPlanArea == true && form.landRight in ["leased", "transferred"]') },
    ),
  };
}

export const landFieldNames = [
  'beyondStandard',
  'inPlanArea',
  'landRight',
  'hasTitle',
  'titleFrom',
  'decisionFrom',
  'originalTitleFrom',
] as const;
export type LandField = (typeof landFieldNames)[number];

function landFrom(of: string): Expression {
  return `(${of}.landRight in ["leased", "transferred"] ? ${of}.originalTitleFrom : ${of}.hasTitle ? ${of}.titleFrom : ${of}.decisionFrom)`;
}

/** Where somebody only asks, what they say of the land is all there is. */
const asSaid = (of: string) => ({
  outside: `${of}.inPlanArea == false`,
  inside: `${of}.inPlanArea == true`,
  from: landFrom(of),
});

/** In a case the registers have been asked first (`known-land`); what was said stands where they do not know. */
const asRegistered = (of: string) => ({
  ...planArea(`${of}.inPlanArea`),
  from: landDay(landFrom(of)),
});

/** The rows for a case: `of` is where its facts stand. */
export function landRowsOfCase(utility: Utility, of = 'form'): readonly TableRow[] {
  return rowsOver(utility, of, asRegistered(of));
}

/** Rows over the land alone, whatever was said of works. */
export function landRows(utility: Utility): readonly TableRow[] {
  return rowsOver(utility, 'form', asSaid('form'));
}

function rowsOver(
  utility: Utility,
  of: string,
  land: { readonly outside: Expression; readonly inside: Expression; readonly from: Expression },
): readonly TableRow[] {
  const row = (code: string, outcome: string, when: string, zh: string, en: string): TableRow => ({
    code,
    outcome,
    when,
    clause: { zh, en },
    basis: utility.cites.charges,
  });
  const { bearer } = utility;
  return [
    row(
      'beyond-standard',
      'customer',
      `${of}.beyondStandard == true`,
      '超出国家和行业标准或者个性化的部分，由用户承担',
      'What goes beyond the standards, or is made to order, is the customer’s',
    ),
    row(
      'outside-area',
      'customer',
      land.outside,
      '城镇规划建设用地范围以外的，不在免费范围',
      'Outside the area planned for urban construction the rule does not hold',
    ),
    row(
      'land-before',
      'customer',
      `${land.from} < "${boundaryFrom}"`,
      '2021年3月1日前取得土地的，不在免费范围',
      'For land got before 1 March 2021 the rule does not hold',
    ),
    row(
      'land-after',
      bearer.code,
      `${land.inside} && ${land.from} >= "${boundaryFrom}"`,
      '城镇规划建设用地范围内、2021年3月1日后取得土地的，红线外的费用一分不由用户出',
      'Inside that area, for land got since 1 March 2021, nothing outside the boundary is the customer’s',
    ),
  ];
}

export const noWorksRow = (utility: Utility): TableRow => ({
  code: 'no-works',
  outcome: 'nobody',
  when: 'form.outside == "none"',
  clause: {
    zh: '红线外没有工程，就没有这笔费用',
    en: 'Nothing is built outside, so there is nothing to pay',
  },
  basis: utility.cites.charges,
});

const free: Text = { zh: '红线外你不用出一分钱', en: 'Outside your boundary you pay nothing' };

/** Who bears the pipe between a customer's boundary and the public network. */
export function payerTable(utility: Utility): DecisionTable {
  const { code, name, bearer, cites } = utility;
  const title = {
    zh: `红线外的${name.zh}管道由谁出资`,
    en: `Who pays for the ${name.en} pipe outside the boundary`,
  };
  const form = {
    type: 'object',
    'x-text': { title },
    properties: { outside, ...landFields('form.outside != "none"') },
  } as FormSchema;
  return {
    code: `${code}-works-payer`,
    version: 1,
    name: title,
    summary: {
      zh: '回答几个问题，就知道从红线到公共管网这一段由谁出钱',
      en: 'A few facts tell who pays for the pipe from your boundary to the public network',
    },
    basis: cites.charges,
    form,
    outcomes: [
      {
        code: 'nobody',
        name: { zh: '没有这笔费用', en: 'There is nothing to pay' },
        follows: [
          { zh: '直接申请报装，不用等施工', en: 'Apply for the connection: there are no works to wait for' },
        ],
      },
      { ...bearer, follows: [free, ...bearer.follows] },
      {
        code: 'customer',
        name: { zh: '用户', en: 'The customer' },
        follows: [
          {
            zh: '工程可以自己从公布的名录里选施工单位，价格由市场形成',
            en: 'Choose a builder from the published list yourself; the market makes the price',
          },
          {
            zh: '只收清单上的费用，清单之外无收费',
            en: 'Only what is on the published list is charged',
          },
        ],
      },
    ],
    rows: [noWorksRow(utility), ...landRows(utility)],
    services: [`${code}-connection`],
  };
}
