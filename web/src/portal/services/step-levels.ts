import type { ServiceStep } from '../../api/types.ts';

/**
 * Orders a service's steps in rows: a step stands one row below the last of those it waits for, so
 * steps of one row run side by side. A name that is no step (`acceptance`) does not count; a loop
 * back to a later step is ignored.
 */
export function levelsOf(steps: readonly ServiceStep[]): readonly (readonly ServiceStep[])[] {
  const byCode = new Map(steps.map((step) => [step.code, step]));
  const depths = new Map<string, number>();
  const depthOf = (step: ServiceStep, path: ReadonlySet<string>): number => {
    const known = depths.get(step.code);
    if (known !== undefined) return known;
    const before = step.after
      .filter((code) => !path.has(code))
      .map((code) => byCode.get(code))
      .filter((each) => each !== undefined);
    const onPath = new Set([...path, step.code]);
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map((each) => depthOf(each, onPath)));
    depths.set(step.code, depth);
    return depth;
  };
  const rows: ServiceStep[][] = [];
  for (const step of steps) {
    const depth = depthOf(step, new Set([step.code]));
    const row = rows[depth] ?? [];
    row.push(step);
    rows[depth] = row;
  }
  return rows.filter((row) => row !== undefined);
}
