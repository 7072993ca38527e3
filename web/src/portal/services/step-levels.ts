import type { ServiceStep } from '../../api/types.ts';

/**
 * Orders a service's steps in rows: a step stands one row below the last of those it waits for, so
 * steps of one row run side by side. Only steps declared before it count: a name that is no step
 * (`acceptance`) and a loop back from a later one do not.
 */
export function levelsOf(steps: readonly ServiceStep[]): readonly (readonly ServiceStep[])[] {
  const depths = new Map<string, number>();
  const rows: ServiceStep[][] = [];
  for (const step of steps) {
    const before = step.after.map((code) => depths.get(code)).filter((depth) => depth !== undefined);
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before);
    depths.set(step.code, depth);
    const row = rows[depth];
    if (row === undefined) rows[depth] = [step];
    else row.push(step);
  }
  return rows;
}
