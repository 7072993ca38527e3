import type { Json } from '../json.ts';
import type { StepOutcome } from './definition.ts';
import type { CaseState } from './state.ts';

/** The first and the last day on which an outcome may be said; undefined where it waits for none, or ends with none. */
export function daysOfOutcome(
  { notBefore, notAfter }: Pick<StepOutcome, 'notBefore' | 'notAfter'>,
  { data }: Pick<CaseState, 'data'>,
): { readonly from: string | undefined; readonly until: string | undefined } {
  return { from: dayOf(data, notBefore), until: dayOf(data, notAfter) };
}

function dayOf(data: Readonly<Record<string, Json>>, name: string | undefined): string | undefined {
  const day = name === undefined ? undefined : data[name];
  return typeof day === 'string' ? day : undefined;
}
