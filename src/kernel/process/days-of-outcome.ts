import type { JsonObject } from '../json.ts';
import type { StepOutcome } from './definition.ts';
import type { CaseState } from './state.ts';

/** The first and the last day on which an outcome may be said; undefined where it waits for none, or ends with none. */
export function daysOfOutcome(
  { notBefore, notAfter }: Pick<StepOutcome, 'notBefore' | 'notAfter'>,
  { data, form }: Pick<CaseState, 'data' | 'form'>,
): { readonly from: string | undefined; readonly until: string | undefined } {
  return { from: dayOf(notBefore, data, form), until: dayOf(notAfter, data, form) };
}

/** What steps have set comes before what was entered at the beginning. */
function dayOf(name: string | undefined, data: JsonObject, form: JsonObject): string | undefined {
  const day = name === undefined ? undefined : (data[name] ?? form[name]);
  return typeof day === 'string' ? day : undefined;
}
