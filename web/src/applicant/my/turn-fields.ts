import { asForm, tidyForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Act } from '../../api/act-on-case.ts';
import type { CorrectionItem, Move } from '../../api/types.ts';
import { stepsOf } from '../../forms/pointer.ts';

/**
 * Which fields of the form the applicant sees when it is their turn: what an office returned, what a part that
 * they add needs, or what the correction names. A remark that names no field opens the whole form.
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

/** What is sent: a correction has the whole form; a returned step, or a part that is added, only its own fields. */
export function turnBody(move: Move, source: JsonObject, form: JsonObject): Act {
  const tidied = tidyForm(source, form);
  if (move.act === 'resubmit') return { act: 'resubmit', form: tidied };
  const own = Object.fromEntries(Object.entries(tidied).filter(([name]) => move.amends.includes(name)));
  const step = move.step ?? '';
  if (move.act === 'add-service') return { act: 'add-service', step, form: own };
  return { act: 'complete-step', step, outcome: move.outcomes[0]?.code ?? '', output: own };
}

/** Top-level field of a pointer (`/owners/0/name`) or of a plain name. */
function nameOf(field: string): string {
  return field.startsWith('/') ? (stepsOf(field)[0] ?? '') : (field.split('.')[0] ?? '');
}
