import { complete, type Decider } from './decider.ts';

/* Figures that no case gives: reported by the office that leads the plan, and checked by somebody else there. */

type Wanted = {
  readonly target: { readonly comparator: string; readonly value: number | null } | null;
};

/** How far a slow office is from what is wanted. */
const shortBy = 0.2;

/** What the plan wants reported: a diligent office is where the target wants it, a slow one short of it. */
export const decideFigure: Decider = async ({ form }, row, { temper, role, read }) => {
  switch (row.item.code) {
    case 'report': {
      if (role !== 'handler' || temper === 'silent') return null;
      const wanted = await read<Wanted>(`/api/indicators/${encodeURIComponent(String(form.indicator))}`);
      const value = wanted?.target?.value ?? null;
      const source = '本单位统计报表';
      return value === null
        ? complete('report', 'reported', { none: true, source, note: '本期没有统计' })
        : complete('report', 'reported', { value: reached(value, wanted, temper === 'slow'), source });
    }
    case 'say':
      return role === 'handler' && temper !== 'silent'
        ? complete('say', 'said', {
            reached: temper !== 'slow',
            note: temper === 'slow' ? '正在推进，尚未完成' : '已按方案要求完成',
            source: '本单位工作总结',
          })
        : null;
    case 'check':
      return role === 'head' ? complete('check', 'confirmed') : null;
    default:
      return null;
  }
};

function reached(value: number, wanted: Wanted | null, short: boolean): number {
  if (!short) return value;
  const lower = wanted?.target?.comparator.startsWith('<') === true;
  return Math.round(value * (lower ? 1 + shortBy : 1 - shortBy) * 10) / 10;
}
