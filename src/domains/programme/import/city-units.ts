/** A unit of the city as its data file gives it. `members` of a group are ids of other units. */
export type CityUnit = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
};
