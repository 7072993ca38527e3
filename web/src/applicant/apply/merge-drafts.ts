import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../../../../src/kernel/json.ts';

/** What a draft says: where it is applied for, and the answers. */
export type Said = { readonly region: string | null; readonly form: JsonObject };

/** Names the place among the entries of a form; no entry of a form is called so. */
export const regionEntry = '-region';

/**
 * Two windows went on from one draft. Entries that only one of them changed are taken from there; those
 * that both changed, and not alike, are contested, and taken from the side that is preferred.
 */
export function mergeDrafts(
  before: Said,
  preferred: Said,
  other: Said,
): { readonly merged: Said; readonly contested: readonly string[] } {
  const [base, first, second] = [entriesOf(before), entriesOf(preferred), entriesOf(other)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const contested = names.filter(
    (name) =>
      !isSame(first[name], second[name]) &&
      !isSame(first[name], base[name]) &&
      !isSame(second[name], base[name]),
  );
  const merged = Object.fromEntries(
    names.flatMap((name) => {
      const value = isSame(first[name], base[name]) ? second[name] : first[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const { [regionEntry]: region, ...form } = merged;
  return { merged: { region: typeof region === 'string' ? region : null, form }, contested };
}

function entriesOf({ region, form }: Said): JsonObject {
  return { ...form, [regionEntry]: region };
}

/** Whether two entries say the same, whatever the order of their parts. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || canonicalize(left) === canonicalize(right);
}
