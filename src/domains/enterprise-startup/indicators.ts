import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import { measure } from './basis.ts';
import { trader } from './types/codes.ts';

/** A sole trader is no enterprise (市场主体登记管理条例 art. 2): the plan's figures are of enterprises, traders have their own. */
const traders = {
  when: `form.?enterpriseType.orValue("") == "${trader}"`,
  reason: {
    zh: '个体工商户不是企业，另有指标',
    en: 'A sole trader is no enterprise, and has figures of its own',
  },
} as const;

/** Cases that nobody decided. */
const undecided: IndicatorDefinition['exclusions'] = [
  {
    when: 'case.outcomeClass == "not-accepted"',
    reason: { zh: '未受理', en: 'Not accepted' },
  },
  {
    when: 'case.outcomeClass == "withdrawn" || case.outcome == "given-up"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
];

/** Cases that set nobody up say nothing about how setting up went. */
const nobodySetUp: IndicatorDefinition['exclusions'] = [
  ...undecided,
  {
    when: 'case.outcomeClass == "unfavourable"',
    reason: { zh: '不予登记，企业未设立', en: 'Refused: no enterprise was set up' },
  },
];

/** Of enterprises. */
export const notSetUp: IndicatorDefinition['exclusions'] = [...nobodySetUp, traders];

/** Of enterprises, where those that were refused count. */
export const notDecided: IndicatorDefinition['exclusions'] = [...undecided, traders];

const days = {
  version: 3,
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
    version: 3,
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
    version: 3,
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
    version: 2,
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
    version: 3,
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
    version: 3,
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
    version: 2,
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
  {
    ...days,
    version: 1,
    code: 'trader-days',
    name: { zh: '个体工商户开办用时', en: 'Days to start as a sole trader' },
    description: {
      zh: '个体工商户从受理到办结的工作时间，算法和企业一样；方案的目标只对企业，这里的目标是服务约定',
      en: 'Working time of sole traders, counted as for enterprises; the plan’s target is for enterprises alone, so that this one is a service convention',
    },
    source: { services: ['startup'] },
    when: traders.when,
    exclusions: nobodySetUp,
    facts: [],
    target: { comparator: '<=', value: 1 },
    basis: [
      ...measure('opening-time'),
      {
        custom: {
          zh: '个体工商户比照企业的目标（服务约定）',
          en: 'Sole traders are served as fast as enterprises (service convention)',
        },
      },
    ],
  },
  {
    version: 1,
    code: 'trader-online-share',
    name: { zh: '个体工商户网上办理占比', en: 'Sole traders handled online' },
    description: {
      zh: '网上提交的个体工商户开办占全部个体工商户开办的比例；不强制网办，只供对照',
      en: 'Share of sole traders’ start-ups that were submitted online; nobody is made to, so it is for comparison',
    },
    unit: 'percent',
    direction: 'higher-better',
    source: { services: ['startup'] },
    when: traders.when,
    exclusions: nobodySetUp,
    numerator: 'case.channel == "online"',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '>=', value: 90 },
    basis: [
      ...measure('online-and-counter'),
      {
        custom: {
          zh: '目标比照企业（服务约定）',
          en: 'Compared with the target for enterprises (service convention)',
        },
      },
    ],
  },
];
