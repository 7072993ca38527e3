import { refuse } from '../../kernel/errors/index.ts';
import {
  type DatasetDeclaration,
  type Freshness,
  isRecordOf,
  openLicences,
} from '../../kernel/exchange/index.ts';
import { asForm, type Field } from '../../kernel/form/schema.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import { lastChangeOf, listEntries } from '../../store/registers/entries.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDataset } from './operations.ts';
import { fieldName, ownersOffice } from './read-catalogue.ts';

type Open = NonNullable<DatasetDeclaration['open']>;
type Published = { readonly dataset: DatasetDeclaration; readonly open: Open; readonly register: string };

/** The dataset, if it is published. What is not is not there for whoever asks. */
export function getPublished(deps: Dependencies, code: string): Published {
  const published = publishedOf(getDataset(deps, code));
  if (published === null) throw refuse('sharing.dataset-unknown', { dataset: code });
  return published;
}

function publishedOf(dataset: DatasetDeclaration): Published | null {
  const { open, source } = dataset;
  return open === undefined || !('register' in source) ? null : { dataset, open, register: source.register };
}

const pageSize = 500;

/** Every record of a published dataset, fields in their order; from the register's published part alone. */
export async function* publishedRecords(
  deps: Dependencies,
  { dataset, open, register }: Published,
): AsyncGenerator<JsonObject> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listEntries>> = await listEntries(
      deps.database,
      deps.database.city,
      register,
      { open: true, limit: pageSize, after },
    );
    for (const entry of page.items) {
      const held: JsonObject = entry.public ?? {};
      if (!isRecordOf(dataset, held)) continue;
      yield Object.fromEntries(open.fields.map((field) => [field, held[field] ?? null]));
    }
    after = page.next;
  } while (after !== null);
}

/** The columns of a published dataset as a table: what an object holds has a column each, `address.detail`. */
export function columnsOf(deps: Dependencies, { open, register }: Published): readonly string[] {
  const schema = deps.packs.registers.get(register)?.schema;
  const properties = schema === undefined ? {} : asForm(schema).properties;
  return open.fields.flatMap((field) => columnsIn(properties[field], field));
}

function columnsIn(field: Field | undefined, at: string): readonly string[] {
  if (field?.type !== 'object') return [at];
  return Object.entries(field.properties).flatMap(([name, inner]) => columnsIn(inner, `${at}.${name}`));
}

/** The cells of one record; several values in one cell stand with a semicolon between them. */
export function cellsOf(record: JsonObject, columns: readonly string[]): readonly string[] {
  return columns.map((column) => cell(column.split('.').reduce<Json | undefined>(memberOf, record)));
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)[name]
    : undefined;
}

function cell(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => cell(item as Json)).join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a published dataset says beside its records. */
export async function aboutPublished(deps: Dependencies, { dataset, open, register }: Published) {
  const changed = await lastChangeOf(deps.database, deps.database.city, register);
  return {
    dataset: dataset.code,
    name: dataset.name,
    licence: openLicences[open.licence],
    modified: changed === null ? null : inCityTime(deps.time.zone, changed),
    demonstration: deps.demonstration,
    fields: open.fields.map((field) => ({ code: field, name: fieldName(deps, dataset, field) })),
  };
}

/** The EU's vocabularies, which DCAT-AP wants such codes from. */
const authority = 'http://publications.europa.eu/resource/authority';
const frequencies: Readonly<Record<Freshness, string>> = {
  immediate: `${authority}/frequency/UPDATE_CONT`,
  daily: `${authority}/frequency/DAILY`,
  monthly: `${authority}/frequency/MONTHLY`,
};

/**
 * The catalogue of published data as DCAT-AP 2.1 in JSON-LD, as CKAN's harvester reads it.
 *
 * @param base where this installation is reached, without a slash at its end
 */
export async function openCatalogue(deps: Dependencies, base: string): Promise<JsonObject> {
  const { city, packs } = deps;
  const publisher = {
    '@id': `${base}/`,
    '@type': 'foaf:Organization',
    'foaf:name': inBoth(city.profile.name),
  };
  const published = [...packs.datasets.values()].flatMap((dataset) => publishedOf(dataset) ?? []);
  const datasets = await Promise.all(published.map((each) => datasetNode(deps, each, base, publisher)));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${base}/data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth({
      zh: `${city.profile.name.zh}开放数据${deps.demonstration ? '（演示）' : ''}`,
      en: `Open data of ${city.profile.name.en}${deps.demonstration ? ' (demonstration)' : ''}`,
    }),
    'dct:description': inBoth({
      zh: '营商办件形成、依法公开的数据，不含个人信息',
      en: 'Data that business cases bring about and the law makes public; nothing of natural persons',
    }),
    'dct:publisher': publisher,
    'dct:language': [{ '@id': `${authority}/language/ZHO` }, { '@id': `${authority}/language/ENG` }],
    'foaf:homepage': { '@id': `${base}/exchange/catalogue` },
    'dcat:dataset': datasets,
  };
}

async function datasetNode(
  deps: Dependencies,
  published: Published,
  base: string,
  publisher: JsonObject,
): Promise<JsonObject> {
  const { dataset, open } = published;
  const about = await aboutPublished(deps, published);
  const at = `${base}/data/${dataset.code}`;
  const owner = ownersOffice(deps, dataset.owner)?.name;
  const distribution = (kind: 'csv' | 'json', mediaType: string): JsonObject => ({
    '@id': `${at}/records.${kind}`,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth({
      zh: `${dataset.name.zh} ${kind.toUpperCase()}`,
      en: `${dataset.name.en}, ${kind.toUpperCase()}`,
    }),
    'dcat:accessURL': { '@id': `${at}/records.${kind}` },
    'dcat:downloadURL': { '@id': `${at}/records.${kind}` },
    'dct:format': { '@id': `${authority}/file-type/${kind.toUpperCase()}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:license': { '@id': openLicences[open.licence].uri },
  });
  return {
    '@id': at,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.code,
    'dct:title': inBoth(dataset.name),
    'dct:description': inBoth(dataset.summary),
    'dct:publisher': publisher,
    ...(owner === undefined
      ? {}
      : {
          'dcat:contactPoint': { '@id': `${at}#owner`, '@type': 'vcard:Organization', 'vcard:fn': owner.zh },
        }),
    ...(about.modified === null
      ? {}
      : { 'dct:modified': { '@value': about.modified, '@type': 'xsd:dateTime' } }),
    'dct:accrualPeriodicity': { '@id': frequencies[dataset.freshness] },
    'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
    'dcat:theme': [{ '@id': `${authority}/data-theme/GOVE` }],
    'dcat:landingPage': { '@id': `${base}/exchange/catalogue/${dataset.code}` },
    'dcat:distribution': [distribution('csv', 'text/csv'), distribution('json', 'application/json')],
  };
}

function inBoth({ zh, en }: Text): readonly JsonObject[] {
  return [
    { '@language': 'zh', '@value': zh },
    { '@language': 'en', '@value': en },
  ];
}
