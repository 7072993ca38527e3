import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { CorrectionItem, Move } from '../../api/types.ts';
import { stepsOf } from '../../forms/pointer.ts';

/**
 * Which fields of the form the applicant sees when it is their turn: what an office returned, or what
 * the correction names. A remark that names no field opens the whole form.
 */
export function turnFields(
  source: JsonObject,
  move: Move,
  asked: readonly CorrectionItem[],
): readonly string[] {
  const all = Object.keys(asForm(source).properties);
  if (move.act !== 'resubmit') return all.filter((name) => move.amends.includes(name));
  const named = new Set(asked.map((item) => (item.field === null ? null : nameOf(item.field))));
  const shown = all.filter((name) => named.has(name));
  return named.has(null) || shown.length === 0 ? all : shown;
}

/** Top-level field of a pointer (`/owners/0/name`) or of a plain name. */
function nameOf(field: string): string {
  return field.startsWith('/') ? (stepsOf(field)[0] ?? '') : (field.split('.')[0] ?? '');
}
