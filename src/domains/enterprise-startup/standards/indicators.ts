import type { IndicatorDefinition } from '../../../kernel/indicator/definition.ts';
import { measure, registrationRules } from '../basis.ts';
import { notDecided, notSetUp } from '../indicators.ts';
import { trader } from '../types/codes.ts';

/*
 * What else the standard of start-up and deregistration looks at (plan, standards), beside the indicators that the
 * plan prints targets for. Where neither the plan nor the law
 * says one, a target is a convention of the service, and its basis says so.
 */

const withdrawn: IndicatorDefinition['exclusions'] = [
  {
    when: `data.?type.orValue("") == "${trader}"`,
    reason: { zh: '个体工商户不是企业', en: 'A sole trader is no enterprise' },
  },
  {
    when: 'case.outcomeClass == "withdrawn" || case.outcomeClass == "not-accepted"',
    reason: { zh: '撤回或未受理', en: 'Withdrawn, or not accepted' },
  },
];

const standards = measure('standards');

/** Ninety and five of a hundred: somebody had to say a figure. */
const convention: IndicatorDefinition['basis'] = [
  ...standards,
  {
    custom: {
      zh: '目标值为服务约定，方案没有规定',
      en: 'The target is a service convention: the plan prints none',
    },
  },
];

/** Of start-ups, and of deregistrations: how many went through without a word back, and how many were refused. */
export const standardIndicators: readonly IndicatorDefinition[] = [
  {
    code: 'startup-days',
    version: 2,
    name: { zh: '企业开办用时（全部地区）', en: 'Days to start a business, everywhere' },
    description: {
      zh: '从受理到办结的工作时间，折算成工作日；不分市本级和县区，供各地对照',
      en: 'Working time from acceptance to the end in working days, at city and county level alike, to compare places by',
    },
    unit: 'working-day',
    direction: 'lower-better',
    source: { services: ['startup'] },
    exclusions: [
      ...notSetUp,
      {
        when: 'case.outcomeClass == "unfavourable"',
        reason: { zh: '不予登记，企业未设立', en: 'Refused: no enterprise was set up' },
      },
    ],
    value: 'elapsed.workingDays',
    aggregate: 'mean',
    facts: [],
    target: { comparator: '<=', value: 1 },
    basis: [...standards, ...measure('opening-time')],
  },
  {
    code: 'startup-right-first-time',
    version: 2,
    name: { zh: '企业开办一次办成率', en: 'Start-ups that went through at once' },
    description: {
      zh: '申请人只提交一次、没有补正也没有修改就办结的开办占全部开办的比例',
      en: 'Share of start-ups that ended after one submission, with no correction and no change by the applicant',
    },
    unit: 'percent',
    direction: 'higher-better',
    source: { services: ['startup'] },
    exclusions: notSetUp,
    numerator: 'applicant.acts <= 1 && children.all(each, each.applicantActs == 0)',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '>=', value: 90 },
    basis: convention,
  },
  {
    code: 'startup-refused',
    version: 3,
    name: { zh: '企业开办不予登记率', en: 'Start-ups that were refused' },
    description: {
      zh: '决定不予登记的开办占全部已作决定的开办的比例；撤回和未受理的不计',
      en: 'Share of start-ups that were decided on and ended with a refusal; withdrawn ones and those not accepted are left out',
    },
    unit: 'percent',
    direction: 'lower-better',
    source: { services: ['startup'] },
    exclusions: notDecided,
    numerator: 'case.outcomeClass == "unfavourable"',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '<=', value: 5 },
    basis: convention,
  },
  {
    code: 'deregistration-days-simple',
    version: 2,
    name: { zh: '简易注销用时', en: 'Days of a simple deregistration' },
    description: {
      zh: '从受理到注销的工作时间，含二十日公示；普通注销另有四十五日债权申报期，不在此列',
      en: 'Working time from acceptance to the end, twenty days of notice included; general ones, with their forty-five days for creditors, are not among these',
    },
    unit: 'working-day',
    direction: 'lower-better',
    source: { services: ['deregistration'] },
    when: 'data.?procedure.orValue("") == "simple"',
    exclusions: withdrawn,
    value: 'elapsed.workingDays',
    aggregate: 'median',
    facts: [],
    target: { comparator: '<=', value: 20 },
    basis: [...standards, ...registrationRules('33')],
  },
  {
    code: 'deregistration-done',
    version: 2,
    name: { zh: '企业注销办成率', en: 'Deregistrations that went through' },
    description: {
      zh: '申请注销后实际注销的占全部办结的比例；债权人异议成立的算未办成',
      en: 'Share of deregistrations that ended with the enterprise taken off the register; an objection upheld counts as not',
    },
    unit: 'percent',
    direction: 'higher-better',
    source: { services: ['deregistration'] },
    exclusions: withdrawn,
    numerator: 'case.outcomeClass == "favourable"',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '>=', value: 90 },
    basis: convention,
  },
];
