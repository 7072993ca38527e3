import { bare } from './characters.ts';
import { likeness, pairIndex, pairsOf } from './likeness.ts';
import type { ImportedMeasure } from './result.ts';

export type TaskWording = {
  readonly direction: string;
  readonly content: string;
  readonly plan: number | null;
};

const ENOUGH = 0.45;

/**
 * Finds the measure each row of a task list stands for: by the wording both share, by their headings,
 * and by the plan the row names. Each measure is taken once; the surest pairs first.
 */
export function matchTasks(
  tasks: readonly TaskWording[],
  measures: readonly ImportedMeasure[],
): (number | null)[] {
  const index = pairIndex(measures.map((measure) => `${measure.title}。${measure.text}`));
  const byTitle = new Map<string, number[]>();
  const plainTitles = measures.map((measure) => bare(measure.title));
  plainTitles.forEach((title, at) => {
    byTitle.set(title, [...(byTitle.get(title) ?? []), at]);
  });
  const pairs: { task: number; measure: number; score: number }[] = [];
  tasks.forEach((task, taskAt) => {
    const content = pairsOf(task.content);
    const plainContent = bare(task.content);
    const shared = index.sharedWith(task.content);
    const seen = new Set<number>(shared.keys());
    for (const [measureAt, count] of shared) {
      const smaller = Math.min(content.size, index.sizes[measureAt] ?? 0);
      if (smaller === 0 || count / smaller < 0.25) seen.delete(measureAt);
    }
    for (const measureAt of byTitle.get(bare(task.direction)) ?? []) seen.add(measureAt);
    for (const measureAt of seen) {
      const measure = measures[measureAt];
      if (measure === undefined) continue;
      const smaller = Math.min(content.size, index.sizes[measureAt] ?? 0);
      const wording = smaller === 0 ? 0 : (shared.get(measureAt) ?? 0) / smaller;
      // Containment flatters very short texts, so it is weighed by their length.
      const weight = Math.min(1, smaller / 24);
      const heading =
        task.direction === ''
          ? 0
          : Math.max(
              likeness(measure.title, task.direction),
              likeness(measure.section ?? '', task.direction) * 0.8,
            );
      const opening = plainContent.startsWith(plainTitles[measureAt] ?? '\u0000') ? 0.3 : 0;
      const plan = task.plan === null ? 0 : task.plan === measure.plan ? 0.25 : -0.35;
      pairs.push({
        task: taskAt,
        measure: measureAt,
        score: wording * weight + heading * 0.35 + opening + plan,
      });
    }
  });
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.task - a.measure) - Math.abs(b.task - b.measure));
  const found: (number | null)[] = tasks.map(() => null);
  const taken = new Set<number>();
  for (const { task, measure, score } of pairs) {
    if (score < ENOUGH || found[task] !== null || taken.has(measure)) continue;
    found[task] = measure;
    taken.add(measure);
  }
  return found;
}
