import type { Expression, NamedOffice, StepDefinition } from '../../../kernel/process/definition.ts';
import { taskPart } from './part.ts';
import { lastDay } from './term.ts';

const listed: Expression = '(data.?parts.orValue(null) == null ? [] : data.parts)';
const named: Expression = '(output.?parts.orValue(null) == null ? [] : output.parts)';

/** Listed under the same words for the same office: the list has it once. */
const sameAs = (each: string): Expression =>
  `other.?what.orValue("") == ${each}.?what.orValue("") && other.?office.orValue("") == ${each}.?office.orValue("")`;

/**
 * What is named now is given out; where nothing is named now, what was listed before. The list keeps all else, the
 * unit's own milestones with it, and what was not fit to be given out.
 */
export const listedToGive: Readonly<Record<string, Expression>> = {
  toGive: `(size(${named}) == 0 ? ${listed} : ${named}).filter(part, has(part.office))`,
  parts: `${listed}.filter(part, !${named}.exists(other, ${sameAs('part')})) + ${named}`,
};

const toGive: Expression = '(data.?toGive.orValue(null) == null ? [] : data.toGive)';
/** A part without a day of its own has the task's: that one must be still to come, too. */
const dayOfTask: Expression = 'data.?due.orValue(form.?due.orValue(null))';
const dayOfPart: Expression = `part.?due.orValue(${dayOfTask})`;

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
        when: `size(${toGive}) == 0`,
        outcome: 'unfit',
        reason: { zh: '没有一项分工选了承办单位', en: 'No part names an office' },
      },
      {
        when: `${toGive}.exists(part, ${dayOfPart} != null && (${dayOfPart} < today || ${dayOfPart} > ${lastDay}))`,
        outcome: 'unfit',
        reason: {
          zh: '分工的期限不能早于今天，也不能晚于方案结束日期；没有填期限的，用的是任务的期限',
          en: 'A part cannot be due before today, or after the last day of the plan; one that names no day has the task’s own',
        },
      },
      { when: 'true', outcome: 'given' },
    ],
    outcomes: [
      {
        code: 'given',
        name: { zh: '已下达', en: 'Given out' },
        favourable: true,
        // From now on they are cases: listed still, the next division would give them out again. Their cases are opened
        // one by one from a list of its own, which nobody writes while they are open.
        sets: {
          given: toGive,
          parts: `${listed}.filter(part, !${toGive}.exists(other, ${sameAs('part')}))`,
        },
      },
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
        of: 'data.?given.orValue(null) == null ? [] : data.given',
        form: {
          no: 'form.no',
          task: 'form.title',
          what: 'item.what',
          office: 'item.office',
          owner: 'item.?who.orValue(null)',
          due: `item.?due.orValue(${dayOfTask})`,
          from: 'form.office',
          end: 'data.?end.orValue(form.?end.orValue(null))',
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
