import type { OutcomeClass } from './definition.ts';
import type { ToldRemedy } from './events.ts';
import { isRefusal } from './refusal.ts';
import { isInForce, plainLimit, type WorkingCase } from './working-case.ts';

/**
 * Whoever is refused, in whole or in part, is told what may be done against it, and until when: what the law
 * in force on the day of the refusal gives, where a remedy is declared with the days between which it holds.
 */
export function toldWith(
  { definition, context }: WorkingCase,
  outcomeClass: OutcomeClass,
): { readonly remedies?: readonly ToldRemedy[] } {
  if (!isRefusal(outcomeClass) || definition.remedies === undefined) return {};
  const on = (context.occurredAt ?? context.now).slice(0, 10);
  return {
    remedies: definition.remedies
      .filter(({ within }) => isInForce(within, on))
      .map(({ code, name, within }) => ({ code, name, within: plainLimit(within) })),
  };
}
