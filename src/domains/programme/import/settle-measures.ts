import { type DateContext, deadlineKey } from './deadline.ts';
import { excerpt, type Findings } from './findings.ts';
import type { DraftMeasure } from './measures.ts';
import { deadlineInWording } from './own-dates.ts';
import type { ImportedDeadline, ImportedMeasure } from './result.ts';
import type { UnitLedger } from './unit-ledger.ts';

export const planKey = (no: number): string => `p${String(no).padStart(2, '0')}`;

/** Gives the measures of one plan their units and deadlines, and says what is missing or shared. */
export function settleMeasures(
  drafts: readonly DraftMeasure[],
  plan: number,
  planName: string,
  context: DateContext,
  ledger: UnitLedger,
  findings: Findings,
): ImportedMeasure[] {
  const seen = new Map<string, number>();
  const withDeadline = drafts.filter((draft) => draft.duties.deadline !== null).length;
  const withUnits = drafts.filter((draft) => draft.duties.units.length > 0).length;
  let undated = 0;
  const measures = drafts.map((draft): ImportedMeasure => {
    const base = `${planKey(plan)}.${draft.number}`;
    const twins = (seen.get(base) ?? 0) + 1;
    seen.set(base, twins);
    const key = twins === 1 ? base : `${base}x${twins}`;
    const where = `${planName}${draft.ref}`;
    const line = draft.node.from;
    const units = ledger.duties(draft.duties.units, { line, to: draft.node.to, where });
    const deadline = settleDeadline(draft, key, where);
    if (units.length === 0 && withUnits > 0)
      findings.doubt('units-missing', {
        line,
        where,
        before: '',
        suggestion: null,
        message: { zh: '没有责任单位', en: 'No unit is responsible' },
      });
    if (draft.sharedFrom !== null) {
      findings.repair('shared-line', {
        line,
        where,
        before: '',
        after: excerpt(draft.dutyTexts.join('；')),
        message: {
          zh: `时间和责任单位取自同一节后面的措施（第 ${draft.sharedFrom} 行）`,
          en: `Deadline and units are those printed after a later item of the section (line ${draft.sharedFrom})`,
        },
        change: { record: 'measures', key, field: 'units', before: [], after: units },
      });
    }
    if (draft.dutyLines > 1) {
      findings.repair('repeated-line', {
        line,
        where,
        before: draft.dutyTexts.map((text) => excerpt(text, 24)).join(' | '),
        after: deadlineKey(deadline),
        message: {
          zh: `时间节点印了 ${draft.dutyLines} 次`,
          en: `The deadline is printed ${draft.dutyLines} times`,
        },
      });
    }
    return {
      key,
      plan,
      ref: draft.ref,
      section: draft.section?.title ?? draft.theme,
      title: draft.node.title,
      text: draft.text,
      deadline,
      units,
      andOthers: draft.duties.andOthers,
      taskNo: null,
      source: { from: draft.node.from, to: draft.node.to },
    };
  });
  if (undated > 0 && withDeadline * 2 < drafts.length) {
    findings.doubt('deadline-missing', {
      line: drafts[0]?.node.from ?? 0,
      where: planName,
      before: '',
      suggestion: context.horizon,
      message: {
        zh: `${undated} 条措施没有印时间节点，按方案期限 ${context.horizon} 掌握`,
        en: `${undated} measures print no deadline; the plan's horizon ${context.horizon} stands`,
      },
    });
  }
  return measures;

  function settleDeadline(draft: DraftMeasure, key: string, where: string): ImportedDeadline {
    const { duties, node } = draft;
    const open: ImportedDeadline = { type: 'unspecified', horizon: context.horizon };
    if (duties.deadline !== null) {
      if (duties.deadline.type === 'month' && Number(duties.deadline.value.slice(0, 4)) < context.year) {
        findings.doubt('date-passed', {
          line: node.from,
          where,
          before: deadlineKey(duties.deadline),
          suggestion: null,
          message: { zh: '完成时限早于方案的年份', en: 'The deadline lies before the year of the plan' },
        });
      }
      return duties.deadline;
    }
    if (duties.deadlineText !== null) {
      findings.doubt('deadline-unreadable', {
        line: node.from,
        where,
        before: duties.deadlineText,
        suggestion: null,
        message: {
          zh: `时间节点“${excerpt(duties.deadlineText)}”读不出日期`,
          en: `No date can be read in “${excerpt(duties.deadlineText)}”`,
        },
      });
    }
    const own = deadlineInWording(draft.text, context);
    if (own !== null) return own;
    undated += 1;
    if (duties.deadlineText === null && withDeadline * 2 >= drafts.length) {
      findings.doubt('deadline-missing', {
        line: node.from,
        where,
        before: '',
        suggestion: context.horizon,
        message: { zh: '没有时间节点', en: 'No deadline is printed' },
        change: {
          record: 'measures',
          key,
          field: 'deadline',
          before: open,
          after: { type: 'month', value: context.horizon },
        },
      });
    }
    return open;
  }
}
