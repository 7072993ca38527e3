import { isPersonalField } from '../form/mask.ts';
import { asForm, type Field } from '../form/schema.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Text } from '../text.ts';

/**
 * 检索项: what the entries of a register are found by besides their key. The store keeps an index of its values, so that
 * a page of what has one of them costs the same in a register of a hundred entries and of a million.
 */
export type LookupDeclaration = {
  readonly code: string;
  readonly name: Text;
  /** Dotted, from the top of the content; what lies in a list is found by each of its items. */
  readonly field: string;
  /**
   * The value is an identity number (resident ID or unified code): the pseudonym of whoever has it is kept, so that the
   * index says nothing of anybody to those without the city's key.
   */
  readonly of?: 'person';
  /** Everybody may look by it who may read what is published; otherwise the owner's office alone. */
  readonly open?: true;
};

/** A value that an entry is found by. */
export type LookupValue = readonly [lookup: string, value: string];

/** Longer values are no identifiers, and would make a poor index. */
export const longestLookup = 100;

/** What an entry's content is found by, each once. `pseudonym` makes one of an identity number. */
export function lookupValues(
  lookups: readonly LookupDeclaration[],
  content: JsonObject,
  pseudonym: (identifier: string) => string,
): readonly LookupValue[] {
  const found = new Map<string, LookupValue>();
  for (const lookup of lookups)
    for (const value of valuesAt(content, lookup.field.split('.'))) {
      const kept = keptAs(lookup, value, pseudonym);
      found.set(`${lookup.code} ${kept}`, [lookup.code, kept]);
    }
  return [...found.values()];
}

/** A value as it stands in the index. */
export function keptAs(
  { of }: LookupDeclaration,
  value: string,
  pseudonym: (identifier: string) => string,
): string {
  return of === 'person' ? pseudonym(value) : value.trim().slice(0, longestLookup);
}

function valuesAt(value: Json | undefined, [name, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item) =>
      valuesAt(item, name === undefined ? [] : [name, ...rest]),
    );
  if (name === undefined)
    return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as JsonObject)[name], rest) : [];
}

export type LookupFault =
  /** The schema has no text or number there. */
  | 'pack.lookup-field'
  /** Whose it is must not be told by trying values out: it is kept under a pseudonym, and is not open. */
  | 'pack.lookup-personal'
  /** What everybody may look by is published. */
  | 'pack.lookup-unpublished';

/** What is wrong with a lookup, held against the register it is of; null: nothing. */
export function lookupFault(
  { field, of, open }: LookupDeclaration,
  schema: JsonObject,
  published: readonly string[],
): LookupFault | null {
  const path = field.split('.');
  const found = fieldAt(asForm(schema), path);
  if (found === null) return 'pack.lookup-field';
  if (isPersonalField(found) && (of !== 'person' || open === true)) return 'pack.lookup-personal';
  const [top = ''] = path;
  return open === true && !published.includes(top) ? 'pack.lookup-unpublished' : null;
}

function fieldAt(field: Field | undefined, [name, ...rest]: readonly string[]): Field | null {
  if (field === undefined) return null;
  if (field.type === 'array') return fieldAt(field.items, name === undefined ? [] : [name, ...rest]);
  if (name === undefined) return field.type === 'object' || field.type === 'boolean' ? null : field;
  return field.type === 'object' ? fieldAt(field.properties[name], rest) : null;
}
