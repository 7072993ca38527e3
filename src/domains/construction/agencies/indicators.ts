import type { IndicatorDefinition } from '../../../kernel/indicator/definition.ts';
import { intermediary } from './basis.ts';

/** Of what the government commissions, what it commissions in the approval system ((九)). */
export const agencyIndicators: readonly IndicatorDefinition[] = [
  {
    code: 'construction-intermediary-on-platform',
    version: 1,
    name: {
      zh: '政府委托中介事项纳入审批系统比例',
      en: 'Government-commissioned intermediary services managed in the approval system',
    },
    description: {
      zh: '平台上办结的政府委托，占它们和政府公布的、没有平台合同的评估成果之和的比例；成果有平台合同的，已算在委托里，不重复计',
      en: 'Commissions of the government that ended on the platform, of these and of the assessments it has published without a contract there; one with a contract is counted as its commission',
    },
    source: { services: ['government-commission', 'regional-assessment'] },
    when: 'case.service == "government-commission" || data.?onPlatform.orValue(true) == false',
    exclusions: [
      {
        when: 'case.outcomeClass == "void"',
        reason: { zh: '没有委托成', en: 'Nothing was commissioned' },
      },
      {
        when: 'case.outcome == "reused"',
        reason: {
          zh: '使用已有成果，没有另行委托',
          en: 'A result that was there served: none was commissioned',
        },
      },
    ],
    numerator: 'case.service == "government-commission"',
    unit: 'percent',
    direction: 'higher-better',
    aggregate: 'ratio',
    facts: ['construction-permits-intermediary-on-platform'],
    basis: intermediary,
  },
];
