import type { Text } from '../../../kernel/text.ts';

/** A unit of the city, as its data holds it. `members` of a group are ids of other units. */
export type CityUnit = {
  readonly id: string;
  readonly name: Text;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
};
