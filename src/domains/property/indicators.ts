import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { measure, smallProjects } from './basis.ts';
import { remote } from './remote.ts';
import { betweenFirms } from './services/transfer.ts';

/** Nothing was registered: they say nothing of how registering goes. */
const exclusions: IndicatorDefinition['exclusions'] = [
  { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
  { when: 'case.outcomeClass == "withdrawn"', reason: { zh: '撤回', en: 'Withdrawn' } },
  {
    when: 'case.outcomeClass == "unfavourable"',
    reason: { zh: '登记簿不允许或者不予登记', en: 'The register does not allow it, or it was refused' },
  },
];

const common = { version: 1, exclusions, direction: 'lower-better' } as const;
const general = ['property-first', 'property-change', 'property-correction', 'property-advance-notice'];
const oneHour = [
  'property-seizure',
  'property-release',
  'property-cancellation',
  'property-objection',
  'property-query',
  'property-proof',
  'property-reissue',
];
/** What only reads the book registers nothing. */
const readsOnly: readonly string[] = ['property-query', 'property-proof'];
const registrations = [
  ...general,
  'property-transfer',
  'property-transfer-of-batch',
  'property-mortgage',
  'property-home',
  ...oneHour.filter((service) => !readsOnly.includes(service)),
];

const counted = {
  zh: '从受理到登簿发证的工作时间，按办公分钟折算；等待缴费、寄递的时间不算',
  en: 'Working time from acceptance to the certificate, in office minutes; waiting for payment and time in the post are left out',
} as const;

function days(
  code: string,
  fact: string,
  name: Text,
  services: readonly string[],
  more: Partial<IndicatorDefinition> = {},
): IndicatorDefinition {
  return {
    ...common,
    code,
    name,
    description: counted,
    unit: 'working-day',
    source: { services },
    value: 'elapsed.workingDays',
    aggregate: 'mean',
    facts: [fact],
    basis: measure('one-window'),
    ...more,
  };
}

export const indicators: readonly IndicatorDefinition[] = [
  {
    ...common,
    code: 'property-steps',
    name: { zh: '不动产登记办理环节', en: 'Steps of property registration' },
    description: {
      zh: '申请人要参与的环节：提交申请一次，缴费在同一环节里完成；被退回更正地址的多一个',
      en: 'Steps the applicant takes part in: the application, with payment in the same; one more where an address had to be corrected',
    },
    unit: 'step',
    source: { services: ['property-transfer'] },
    value: '1.0 + (steps["mend-post"].status == "done" ? 1.0 : 0.0)',
    aggregate: 'mean',
    facts: ['property-registration-steps'],
    basis: measure('one-window'),
  },
  days(
    'property-days',
    'property-registration-days',
    { zh: '不动产登记办理时间', en: 'Time of property registration' },
    ['property-transfer'],
    {
      when: betweenFirms,
      description: {
        zh: '按营商环境评价的口径，算企业之间存量非住宅转移登记；等待缴费、寄递的时间不算',
        en: 'As the assessment has it, of transfers between firms other than housing; waiting for payment and time in the post are left out',
      },
    },
  ),
  days(
    'property-days-general',
    'property-registration-general-days',
    { zh: '一般登记业务办结时限', en: 'General registrations' },
    general,
  ),
  days(
    'property-days-small-projects',
    'construction-permits-first-registration-days',
    { zh: '小型低风险项目不动产首次登记时间', en: 'First registration of small low-risk projects' },
    ['property-first'],
    {
      when: 'data.?smallProject.orValue(false)',
      version: 2,
      // The plan says “1”, in days: a day that was begun is a day, and so is one that nothing was left of.
      value: 'elapsed.workingDays > 0.0 ? ceil(elapsed.workingDays) : 1.0',
      description: {
        zh: '联合验收过的社会投资小型低风险项目，从受理到登簿发证的工作日，不足一天按一天；等待缴费、寄递的时间不算',
        en: 'Working days from acceptance to the certificate, of small low-risk projects that were accepted together; a day begun is a day, and waiting for payment and time in the post are left out',
      },
      basis: smallProjects,
    },
  ),
  days(
    'property-days-mortgage',
    'property-registration-mortgage-days',
    { zh: '抵押登记办结时限', en: 'Mortgages' },
    ['property-mortgage'],
  ),
  days(
    'property-days-firms',
    'property-registration-enterprise-transfer-days',
    { zh: '企业间存量非住宅转移登记办结时限', en: 'Transfers between firms, other than housing' },
    ['property-transfer'],
    { when: betweenFirms },
  ),
  days(
    'property-hours',
    'property-registration-one-hour-items',
    { zh: '查封、查询、注销等七项办结时限', en: 'Seizure, query, cancellation and the other of the seven' },
    oneHour,
    { unit: 'hour', value: 'elapsed.workingMinutes / 60.0' },
  ),
  {
    ...common,
    code: 'property-trips',
    name: { zh: '异地办理跑动次数', en: 'Trips of those who apply away from home' },
    description: {
      zh: '在窗口提交的算跑一趟，网上提交的不用跑；证书可以邮寄',
      en: 'An application at a counter is one trip, one online none; certificates come by post',
    },
    unit: 'trip',
    source: { services: remote },
    value: 'case.channel == "counter" ? 1.0 : 0.0',
    aggregate: 'mean',
    facts: ['property-registration-remote-trips'],
    basis: measure('province-wide'),
  },
  {
    ...common,
    code: 'property-remote-kinds',
    name: { zh: '异地可办的业务种数', en: 'Kinds done from anywhere' },
    description: {
      zh: '网上申请、不用到场就办成过的业务有几种：每种只算办成的第一件',
      en: 'How many kinds have been done online with nobody coming: of each kind the first that was done counts, and no other',
    },
    unit: 'count',
    direction: 'higher-better',
    source: { services: remote },
    when: 'data.?firstAway.orValue(false)',
    aggregate: 'count',
    facts: ['property-registration-remote-services'],
    basis: measure('province-wide'),
  },
  {
    ...common,
    code: 'property-firm-cost',
    name: { zh: '企业间存量非住宅转移登记成本', en: 'Cost of transfers between firms' },
    description: {
      zh: '企业之间存量非住宅转移登记收取的登记费，平均每件；税款依法缴纳，不在内',
      en: 'The registration fee of transfers between firms other than housing, on average; taxes are due by law and not in it',
    },
    unit: 'CNY',
    source: { services: ['property-transfer'] },
    when: betweenFirms,
    value: 'case.feeFen / 100.0',
    aggregate: 'mean',
    facts: ['property-registration-enterprise-transfer-cost'],
    basis: measure('cost-and-land-index'),
  },
  {
    ...common,
    code: 'property-registrations',
    version: 2,
    name: { zh: '不动产登记数量', en: 'Number of registrations' },
    description: {
      zh: '写进登记簿的登记件数：交房即交证的一户有首次登记和转移登记两件；查询和自助证明不是登记，不算',
      en: 'Registrations written into the register: a home with its title on handover is two, a first registration and a transfer; queries and self-service proofs register nothing and are left out',
    },
    unit: 'count',
    direction: 'higher-better',
    source: { services: registrations },
    value: 'case.service == "property-home" ? 2.0 : 1.0',
    aggregate: 'sum',
    facts: [],
    target: { comparator: '>=', value: 0 },
    basis: measure('cost-and-land-index'),
  },
  {
    ...common,
    code: 'property-registrations-online',
    name: { zh: '网上申请的不动产登记数量', en: 'Registrations asked for online' },
    description: {
      zh: '登记数量里，在网上申请的件数；和登记数量相比，就是网上办理平台的使用率',
      en: 'Of the registrations those that were asked for online: held against all of them it is how much the platform is used',
    },
    unit: 'count',
    direction: 'higher-better',
    source: { services: registrations },
    when: 'case.channel == "online"',
    value: 'case.service == "property-home" ? 2.0 : 1.0',
    aggregate: 'sum',
    facts: [],
    target: { comparator: '>=', value: 0 },
    basis: measure('online-registration'),
  },
];
