import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { bilingual, closed, date, type Frozen, filled } from '../city/fields.ts';
import { refuse } from '../errors/index.ts';

const code = () => Type.String({ pattern: '^\\d{6}$' });

/** One administrative division of GB/T 2260. Dates are given where the code did not always hold. */
export const Division = closed({
  code: code(),
  name: bilingual(),
  /** The division above; null at the top of what the data cover. */
  parent: Type.Union([code(), Type.Null()]),
  /** First day on which the code held. */
  from: Type.Optional(date()),
  /** Last day on which it held; older records keep it. */
  to: Type.Optional(date()),
  /** Codes that took its place. */
  successors: Type.Optional(Type.Array(code())),
  /** A code of statistics only, under which nobody registers anything. */
  statistical: Type.Optional(Type.Boolean()),
});
export type Division = Frozen<Type.Static<typeof Division>>;

/** A file of divisions (`data/divisions/<code>.json`). */
export const DivisionFile = closed({
  source: closed({
    title: filled(),
    certainty: Type.Union([Type.Literal('confirmed'), Type.Literal('assumed-high')]),
  }),
  retrieved: date(),
  divisions: Type.Array(Division),
});
export type DivisionFile = Frozen<Type.Static<typeof DivisionFile>>;

/** Divisions by code, abolished ones included: old records keep the code of their time. */
export type Divisions = ReadonlyMap<string, Division>;

/**
 * Checks the parsed content of division files and joins them. Refuses with every fault and its path
 * (`identity.divisions-invalid`): unknown keys, codes named twice, parents and successors that are missing.
 */
export function createDivisions(files: Readonly<Record<string, unknown>>): Divisions {
  const faults: { path: string; fault: string }[] = [];
  const divisions = new Map<string, Division>();
  for (const [file, json] of Object.entries(files)) {
    const wrong = [...Value.Errors(DivisionFile, json)];
    faults.push(...wrong.map((error) => ({ path: `${file}${error.instancePath}`, fault: error.message })));
    if (wrong.length > 0) continue;
    (json as DivisionFile).divisions.forEach((division, index) => {
      if (divisions.has(division.code)) {
        faults.push({ path: `${file}/divisions/${index}/code`, fault: `named twice: ${division.code}` });
      }
      divisions.set(division.code, division);
    });
  }
  for (const { code: own, parent, successors = [] } of divisions.values()) {
    for (const other of parent === null ? successors : [parent, ...successors]) {
      if (!divisions.has(other)) faults.push({ path: own, fault: `no such division: ${other}` });
    }
  }
  if (faults.length > 0) throw refuse('identity.divisions-invalid', { count: faults.length }, faults);
  return divisions;
}

/** Whether a division's code held on a date (`2022-06-30`). */
export function isInForce(division: Division, on: string): boolean {
  return (division.from ?? '') <= on && on <= (division.to ?? '9999');
}

/** The division and those above it, nearest first. Empty for an unknown code. */
export function divisionPath(divisions: Divisions, wanted: string): readonly Division[] {
  const division = divisions.get(wanted);
  if (division === undefined) return [];
  return division.parent === null ? [division] : [division, ...divisionPath(divisions, division.parent)];
}
