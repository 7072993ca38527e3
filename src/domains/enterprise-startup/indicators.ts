import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import { measure } from './basis.ts';

/** Cases that set nobody up say nothing about how setting up went. */
export const notSetUp: IndicatorDefinition['exclusions'] = [
  {
    when: 'case.outcomeClass == "not-accepted"',
    reason: { zh: '未受理', en: 'Not accepted' },
  },
  {
    when: 'case.outcomeClass == "withdrawn" || case.outcome == "given-up"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
  {
    when: 'case.outcomeClass == "unfavourable"',
    reason: { zh: '不予登记，企业未设立', en: 'Refused: no enterprise was set up' },
  },
];

const days = {
  version: 2,
  unit: 'working-day',
  direction: 'lower-better',
  aggregate: 'mean',
  value: 'elapsed.workingDays',
} as const;

const whole = { source: { services: ['startup'] }, exclusions: notSetUp } as const;

const counted = {
  zh: '从受理到办结的工作时间，按所在大厅的办公分钟折算成工作日；申请人修改的时间不计',
  en: 'Working time from acceptance to the end, in office minutes of the hall turned into working days; time the applicant takes to change entries is left out',
} as const;

export const indicators: readonly IndicatorDefinition[] = [
  {
    ...days,
    ...whole,
    code: 'startup-days-city',
    name: { zh: '市本级企业开办用时', en: 'Days to start a business, city level' },
    description: counted,
    when: 'region.top',
    facts: ['enterprise-startup-days-city'],
    basis: measure('opening-time'),
  },
  {
    ...days,
    ...whole,
    code: 'startup-days-county',
    name: { zh: '各县（市、区）企业开办用时', en: 'Days to start a business, county level' },
    description: counted,
    when: '!region.top',
    facts: ['enterprise-startup-days-county'],
    basis: measure('opening-time'),
  },
  {
    ...days,
    code: 'startup-registration-days',
    name: { zh: '企业设立登记用时', en: 'Days to register an enterprise' },
    description: {
      zh: '设立登记环节从受理到发照的工作时间；申请人修改的时间不计',
      en: 'Working time of registration alone, from its opening to the licence; the applicant’s changes are left out',
    },
    source: { services: ['startup.registration'] },
    exclusions: notSetUp,
    facts: ['enterprise-startup-registration-days'],
    basis: measure('opening-time'),
  },
  {
    ...whole,
    code: 'startup-steps',
    version: 2,
    name: { zh: '企业开办环节', en: 'Steps to start a business' },
    description: {
      zh: '申请人要动手的次数：提交申请一次，每次补正或修改各一次，到大厅领取一次',
      en: 'How often the applicant had to act: the one form, each correction or change, and collecting at the hall',
    },
    unit: 'step',
    direction: 'lower-better',
    value:
      'double(applicant.acts) + sum(children.map(each, each.applicantActs)) + (form.delivery == "counter" ? 1.0 : 0.0)',
    aggregate: 'mean',
    facts: ['enterprise-startup-steps'],
    basis: measure('service-coverage'),
  },
  {
    ...whole,
    code: 'startup-cost',
    version: 2,
    name: { zh: '企业开办成本', en: 'Cost to start a business' },
    description: {
      zh: '申请人为整个开办过程支付的费用，单位元；政府付费的地区首套公章为零',
      en: 'What the applicant paid for the whole process, in CNY; the first seals are zero where the government pays',
    },
    unit: 'CNY',
    direction: 'lower-better',
    value: 'double(case.feeFen) / 100.0',
    aggregate: 'mean',
    facts: ['enterprise-startup-cost'],
    basis: measure('zero-charge'),
  },
  {
    ...whole,
    code: 'startup-papers-saved',
    version: 1,
    name: { zh: '企业开办免交的证照材料', en: 'Papers that start-ups need not hand in' },
    description: {
      zh: '由电子证照代替、申请人不用提交的材料份数，全部开办合计',
      en: 'Papers that certificates stood for, so that applicants handed in nothing; all start-ups together',
    },
    unit: 'paper',
    direction: 'higher-better',
    value: 'double(case.papersSaved) + sum(children.map(each, double(each.papersSaved)))',
    aggregate: 'sum',
    facts: [],
    target: { comparator: '>=', value: 1 },
    basis: measure('electronic-licence'),
  },
  {
    ...whole,
    code: 'startup-online-share',
    version: 2,
    name: { zh: '企业开办网上办理占比', en: 'Start-ups handled online' },
    description: {
      zh: '网上提交的开办占全部开办的比例',
      en: 'Share of start-ups that were submitted online',
    },
    unit: 'percent',
    direction: 'higher-better',
    numerator: 'case.channel == "online"',
    aggregate: 'ratio',
    facts: ['enterprise-startup-online-share'],
    basis: measure('online-and-counter'),
  },
  {
    ...whole,
    code: 'startup-within-promise',
    version: 2,
    name: { zh: '企业开办按承诺办结率', en: 'Start-ups within the promised time' },
    description: {
      zh: '在承诺时限内办结的开办占全部开办的比例',
      en: 'Share of start-ups that ended within the time promised',
    },
    unit: 'percent',
    direction: 'higher-better',
    numerator: 'elapsed.?withinPromise.orValue(true)',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '=', value: 100 },
    basis: measure('opening-time'),
  },
  {
    ...whole,
    code: 'startup-identity-once',
    version: 1,
    name: { zh: '企业开办身份只核验一次', en: 'Start-ups in which nobody was checked twice' },
    description: {
      zh: '从动笔到办结，申请人最多核验过一次身份的开办占全部开办的比例；以前核验过的不再核验，记为零次',
      en: 'Share of start-ups in which the applicant was checked once at most from the first entry on; whoever was proven before is not checked again and counts as none',
    },
    unit: 'percent',
    direction: 'higher-better',
    numerator: 'case.identityChecks <= 1',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '=', value: 100 },
    basis: measure('identity-once'),
  },
];
