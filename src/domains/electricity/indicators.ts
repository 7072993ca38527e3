import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { measure } from './basis.ts';

/** Nobody was connected: they say nothing of how connecting goes. */
const exclusions: IndicatorDefinition['exclusions'] = [
  { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
  {
    when: 'case.outcomeClass == "void"',
    reason: {
      zh: '不在小微企业名录里，改正后另办',
      en: 'Not on the list of small enterprises: applied for anew',
    },
  },
  {
    when: 'case.outcomeClass == "withdrawn"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
  {
    when: 'case.outcomeClass == "unfavourable"',
    reason: { zh: '路由未获批准，没有通电', en: 'No route was approved: not connected' },
  },
];

const common = {
  version: 1,
  source: { services: ['power-connection'] },
  exclusions,
  direction: 'lower-better',
} as const;

const isClass = (...classes: readonly string[]) => `data.?class.orValue("") in ${JSON.stringify(classes)}`;
const high = isClass('high-single', 'high-dual');
const low = isClass('low-resident', 'low-small', 'low-other');
const exempt = isClass('low-resident', 'low-small');
const paidForCustomer = 'data.?payer.orValue("customer") != "customer"';

function days(code: string, fact: string, name: Text, of: string, whole: boolean): IndicatorDefinition {
  return {
    ...common,
    code,
    name,
    description: whole
      ? {
          zh: '从受理到通电的全部工作时间，按办公分钟折算成工作日，接网工程也算',
          en: 'All working time from acceptance to power, in office minutes turned into working days, works included',
        }
      : {
          zh: '从受理到通电的工作时间，按办公分钟折算成工作日；只有接网工程或客户工程在建的时间不算',
          en: 'Working time from acceptance to power, in office minutes turned into working days; time with only works under way is left out',
        },
    unit: 'working-day',
    when: of,
    value: 'elapsed.workingDays',
    aggregate: 'mean',
    facts: [fact],
    basis: measure('handling-time'),
  };
}

function stepTime(code: string, fact: string, name: Text, step: string, basis: string): IndicatorDefinition {
  return {
    ...common,
    code,
    name,
    description: {
      zh: '这个环节最后一轮从开始到完成的工作日',
      en: 'Working days from the beginning of this step’s last round to its end',
    },
    unit: 'working-day',
    when: `steps[?"${step}"].?status.orValue("") == "done" && steps["${step}"].outcome != "refused"`,
    value: `steps["${step}"].workingDays`,
    aggregate: 'mean',
    facts: [fact],
    basis: measure(basis),
  };
}

/** What the customer had to do, as it happened: apply and be connected, take the plan, have works built. */
const stepsTaken =
  '2.0 + (steps["supply-plan"].status == "done" ? 1.0 : 0.0) + (steps["customer-works"].status == "done" ? 1.0 : 0.0)';

function stepCount(code: string, fact: string, name: Text, of: string): IndicatorDefinition {
  return {
    ...common,
    code,
    name,
    description: {
      zh: '客户实际参与的环节：用电申请、装表接电，高压加供电方案答复，自己出资的加外部工程实施',
      en: 'Steps the customer took part in: application and connection, at high voltage the plan, and outside works where they paid for them',
    },
    unit: 'step',
    when: of,
    value: stepsTaken,
    aggregate: 'mean',
    facts: [fact],
    basis: measure('steps-and-papers'),
  };
}

function trips(code: string, fact: string, name: Text, of: string): IndicatorDefinition {
  return {
    ...common,
    code,
    name,
    description: {
      zh: '在窗口提交的算跑一趟，网上提交的不用跑',
      en: 'An application handed in at a counter is one trip, one online none',
    },
    unit: 'trip',
    when: of,
    value: 'case.channel == "counter" ? 1.0 : 0.0',
    aggregate: 'mean',
    facts: [fact],
    basis: measure('online-connection'),
  };
}

export const indicators: readonly IndicatorDefinition[] = [
  days(
    'power-days-low-resident',
    'electricity-days-low-voltage-residential',
    { zh: '低压居民全过程办电时间', en: 'Connection, low-voltage residential: whole process' },
    isClass('low-resident'),
    true,
  ),
  days(
    'power-days-low-small',
    'electricity-days-low-voltage-small-enterprise',
    { zh: '低压小微企业全过程办电时间', en: 'Connection, low-voltage small enterprise: whole process' },
    isClass('low-small'),
    true,
  ),
  days(
    'power-days-low-other',
    'electricity-days-low-voltage-nonresidential',
    { zh: '低压非居民业务办理时间', en: 'Connection, low-voltage non-residential: handling' },
    isClass('low-other'),
    false,
  ),
  days(
    'power-days-high-single',
    'electricity-days-high-voltage-single',
    { zh: '高压单电源业务办理时间', en: 'Connection, high voltage, one source: handling' },
    isClass('high-single'),
    false,
  ),
  days(
    'power-days-high-dual',
    'electricity-days-high-voltage-dual',
    { zh: '高压双电源业务办理时间', en: 'Connection, high voltage, two sources: handling' },
    isClass('high-dual'),
    false,
  ),
  stepTime(
    'power-approval-days',
    'electricity-grid-approval-days-10kv',
    { zh: '10千伏接网工程审批时间', en: 'Approval of 10 kV grid works' },
    'approvals',
    'works-approval',
  ),
  {
    ...common,
    code: 'power-approvals-low',
    name: {
      zh: '低压居民、小微企业接网审批数',
      en: 'Approvals of low-voltage residential and small-enterprise works',
    },
    description: {
      zh: '这些办件里办过接网工程审批的件数，应当一件没有',
      en: 'How many of these cases had an approval of works: there should be none',
    },
    unit: 'count',
    when: exempt,
    value: 'steps.approvals.status == "done" ? 1.0 : 0.0',
    aggregate: 'sum',
    facts: ['electricity-grid-approval-low-voltage'],
    basis: measure('works-approval'),
  },
  stepTime(
    'power-works-days-low',
    'electricity-grid-works-days-low-voltage',
    { zh: '低压非居民接网工程建设时间', en: 'Low-voltage non-residential grid works' },
    'works-low',
    'works-contract',
  ),
  stepTime(
    'power-works-days-10kv',
    'electricity-grid-works-days-10kv',
    { zh: '10千伏接网工程建设时间', en: '10 kV grid works' },
    'works-10kv',
    'works-contract',
  ),
  {
    ...common,
    code: 'power-approvals-parallel',
    name: { zh: '接网工程审批在线并联办理率', en: 'Grid-works approvals handled online in parallel' },
    description: {
      zh: '高压办件中，接网工程审批由各部门在线同时办完的比例',
      en: 'Share of high-voltage cases whose works were approved online by all offices at once',
    },
    unit: 'percent',
    direction: 'higher-better',
    when: high,
    numerator: 'steps.approvals.status == "done" || data.?filed.orValue(false) == true',
    aggregate: 'ratio',
    facts: ['electricity-parallel-approval-online'],
    basis: measure('works-approval'),
  },
  stepCount(
    'power-steps-high',
    'electricity-steps-high-voltage',
    { zh: '高压客户参与环节', en: 'Steps, high voltage' },
    high,
  ),
  stepCount(
    'power-steps-high-extended',
    'electricity-steps-high-voltage-extended',
    { zh: '延伸投资界面的高压客户参与环节', en: 'Steps, high voltage with extended boundary' },
    `${high} && ${paidForCustomer}`,
  ),
  stepCount(
    'power-steps-low',
    'electricity-steps-low-voltage',
    { zh: '低压客户参与环节', en: 'Steps, low voltage' },
    low,
  ),
  stepCount(
    'power-steps-low-small',
    'electricity-steps-low-voltage-small',
    { zh: '低压居民、小微企业参与环节', en: 'Steps, low-voltage residential and small enterprise' },
    exempt,
  ),
  trips(
    'power-trips-low',
    'electricity-trips-low-voltage',
    { zh: '低压客户跑动次数', en: 'Trips, low voltage' },
    low,
  ),
  trips(
    'power-trips-high',
    'electricity-trips-high-voltage',
    { zh: '高压客户跑动次数', en: 'Trips, high voltage' },
    high,
  ),
  {
    ...common,
    code: 'power-redline-cost',
    name: {
      zh: '红线外接网工程向客户收取的费用',
      en: 'Charged to customers for works outside their boundary',
    },
    description: {
      zh: '投资界面延伸到红线的办件里向客户收取的费用，合计',
      en: 'What was charged in cases whose boundary is extended, in all',
    },
    unit: 'CNY',
    when: paidForCustomer,
    value: 'case.feeFen / 100.0',
    aggregate: 'sum',
    facts: ['electricity-redline-works-cost'],
    basis: measure('investment-boundary'),
  },
];
