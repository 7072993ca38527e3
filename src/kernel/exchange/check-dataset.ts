import { asForm, type Field } from '../form/schema.ts';
import type { JsonObject } from '../json.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { DatasetDeclaration } from './dataset.ts';
import { predicateFault } from './predicate.ts';

/**
 * Everything wrong with a dataset.
 *
 * @param held what its source is made of: the names of its fields, and of those that are personal; null where there
 *   is no such source. A party that is asked holds what it holds.
 */
export function checkDataset(
  dataset: DatasetDeclaration,
  held: { readonly fields: readonly string[]; readonly personal: readonly string[] } | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  const at = (...wrong: Parameters<typeof fault>): void => {
    faults.push(fault(...wrong));
  };
  if (held === null) return [fault('/source', 'pack.dataset-source-unknown')];
  const outside = 'outside' in dataset.source;
  for (const field of [...dataset.fields, ...(dataset.open?.fields ?? [])])
    if (!held.fields.includes(field)) at('/fields', 'pack.dataset-field-unknown', { field });
  const only = 'register' in dataset.source ? dataset.source.only : undefined;
  if (only !== undefined && !held.fields.includes(only.field))
    at('/source/only', 'pack.dataset-field-unknown', { field: only.field });
  for (const field of dataset.open?.fields ?? [])
    if (held.personal.includes(field)) at('/open/fields', 'pack.dataset-open-personal', { field });
  if (
    dataset.open !== undefined &&
    (dataset.classification !== 'unconditional' || !('register' in dataset.source))
  )
    at('/open', 'pack.dataset-open-conditional');
  const classes = [dataset.classification, ...dataset.predicates.map(({ classification }) => classification)];
  // What is not shared is so by a law, not by custom (政务信息资源共享管理暂行办法 art. 9, 10).
  if (classes.includes('not-shared') && !dataset.basis.some((basis) => 'law' in basis))
    at('/basis', 'pack.dataset-unshared-without-law');
  for (const { code, answered } of dataset.predicates) {
    const path = `/predicates/${code}`;
    if ('operation' in answered !== outside) at(path, 'pack.dataset-question-unfit');
    const reason = 'holds' in answered ? predicateFault(answered.holds) : null;
    if (reason !== null) at(path, 'pack.expression-wrong', { reason });
  }
  return faults;
}

/** The names of a schema's fields, and of those of them that are, or hold, something of a natural person. */
export function heldBy(schema: JsonObject): {
  readonly fields: readonly string[];
  readonly personal: readonly string[];
} {
  const properties = Object.entries(asForm(schema).properties);
  return {
    fields: properties.map(([name]) => name),
    personal: properties.filter(([, field]) => isPersonal(field)).map(([name]) => name),
  };
}

function isPersonal(field: Field): boolean {
  if (field['x-personal'] === true) return true;
  if (field.type === 'object')
    return field['x-person'] === true || Object.values(field.properties).some(isPersonal);
  return field.type === 'array' && isPersonal(field.items);
}
