import type { Field } from '../kernel/form/schema.ts';
import type { CodeLists } from '../kernel/form/validate.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Random } from '../sampling/random.ts';
import { type Known, sampleForm } from '../sampling/sample-form.ts';
import { type Invented, inventAddress, inventLine, inventPerson, inventTradeName } from './people.ts';

/** Where and by whom a form is filled in. */
export type Setting = {
  readonly region: { readonly id: string; readonly name: string };
  readonly place: string;
  readonly codeLists: CodeLists;
  /** Entries that are given, by the name of the top-level field. */
  readonly entries?: JsonObject;
  /** The local day, `YYYY-MM-DD`, for rules that speak of it. */
  readonly today?: string;
};

/**
 * Fills in whatever form a service asks with: what the data dictionary knows is invented as it might be, the rest
 * sampled, and what stands between the entries mended by the form's own rules. Null where no such form was found.
 */
export function fillIn(random: Random, schema: JsonObject, setting: Setting): JsonObject | null {
  const given = new Set(Object.keys(setting.entries ?? {}));
  return sampleForm(random, schema, setting.codeLists, knownIn(random, setting), given, setting.today);
}

function knownIn(random: Random, { region, place, entries = {} }: Setting): Known {
  return (field, name) => {
    if (name !== null && Object.hasOwn(entries, name)) return entries[name];
    switch (field['x-field']) {
      case 'person.name':
        return inventPerson(random).name;
      case 'person.resident-id':
        return inventPerson(random).residentId;
      case 'person.phone':
        return inventPerson(random).phone;
      case 'address.region':
        return region.id;
      case 'address.detail':
        return inventAddress(random);
      case 'enterprise.name-place':
        return place;
      case 'enterprise.trade-name':
        return inventTradeName(random);
      case 'enterprise.name-industry':
        return inventLine(random);
      default:
        return usual(random, field);
    }
  };
}

/** What most people enter: what the form proposes, and round sums. */
function usual(random: Random, field: Field): Json | undefined {
  if ('default' in field && field.default !== undefined && random.chance(0.7)) return field.default as Json;
  if (isPrice(field)) return random.integer(5, 25) * roundSumFen;
  return undefined;
}

/** Nobody charges three fen: a price, which is no capital, is a round sum of some hundred yuan. */
const roundSumFen = 20_00;
const [leastPriceFen, mostPriceFen] = [500_00, 10_000_00];

function isPrice(field: Field): boolean {
  if (field.type !== 'integer' || field.format !== 'money-fen') return false;
  const most = field.maximum ?? Number.POSITIVE_INFINITY;
  return (field.minimum ?? 0) <= 0 && most >= leastPriceFen && most <= mostPriceFen;
}

/** The entry of a person, with somebody given in it. */
export function asEntered({ name, residentId, phone }: Invented): JsonObject {
  return { name, residentId, phone };
}
