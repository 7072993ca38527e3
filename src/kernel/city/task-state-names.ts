import type { Text } from '../text.ts';

/** The states that are worked out for a task of the plan, as everybody is told them. */
export const taskStateNames = {
  late: { zh: '逾期', en: 'Late' },
  'at-risk': { zh: '有风险', en: 'At risk' },
  'awaiting-check': { zh: '待核查', en: 'Awaiting check' },
  'on-track': { zh: '正常推进', en: 'On track' },
  'not-started': { zh: '未开始', en: 'Not started' },
  verified: { zh: '已核查', en: 'Verified' },
  ended: { zh: '期满未核查', en: 'Ended unverified' },
} as const satisfies Readonly<Record<string, Text>>;
