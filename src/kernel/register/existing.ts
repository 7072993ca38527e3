import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { RegisterDefinition } from './definition.ts';

/**
 * Why the enterprise that an entry is of asks for nothing any more; null where it may, where the register says nothing of
 * it, and where the register is not about enterprises being there.
 */
export function whyNoMore(
  { existing }: Pick<RegisterDefinition, 'existing'>,
  entry: JsonObject | null,
): Text | null {
  if (existing === undefined || entry === null) return null;
  const says = Object.entries(existing.while).every(([field, value]) => entry[field] === value);
  return says ? null : existing.otherwise;
}
