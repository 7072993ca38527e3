import type { IndicatorDefinition } from '../../../kernel/indicator/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { survey } from './basis.ts';

const exclusions: IndicatorDefinition['exclusions'] = [
  { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
  {
    when: 'case.outcomeClass == "withdrawn"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
  {
    when: 'case.outcomeClass == "void"',
    reason: { zh: '没有这个项目，或没有单位承接', en: 'No such project, or no surveyor' },
  },
  {
    when: 'case.outcome == "reused"',
    reason: { zh: '政府已勘察，没有另做', en: 'Surveyed by the government: none was made' },
  },
];

function days(code: string, fact: string, name: Text, when: string): IndicatorDefinition {
  return {
    code,
    version: 1,
    name,
    description: {
      zh: '外业、土工试验和报告的工作时间，按办公分钟折算成工作日；极端气候、复杂场地、特殊项目经批准停下的时间不算',
      en: 'Working time of field work, tests and report, in office minutes turned into working days; what was stopped for extreme weather, a complex site or a special project is left out',
    },
    source: { services: ['site-survey'] },
    when,
    exclusions,
    unit: 'working-day',
    direction: 'lower-better',
    value: 'elapsed.workingDays',
    aggregate: 'mean',
    facts: [fact],
    basis: survey,
  };
}

export const surveyIndicators: readonly IndicatorDefinition[] = [
  days(
    'site-survey-days-small',
    'construction-permits-stage-survey-days',
    { zh: '工程地质勘察时间（小型低风险）', en: 'Site survey, small low-risk' },
    'data.?small.orValue(false)',
  ),
  days(
    'site-survey-days-other',
    'construction-permits-survey-days-other',
    { zh: '工程地质勘察时间（其他项目）', en: 'Site survey, other projects' },
    '!data.?small.orValue(true)',
  ),
];
