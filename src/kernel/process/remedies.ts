import type { OutcomeClass, ServiceDefinition } from './definition.ts';
import type { ToldRemedy } from './events.ts';
import { plainLimit } from './working-case.ts';

/** Whoever is refused, in whole or in part, is told what may be done against it, and until when. */
export function toldWith(
  definition: ServiceDefinition,
  outcomeClass: OutcomeClass,
): { readonly remedies?: readonly ToldRemedy[] } {
  const refused = ['unfavourable', 'partial', 'not-accepted'].includes(outcomeClass);
  if (!refused || definition.remedies === undefined) return {};
  return {
    remedies: definition.remedies.map(({ code, name, within }) => ({
      code,
      name,
      within: plainLimit(within),
    })),
  };
}
