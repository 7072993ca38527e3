import { refuse } from '../kernel/errors/index.ts';
import type { JsonObject } from '../kernel/json.ts';

/** Facts as the query of an address tells them: a JSON object; none if absent. Refuses `request.invalid` for anything else. */
export function factsIn(text = '{}'): JsonObject {
  const given = parsed(text);
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as JsonObject;
  throw refuse('request.invalid', { count: 1, field: 'facts' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
