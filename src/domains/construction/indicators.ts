import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import { measure } from './basis.ts';

/** Whoever got nothing decided says nothing of how deciding goes. */
const exclusions: IndicatorDefinition['exclusions'] = [
  { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
  {
    when: 'case.outcomeClass == "withdrawn"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
  {
    when: 'case.outcomeClass == "void"',
    reason: { zh: '不适用或没有这个项目', en: 'Did not apply, or no such project' },
  },
];

const working = {
  zh: '从受理到办结的工作时间，按办公分钟折算成工作日，等待申请人的时间不计',
  en: 'Working time from acceptance to the end, in office minutes turned into working days, without waiting for the applicant',
} as const;

const days = (
  code: string,
  service: string,
  fact: string,
  name: IndicatorDefinition['name'],
  when: string | null,
  basis: string,
  version = 1,
): IndicatorDefinition => ({
  version,
  code,
  name,
  description: working,
  source: { services: [service] },
  ...(when === null ? {} : { when }),
  exclusions,
  direction: 'lower-better',
  unit: 'working-day',
  value: 'elapsed.workingDays',
  aggregate: 'mean',
  facts: [fact],
  basis: measure(basis),
});

/** What this part of the plan can be measured by: stages of small low-risk projects, and drawings reviewed online. */
export const permitIndicators: readonly IndicatorDefinition[] = [
  days(
    'construction-permit-stage-days',
    'construction-permits',
    'construction-permits-stage-permit-days',
    { zh: '小型低风险一站式施工许可时间', en: 'Permits together, small low-risk' },
    'form.stage == "together"',
    'approval-steps',
  ),
  days(
    'construction-inspection-days',
    'construction-inspection',
    'construction-permits-stage-inspection-days',
    { zh: '小型低风险联合监督检查时间', en: 'Joint inspection, small low-risk' },
    null,
    'approval-steps',
  ),
  days(
    'construction-utilities-days',
    'utilities-connection',
    'construction-permits-stage-utilities-days',
    { zh: '竣工后供排水及电力接入时间', en: 'Water, drainage and power connected after acceptance' },
    'case.outcomeClass == "favourable" && form.?small.orValue(false)',
    'utilities-early',
    2,
  ),
  {
    version: 1,
    code: 'construction-drawings-online',
    name: { zh: '施工图全过程线上审查率', en: 'Drawings reviewed wholly online' },
    description: {
      zh: '办结的施工图审查中，在网上提交的比例；审查、批注、回复本来就只在网上',
      en: 'Share of ended reviews that were handed in online; review, marks and answers are online in any case',
    },
    source: { services: ['drawing-review'] },
    exclusions,
    direction: 'higher-better',
    unit: 'percent',
    numerator: 'case.channel == "online"',
    aggregate: 'ratio',
    facts: ['construction-permits-drawing-review-online'],
    basis: measure('drawing-review'),
  },
];
