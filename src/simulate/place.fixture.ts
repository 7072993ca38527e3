import type { Json, JsonObject } from '../kernel/json.ts';
import type { ServiceDefinition } from '../kernel/process/index.ts';
import { hall } from '../kernel/process/story.fixture.ts';
import type { RegisterDefinition } from '../kernel/register/definition.ts';
import { formatMoment } from '../kernel/time/index.ts';
import { inventedOffice, type Place } from './place.ts';

/** A place with one region, where every duty has an office of its own; for tests. */
export function smallPlace(
  services: readonly ServiceDefinition[],
  registers: Readonly<Record<string, JsonObject>> = {},
): Place {
  return {
    regions: ['north'],
    facts: (_, region) => ({
      code: region,
      level: 'county',
      top: false,
      division: '411002',
      hall: 'hall',
      parties: {},
      settings: {},
    }),
    time: () => hall,
    office: (duty, region) => inventedOffice(`${duty}@${region}`),
    findOffice: inventedOffice,
    offices: ['a@south', 'b@south'].map(inventedOffice),
    codeLists: {},
    reactions: [],
    services: new Map(services.map((service) => [service.code, service])),
    registers: new Map(
      Object.entries(registers).map(([code, properties]) => [code, register(code, properties)]),
    ),
    iso: (moment) => `${formatMoment(moment)}:00+08:00`,
    year: 2022,
  };
}

function register(code: string, fields: JsonObject): RegisterDefinition {
  const name = { zh: code, en: code };
  const properties: Json = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => [
      field,
      { ...(schema as JsonObject), 'x-text': { title: { zh: field, en: field } } },
    ]),
  );
  return {
    code,
    version: 1,
    name,
    basis: [{ custom: name }],
    key: name,
    owner: 'a',
    writers: [],
    kind: 'plain',
    schema: { type: 'object', 'x-text': { title: name }, properties, required: Object.keys(fields) },
  };
}
