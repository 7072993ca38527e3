import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { programme } from './basis.ts';
import { day, evidence, figures, office, parts, share, words } from './fields.ts';

const states = [
  { code: 'under-way', name: { zh: '推进中', en: 'Under way' } },
  { code: 'put-off', name: { zh: '期限已变更，尚未报告', en: 'Put off, and nothing reported yet' } },
  { code: 'reported', name: { zh: '已报完成', en: 'Reported done' } },
  { code: 'agreed', name: { zh: '已审核', en: 'Reviewed' } },
  { code: 'returned', name: { zh: '已退回', en: 'Sent back' } },
  { code: 'checked', name: { zh: '本期已核查', en: 'Verified so far' } },
  { code: 'verified', name: { zh: '已核查', en: 'Verified' } },
  { code: 'unfinished', name: { zh: '期满未完成', en: 'Undone when the plan was over' } },
  { code: 'dropped', name: { zh: '不再办理', en: 'Closed' } },
] as const;

/** 任务台账: what was last said of each task; all that was said before stands in the entry's events. */
export const taskRegister: RegisterDefinition = {
  code: 'plan-task',
  version: 3,
  name: { zh: '任务台账', en: 'Ledger of tasks' },
  basis: programme,
  schema: {
    type: 'object',
    properties: {
      case: words('办件', 'Case'),
      number: words('办件编号', 'Number of the case'),
      office: office('承办单位', 'Office that answers'),
      owner: words('责任人', 'Person in charge', 40),
      state: { type: 'string', 'x-choices': states, 'x-text': { title: { zh: '办理', en: 'State' } } },
      progress: words('进展', 'Progress', 1000),
      share,
      evidence,
      figures,
      parts,
      due: day('变更后的期限', 'Deadline as changed'),
      dueWhy: words('变更理由', 'Why it was changed', 500),
      on: day('日期', 'On'),
      checkedOn: day('核查日期', 'Verified on'),
    },
    required: ['case', 'number', 'office', 'state', 'on'],
  } satisfies FormSchema,
  key: { zh: '任务号', en: 'Number of the task' },
  owner: 'plan-coordination',
  publication: { fields: ['number', 'office', 'state', 'due', 'on', 'checkedOn'], basis: programme },
  writers: ['plan-task'],
  kind: 'plain',
};
