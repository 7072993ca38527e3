import type { Basis } from '../../kernel/basis.ts';
import type { LimitDeclaration, OfficeActor } from '../../kernel/process/definition.ts';

export const plan = 'electricity';

/** A measure of the plan, by the name every city's data gives it. */
export function measure(code: string): readonly Basis[] {
  return [{ plan, measure: code }];
}

/** Whoever supplies electricity in a region. */
export const supplier: OfficeActor = { duty: 'electricity-supply' };

/** Where no text says how long, how often or by whom. */
export function convention(zh: string, en: string): readonly Basis[] {
  return [{ custom: { zh: `${zh}（服务约定）`, en: `${en} (service convention)` } }];
}

/** Half days: what is to be done within the day is counted from the moment on. */
export function halfDays(value: number, basis: readonly Basis[]): LimitDeclaration {
  return { value, unit: 'half-day', basis };
}

export function workingDays(value: number, basis: readonly Basis[]): LimitDeclaration {
  return { value, unit: 'working-day', basis };
}
