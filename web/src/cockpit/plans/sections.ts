import type { Text } from '../../api/types.ts';
import type { Measure } from '../types.ts';

export type Section = { readonly section: Text | null; readonly measures: readonly Measure[] };

/** Measures under the section they are printed in, in the plan's order. */
export function bySection(measures: readonly Measure[]): readonly Section[] {
  const sections: { section: Text | null; measures: Measure[] }[] = [];
  for (const measure of measures) {
    const last = sections.at(-1);
    if (last !== undefined && last.section?.zh === measure.section?.zh) last.measures.push(measure);
    else sections.push({ section: measure.section, measures: [measure] });
  }
  return sections;
}
