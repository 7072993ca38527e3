import type { JsonObject } from '../../../kernel/json.ts';

/** Land that is to be listed, and that the government has surveyed for whoever gets it. */
export const listedLand: JsonObject = {
  parcel: 'XC-2022-15',
  place: { region: 'north', detail: '莲城大道以东地块' },
  kind: 'standard-plant',
  area: 20_000,
  conditions: '容积率不低于 1.2',
};
