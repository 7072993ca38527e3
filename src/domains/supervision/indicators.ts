import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import { measure, ratingRules } from './basis.ts';
import { ratingAnswer } from './services/rating-answer.ts';

/** The three grades above bad are good ones (国办发〔2019〕51号); how many there should be, no text says. */
const goodConvention: IndicatorDefinition['basis'] = [
  ...ratingRules,
  {
    custom: {
      zh: '目标值为服务约定，方案没有规定',
      en: 'The target is a service convention: the plan prints none',
    },
  },
];

const takenBack: IndicatorDefinition['exclusions'] = [
  {
    when: 'case.outcomeClass == "withdrawn"',
    reason: { zh: '评价人撤回', en: 'Withdrawn by whoever rated' },
  },
];

/** 好评率: what people say of any service, whichever pack brings it. */
export const goodRatings: IndicatorDefinition = {
  code: 'good-ratings',
  version: 1,
  name: { zh: '政务服务好评率', en: 'Good ratings of government services' },
  description: {
    zh: '办结后作了评价的办件中，评为非常满意、满意、基本满意的占比；没有评价的不计',
    en: 'Of ended cases that somebody rated, the share with one of the three good grades; what nobody rated is not among them',
  },
  unit: 'percent',
  direction: 'higher-better',
  source: { services: ['*'] },
  exclusions: [],
  numerator: 'case.rating <= 3',
  aggregate: 'ratio',
  facts: [],
  target: { comparator: '>=', value: 95 },
  basis: goodConvention,
};

const answers = {
  version: 1,
  unit: 'percent',
  direction: 'higher-better',
  source: { services: [ratingAnswer.code] },
  exclusions: takenBack,
  aggregate: 'ratio',
  basis: [...measure, ...ratingRules],
} as const;

export const indicators: readonly IndicatorDefinition[] = [
  goodRatings,
  {
    ...answers,
    code: 'bad-ratings-put-right',
    name: { zh: '差评回访整改率', en: 'Bad ratings called back and put right' },
    description: {
      zh: '办结的差评回访中，整改答复到位的占比；评价人撤回的不计',
      en: 'Of bad ratings that were dealt with, the share that was put right and answered; those taken back are left out',
    },
    numerator: 'case.outcomeClass == "favourable"',
    facts: ['government-services-bad-review-fixed'],
    target: { comparator: '=', value: 100 },
  },
  {
    ...answers,
    code: 'bad-ratings-in-time',
    name: { zh: '差评按期整改率', en: 'Bad ratings dealt with in time' },
    description: {
      zh: '办结的差评回访中，在承诺时限内办完的占比；评价人撤回的不计',
      en: 'Of bad ratings that were dealt with, the share within the promised time; those taken back are left out',
    },
    numerator: 'elapsed.?withinPromise.orValue(true)',
    facts: ['government-services-bad-reviews'],
    target: { comparator: '=', value: 100 },
  },
];
