import type { ImportRecords, RecordKind } from './result.ts';

/** A field that differs between what is kept and what was read. Values are JSON. */
export type FieldDifference = { readonly field: string; readonly before: unknown; readonly after: unknown };
type RecordOf<Kind extends RecordKind> = ImportRecords[Kind][number];
/** One record that would be added, changed or removed. `id` is what a reviewer accepts: kind and key. */
export type RecordChange<Kind extends RecordKind = RecordKind> =
  | {
      readonly id: string;
      readonly kind: Kind;
      readonly key: string;
      readonly state: 'added';
      readonly incoming: RecordOf<Kind>;
    }
  | {
      readonly id: string;
      readonly kind: Kind;
      readonly key: string;
      readonly state: 'removed';
      readonly existing: RecordOf<Kind>;
    }
  | {
      readonly id: string;
      readonly kind: Kind;
      readonly key: string;
      readonly state: 'changed';
      readonly existing: RecordOf<Kind>;
      readonly incoming: RecordOf<Kind>;
      readonly fields: readonly FieldDifference[];
    };
export type ImportDiff = {
  readonly changes: readonly RecordChange[];
  readonly unchanged: Readonly<Record<RecordKind, number>>;
};

export const recordKinds: readonly RecordKind[] = [
  'plans',
  'units',
  'measures',
  'tasks',
  'indicators',
  'limits',
];

/** Where a record stands in the file is no property of the commitment: a shifted line changes nothing. */
const NOT_COMPARED = new Set(['source', 'key']);

/** Structural equality of JSON values; the order of an object's keys does not count. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return (one ?? null) === (other ?? null);
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => sameJson(item, other[at]))
    );
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) =>
    sameJson((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  );
}

function fieldsOf(existing: object, incoming: object): FieldDifference[] {
  const names = new Set([...Object.keys(existing), ...Object.keys(incoming)]);
  return [...names]
    .filter((name) => !NOT_COMPARED.has(name))
    .flatMap((field) => {
      const before = (existing as Record<string, unknown>)[field];
      const after = (incoming as Record<string, unknown>)[field];
      return sameJson(before, after) ? [] : [{ field, before: before ?? null, after: after ?? null }];
    });
}

/** Holds a new reading against what is kept, record by record, by natural key. Pure; order of the records does not matter. */
export function diffImport(existing: ImportRecords, incoming: ImportRecords): ImportDiff {
  const unchanged: Record<RecordKind, number> = {
    plans: 0,
    measures: 0,
    tasks: 0,
    indicators: 0,
    limits: 0,
    units: 0,
  };
  const changes = recordKinds.flatMap((kind) => diffKind(kind, existing[kind], incoming[kind], unchanged));
  return { changes, unchanged };
}

function diffKind<Kind extends RecordKind>(
  kind: Kind,
  kept: readonly RecordOf<Kind>[],
  read: readonly RecordOf<Kind>[],
  unchanged: Record<RecordKind, number>,
): RecordChange[] {
  const before = new Map(kept.map((record) => [record.key, record]));
  const changes: RecordChange[] = [];
  for (const incoming of read) {
    const existing = before.get(incoming.key);
    const about = { id: `${kind}/${incoming.key}`, kind, key: incoming.key };
    if (existing === undefined) changes.push({ ...about, state: 'added', incoming } as RecordChange);
    else {
      const fields = fieldsOf(existing, incoming);
      if (fields.length === 0) unchanged[kind] += 1;
      else changes.push({ ...about, state: 'changed', existing, incoming, fields } as RecordChange);
      before.delete(incoming.key);
    }
  }
  for (const existing of before.values())
    changes.push({
      id: `${kind}/${existing.key}`,
      kind,
      key: existing.key,
      state: 'removed',
      existing,
    } as RecordChange);
  return changes;
}

/** What is kept after the accepted changes, and only those, have been made. */
export function acceptChanges(
  existing: ImportRecords,
  diff: ImportDiff,
  accepted: ReadonlySet<string>,
): ImportRecords {
  const after: Record<RecordKind, Map<string, unknown>> = Object.fromEntries(
    recordKinds.map((kind) => [kind, new Map(existing[kind].map((record) => [record.key, record] as const))]),
  ) as Record<RecordKind, Map<string, unknown>>;
  for (const change of diff.changes) {
    if (!accepted.has(change.id)) continue;
    if (change.state === 'removed') after[change.kind].delete(change.key);
    else after[change.kind].set(change.key, change.incoming);
  }
  return Object.fromEntries(
    recordKinds.map((kind) => [kind, [...after[kind].values()]]),
  ) as unknown as ImportRecords;
}
