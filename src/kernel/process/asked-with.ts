import { asForm } from '../form/schema.ts';
import type { JsonObject } from '../json.ts';
import type { StepDefinition, StepOutcome } from './definition.ts';

/**
 * What of a step's form somebody fills in who says this outcome: the entries that it alone asks for (`asks`), or of the step's form those
 * that no other outcome has to itself; null where there is nothing to fill in.
 */
export function formAskedWith(
  form: JsonObject | null | undefined,
  { outcomes }: Pick<StepDefinition, 'outcomes'>,
  { asks }: Pick<StepOutcome, 'asks'>,
): JsonObject | null {
  if (form === undefined || form === null) return null;
  const apart = new Set(outcomes.flatMap((outcome) => outcome.asks ?? []));
  if (apart.size === 0) return form;
  return partOfForm(form, (name) => (asks === undefined ? !apart.has(name) : asks.includes(name)));
}

/** Some entries of a form, with what must hold between them; null where none is left. */
export function partOfForm(form: JsonObject, isLeft: (name: string) => boolean): JsonObject | null {
  const { properties, required, 'x-rules': rules, ...rest } = asForm(form);
  const left = Object.entries(properties).filter(([name]) => isLeft(name));
  if (left.length === 0) return null;
  const kept = rules?.filter(({ at }) => isLeft(at)) ?? [];
  return {
    ...(rest as JsonObject),
    properties: Object.fromEntries(left) as JsonObject,
    required: (required ?? []).filter(isLeft),
    ...(kept.length > 0 && { 'x-rules': kept.map((rule) => ({ ...rule })) }),
  };
}
