import type { IndicatorDefinition } from '../../../kernel/indicator/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { acceptance } from './basis.ts';

const exclusions: IndicatorDefinition['exclusions'] = [
  { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
  {
    when: 'case.outcomeClass == "withdrawn"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
  {
    when: 'case.outcomeClass == "void"',
    reason: { zh: '没有这个项目，或者没有施工许可', en: 'No such project, or no construction permit' },
  },
];

function days(code: string, fact: string, name: Text, when: string): IndicatorDefinition {
  return {
    code,
    version: 2,
    name,
    description: {
      zh: '从受理到备案的工作时间，按办公分钟折算成工作日；只有建设单位整改的时间不算',
      en: 'Working time from acceptance to filing, in office minutes turned into working days; time with only the developer’s mending under way is left out',
    },
    source: { services: ['joint-acceptance'] },
    when,
    exclusions,
    unit: 'working-day',
    direction: 'lower-better',
    value: 'elapsed.workingDays',
    aggregate: 'mean',
    facts: [fact],
    basis: acceptance,
  };
}

export const acceptanceIndicators: readonly IndicatorDefinition[] = [
  days(
    'joint-acceptance-days-small',
    'construction-permits-acceptance-days-small',
    { zh: '联合验收及备案时间（小型低风险）', en: 'Joint acceptance and filing, small low-risk' },
    'data.?small.orValue(false)',
  ),
  days(
    'joint-acceptance-days-other',
    'construction-permits-acceptance-days-other',
    { zh: '联合验收及备案时间（其他项目）', en: 'Joint acceptance and filing, other projects' },
    '!data.?small.orValue(true)',
  ),
];
