import type { Text } from '../text.ts';

/** What can be said of every department alike, whatever it serves people with: so much a ranking of departments may weigh. */
export const unitCriteria = [
  { code: 'tasks-kept', name: { zh: '任务兑现率', en: 'Tasks kept' } },
  { code: 'cases-on-time', name: { zh: '按时办结率', en: 'Cases ended in time' } },
  { code: 'open-cases-overdue', name: { zh: '在办超期率', en: 'Open cases past their time' } },
  { code: 'good-ratings', name: { zh: '好评率', en: 'Good ratings' } },
  { code: 'reports-given', name: { zh: '按期报送率', en: 'Reports given when asked' } },
] as const satisfies readonly { readonly code: string; readonly name: Text }[];

export type UnitCriterion = (typeof unitCriteria)[number]['code'];
