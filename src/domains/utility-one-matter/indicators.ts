import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import {
  handlingInWords,
  notConnected,
  stepsTaken,
  stepsTakenInWords,
  stepsTakenVersion,
} from '../pipe-connection/indicators.ts';
import { oneMatter } from './basis.ts';

const both = {
  version: 1,
  source: { services: ['gas-connection', 'water-connection'] },
  exclusions: notConnected,
  basis: [{ plan: 'overall', measure: 'water-and-gas' }],
} as const;

/** What the overall plan wants of water and gas together, and of the one visit. */
export const indicators: readonly IndicatorDefinition[] = [
  {
    ...both,
    code: 'water-gas-days',
    name: { zh: '用水用气办理时间', en: 'Water and gas: time to connect' },
    description: handlingInWords,
    unit: 'working-day',
    direction: 'lower-better',
    value: 'elapsed.workingDays',
    aggregate: 'mean',
    facts: ['overall-water-gas-handling-days'],
  },
  {
    ...both,
    code: 'water-gas-internal-days',
    name: { zh: '水气企业内部办理时间', en: 'Water and gas: time inside the companies' },
    description: {
      zh: '勘查和验收接通两个环节在企业手里的工作日',
      en: 'Working days that survey and opening were in the companies’ hands',
    },
    unit: 'working-day',
    direction: 'lower-better',
    value: 'steps.survey.workingDays + steps.open.workingDays',
    aggregate: 'mean',
    facts: ['overall-water-gas-internal-days'],
  },
  {
    ...both,
    version: stepsTakenVersion,
    code: 'water-gas-steps',
    name: { zh: '水气报装环节', en: 'Water and gas: steps' },
    description: stepsTakenInWords,
    unit: 'step',
    direction: 'equal',
    value: stepsTaken,
    aggregate: 'mean',
    facts: ['overall-water-gas-steps'],
  },
  {
    version: 1,
    code: 'one-matter-visits',
    name: { zh: '一件事上门次数', en: 'Visits for utilities as one' },
    description: {
      zh: '每件“水电气暖通信一件事”各家一起上门的次数；报建时来过的为 0',
      en: 'How often the companies came together for one application; none where they had come while the project was permitted',
    },
    unit: 'trip',
    direction: 'lower-better',
    source: { services: ['utility-one-matter'] },
    exclusions: [
      { when: 'case.outcomeClass == "withdrawn"', reason: { zh: '申请人撤回', en: 'Withdrawn' } },
      { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
    ],
    value: 'double(steps[?"visit"].?round.orValue(0))',
    aggregate: 'mean',
    facts: [],
    target: { comparator: '<=', value: 1 },
    basis: oneMatter,
  },
];
