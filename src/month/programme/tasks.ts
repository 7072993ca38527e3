import type { SeenCase } from '../seen.ts';
import { complete, type Decider, daysBetween, daysLater, lain } from './decider.ts';

/* Tasks of the plan, their parts, and the reports of weeks and months. */

/** How long before its day a diligent office reports a task done. */
const daysAhead = 12;
/** How long after its day a slow one does. */
const daysBehind = 6;
const daysBetweenReports = 25;

/** The day a task or a part has to be done by, as it was changed last; null where it has none. */
function dueOf({ form, data }: SeenCase): string | null {
  const due = data.due ?? form.due;
  return typeof due === 'string' ? due : null;
}

/** Offices that a task may be divided among. */
type Named = { readonly offices: readonly { readonly id: string }[] };

export const decideTask: Decider = async (seen, row, setting) => {
  const { day, temper, random, role } = setting;
  switch (row.item.code) {
    case 'report': {
      if (role !== 'handler' || temper === 'silent') return null;
      const due = dueOf(seen);
      const left = due === null ? null : daysBetween(day, due);
      if (left !== null && left <= (temper === 'slow' ? -daysBehind : daysAhead))
        return complete('report', 'done', {
          progress: '已完成，成果见佐证',
          share: 100,
          evidence: [{ kind: 'paper', what: '印发的文件和现场照片' }],
        });
      if (temper === 'slow') return null;
      const first = seen.data.progress === undefined;
      if (!first && lain(row, day) < daysBetweenReports) return null;
      if (first && left !== null && left > 40 && random.chance(0.04))
        return complete('report', 'later', {
          asked: daysLater(due ?? day, 30),
          askedWhy: '上级政策尚未出台',
        });
      if (first && random.chance(0.1)) {
        const named = await setting.read<Named>(`/api/tasks/${String(seen.form.no)}/parts`);
        const offices = (named?.offices ?? []).map(({ id }) => id).slice(0, 3);
        if (offices.length > 0)
          return complete('report', 'divided', {
            progress: '已分解到有关单位',
            parts: offices.map((office) => ({
              what: '完成本单位承担的部分',
              office,
              due: daysLater(day, 30),
            })),
          });
      }
      return complete('report', 'under-way', { progress: '正在推进', share: random.integer(10, 80) });
    }
    case 'review':
      if (role !== 'head' || lain(row, day) < 1) return null;
      return random.chance(0.1)
        ? complete('review', 'returned', {}, '佐证不全')
        : complete('review', 'agreed');
    case 'verify':
      if (role !== 'head') return null;
      if (random.chance(0.1)) return complete('verify', 'returned', {}, '现场与报告不符');
      return complete('verify', dueOf(seen) === null ? 'goes-on' : 'verified');
    case 'ask':
      return role === 'handler' ? complete('ask', 'dropped', {}, '方案期内没有更晚的期限') : null;
    case 'decide':
      if (role !== 'head') return null;
      return random.chance(0.5)
        ? complete('decide', 'granted')
        : complete('decide', 'refused', {}, '按原期限抓紧');
    default:
      return null;
  }
};

export const decidePart: Decider = (seen, row, { day, temper, role, random }) => {
  switch (row.item.code) {
    case 'report': {
      if (role !== 'handler' || temper === 'silent') return null;
      const due = dueOf(seen);
      const ready =
        temper === 'slow' ? due !== null && daysBetween(due, day) >= daysBehind : lain(row, day) >= 7;
      return ready ? complete('report', 'done', { progress: '本单位承担的部分已完成', share: 100 }) : null;
    }
    case 'check':
      if (role !== 'head') return null;
      return random.chance(0.1) ? complete('check', 'returned', {}, '缺少佐证') : complete('check', 'agreed');
    case 'give':
      return role === 'head' ? complete('give', 'taken-back', {}, '不再单列') : null;
    default:
      return null;
  }
};

/** The time for it passes in three working days; whoever has not reported by then stands there by name. */
export const decideRound: Decider = (_seen, row, { temper, role, random }) => {
  if (row.item.code !== 'report' || role !== 'handler' || temper === 'silent') return null;
  if (temper === 'slow' && !random.chance(0.4)) return null;
  return complete('report', 'reported', { done: '按计划推进', next: '继续推进' });
};
