import type { DecisionTable, TableRow } from '../../kernel/decision-table/definition.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Text } from '../../kernel/text.ts';
import { convention, measure } from './basis.ts';
import { isHigh, isLiving, isLow, isSmall, isTemporary } from './facts.ts';
import * as fields from './fields.ts';

/** Limits are those of the voltage and the sources; what such customers hand in is their own. */
const asByVoltage: Text = {
  zh: '时限和环节按供电电压、电源数量，同普通客户',
  en: 'Times and steps are those of ordinary customers of the same voltage and sources',
};

function steps(zh: string, en: string): Text {
  return { zh, en };
}

const outcomes: DecisionTable['outcomes'] = [
  { code: 'temporary', name: { zh: '临时用电', en: 'Temporary supply' }, follows: [asByVoltage] },
  { code: 'solar', name: { zh: '光伏发电并网', en: 'Solar power' }, follows: [asByVoltage] },
  { code: 'irrigation', name: { zh: '农田灌溉', en: 'Irrigation' }, follows: [asByVoltage] },
  {
    code: 'charging',
    name: { zh: '电动汽车充换电', en: 'Charging of electric vehicles' },
    follows: [asByVoltage],
  },
  {
    code: 'high-dual',
    name: { zh: '高压双电源', en: 'High voltage, two sources' },
    follows: [
      steps(
        '业务办理不超过 24 个工作日，不含接网工程和客户工程建设时间',
        'Handling within 24 working days, without the time of works',
      ),
      steps(
        '4 个环节；接网工程不用你出钱的，3 个',
        '4 steps; 3 where the outside works are not yours to pay',
      ),
    ],
  },
  {
    code: 'high-single',
    name: { zh: '高压单电源', en: 'High voltage, one source' },
    follows: [
      steps(
        '业务办理不超过 16 个工作日，不含接网工程和客户工程建设时间',
        'Handling within 16 working days, without the time of works',
      ),
      steps(
        '4 个环节；接网工程不用你出钱的，3 个',
        '4 steps; 3 where the outside works are not yours to pay',
      ),
    ],
  },
  {
    code: 'low-resident',
    name: { zh: '低压居民', en: 'Low voltage, residential' },
    follows: [
      steps('全过程不超过 3 个工作日', 'All of it within 3 working days'),
      steps(
        '2 个环节：用电申请、装表接电；接网工程免审批',
        '2 steps: application, meter and connection; the works need no approval',
      ),
    ],
  },
  {
    code: 'low-small',
    name: { zh: '低压小微企业', en: 'Low voltage, small or micro enterprise' },
    follows: [
      steps('全过程不超过 15 个工作日', 'All of it within 15 working days'),
      steps(
        '2 个环节：用电申请、装表接电；接网工程免审批',
        '2 steps: application, meter and connection; the works need no approval',
      ),
    ],
  },
  {
    code: 'low-other',
    name: { zh: '低压非居民', en: 'Low voltage, non-residential' },
    follows: [
      steps(
        '业务办理不超过 5 个工作日，不含接网工程和客户工程建设时间',
        'Handling within 5 working days, without the time of works',
      ),
      steps(
        '3 个环节；接网工程不用你出钱的，2 个',
        '3 steps; 2 where the outside works are not yours to pay',
      ),
    ],
  },
];

function row(
  outcome: string,
  when: string,
  zh: string,
  en: string,
  basis = measure('handling-time'),
): TableRow {
  return { code: outcome, outcome, when, clause: { zh, en }, basis };
}

const special = [
  ...measure('proactive-service'),
  ...convention('各类业务的时限同电压等级的普通客户', 'Times as for ordinary customers of that voltage'),
];

const form = {
  type: 'object',
  'x-text': { title: { zh: '我属于哪类用电客户', en: 'Which class of customer am I' } },
  properties: {
    permanence: fields.permanence,
    expectedYears: fields.expectedYears,
    project: fields.project,
    voltage: fields.voltage,
    dualSource: fields.dualSource,
    priceClass: fields.priceClass,
    livingKilowatts: fields.livingKilowatts,
    farmingKilowatts: fields.farmingKilowatts,
    businessKilowatts: fields.businessKilowatts,
    onSmallList: fields.onSmallList,
    foundedThisYear: fields.foundedThisYear,
    capital: fields.capital,
  },
} as const satisfies FormSchema;

/** To which class a customer belongs, and with it how long and in how many steps they are connected. */
export const classTable: DecisionTable = {
  code: 'power-customer-class',
  version: 1,
  name: { zh: '我属于哪类用电客户', en: 'Which class of customer am I' },
  summary: {
    zh: '几个问题，看办电要多久、几个环节',
    en: 'A few facts tell how long a connection takes, and in how many steps',
  },
  basis: [...measure('handling-time'), ...measure('steps-and-papers')],
  form,
  outcomes,
  rows: [
    row(
      'temporary',
      isTemporary,
      '三年以内的非永久性用电，或明确属于临时用电',
      'Use that ends within three years, or is plainly temporary',
      special,
    ),
    row('solar', 'form.project == "solar"', '光伏发电并网', 'Solar power fed into the grid', special),
    row('irrigation', 'form.project == "irrigation"', '农田灌溉用电', 'Field irrigation', special),
    row('charging', 'form.project == "charging"', '充换电设施用电', 'Charging or battery swapping', special),
    row(
      'high-dual',
      `${isHigh} && form.dualSource == true`,
      '10（6）千伏及以上，两路电源',
      '10 (6) kV and above, two sources',
    ),
    row(
      'high-single',
      `${isHigh} && form.dualSource == false`,
      '10（6）千伏及以上，一路电源',
      '10 (6) kV and above, one source',
    ),
    row(
      'low-resident',
      `${isLow} && ${isLiving}`,
      '400 伏及以下，居民生活用电',
      '400 V and below, residential',
    ),
    row(
      'low-small',
      `${isLow} && ${isSmall}`,
      '400 伏及以下，国家名录里的小微企业，或今年新设、资本不超过 500 万元的企业',
      '400 V and below, an enterprise on the national list, or one of this year with a capital of CNY 5 million at most',
    ),
    row(
      'low-other',
      `${isLow} && !${isSmall}`,
      '400 伏及以下，其他非居民',
      '400 V and below, any other than residential',
    ),
  ],
  services: ['power-connection'],
};

/** The class as an expression, for whoever has all facts. */
export const customerClass = classTable.rows.reduceRight(
  (otherwise, { when, outcome }) => `${when} ? "${outcome}" : (${otherwise})`,
  '""',
);
