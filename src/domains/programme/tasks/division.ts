import type { Expression, NamedOffice, StepDefinition } from '../../../kernel/process/definition.ts';
import { taskPart } from './part.ts';

/** Of the parts that were listed, those that an office has to do. */
const given: Expression = 'data.parts.filter(part, has(part.office))';
const lastDay: Expression = 'form.?end.orValue("9999-12-31")';

/**
 * 分解: parts of a task become cases of the offices that have to do them, each with its own day. They are counted once
 * all of them have ended; then more may be given out. Until then the task itself is reported on as before.
 */
export function divisionSteps(doer: NamedOffice): readonly StepDefinition[] {
  const sort: StepDefinition = {
    code: 'sort',
    name: { zh: '核对分工', en: 'Look at the parts' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'report', outcomes: ['divided'] }] },
    rules: [
      {
        when: 'steps.?parts.?status.orValue("") == "open"',
        outcome: 'unfit',
        reason: {
          zh: '已下达的分工还没有全部办结，请先办结或收回',
          en: 'Parts that were given out before are still open: have them done or take them back first',
        },
      },
      {
        when: `data.?parts.orValue(null) == null || size(${given}) == 0`,
        outcome: 'unfit',
        reason: { zh: '没有一项分工选了承办单位', en: 'No part names an office' },
      },
      {
        when: `${given}.exists(part, has(part.due) && (part.due < today || part.due > ${lastDay}))`,
        outcome: 'unfit',
        reason: {
          zh: '分工的期限不能早于今天，也不能晚于方案结束日期',
          en: 'A part cannot be due before today, or after the last day of the plan',
        },
      },
      { when: 'true', outcome: 'given' },
    ],
    outcomes: [
      { code: 'given', name: { zh: '已下达', en: 'Given out' }, favourable: true },
      {
        code: 'unfit',
        name: { zh: '分工不当，没有下达', en: 'Not fit, and not given out' },
        favourable: false,
      },
    ],
  };
  const parts: StepDefinition = {
    code: 'parts',
    name: { zh: '分工办理', en: 'Parts under way' },
    kind: 'gather',
    by: doer,
    after: { any: [{ step: 'sort', outcomes: ['given'] }] },
    gathers: {
      service: taskPart.code,
      each: {
        of: given,
        form: {
          no: 'form.no',
          task: 'form.title',
          what: 'item.what',
          office: 'item.office',
          owner: 'item.?who.orValue(null)',
          due: 'item.?due.orValue(data.?due.orValue(form.?due.orValue(null)))',
          from: 'form.office',
          end: 'form.?end.orValue(null)',
        },
      },
      complete: 'when-all-ended',
      totals: { done: { where: 'child.outcome == "done"' } },
    },
    rules: [{ when: 'true', outcome: 'ended' }],
    outcomes: [
      {
        code: 'ended',
        name: { zh: '分工全部办结', en: 'All parts have ended' },
        favourable: true,
        sets: { partsGiven: 'output.children', partsDone: 'output.done' },
      },
    ],
  };
  return [sort, parts];
}
