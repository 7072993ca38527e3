import { expect, test } from 'vitest';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';

/*
 * Whatever is sent to the API, by whomever: it is refused in words or done, and never the server's fault. What is
 * sent is made of the API's own description, one entry after the other turned into nonsense.
 */

const product = await startProduct(city);
const { as, nobody } = product;
const signedIn: readonly Client[] = [as(city.applicants[0]), as(city.oneDay.head), as('administrator')];

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
};
type Parameter = { readonly name: string; readonly in: string; readonly schema?: Schema };
type Operation = {
  readonly operationId: string;
  /** Absent where it is open to everybody. */
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
};
type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const described = await nobody.get<Described>('/api/openapi.json');

/** Few enough not to be refused for their number. */
const together = 40;
const uuid = '00000000-0000-4000-8000-000000000000';
const words = [
  '',
  'constructor',
  uuid,
  '-1',
  '1e400',
  '2022-02-30',
  '9999-12-31',
  "'; drop table event; --",
  '\u202e\u0007',
  '名'.repeat(60),
  'a'.repeat(400),
] as const;
const values = [
  '',
  'constructor',
  '9999-12-31',
  'a'.repeat(400),
  null,
  true,
  -1,
  1e300,
  [],
  {},
  [null],
  { x: {} },
];

const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

test.each(operations.map((each) => [each.operation.operationId, each] as const))(
  '%s is never the fault of the server',
  async (name, { path, method, operation }) => {
    // An answer that never ends, and the sign-in of whoever asks.
    if (name === 'streamChanges' || name === 'signOut') return;
    const failed: string[] = [];
    const send = async (who: Client, url: string, body: unknown): Promise<void> => {
      const { status } = await who.call(method, url, body);
      if (status >= 500) failed.push(`${who.username}: ${status} ${method} ${url} ${JSON.stringify(body)}`);
    };
    const asked = [...urlsOf(path, operation), ...bodiesOf(path, operation)];
    for (const who of operation.security === undefined ? [nobody] : signedIn)
      for (let at = 0; at < asked.length; at += together)
        await Promise.all(asked.slice(at, at + together).map(([url, body]) => send(who, url, body)));
    expect(failed).toEqual([]);
  },
);

type Asked = readonly [url: string, body: unknown];

/** Each parameter as each of the words, with the others as they might be. */
function urlsOf(path: string, operation: Operation): readonly Asked[] {
  const parameters = (operation.parameters ?? []).filter(({ in: where }) => where !== 'header');
  const body = bodySchemaOf(operation) === undefined ? undefined : likely(bodySchemaOf(operation));
  const url = (given: (parameter: Parameter) => string) => {
    const at = parameters.filter(({ in: where }) => where === 'path');
    const asked = parameters.filter(({ in: where }) => where === 'query');
    const filled = at.reduce(
      (text, each) => text.replace(`{${each.name}}`, encodeURIComponent(given(each))),
      path,
    );
    const query = asked.map((each) => `${each.name}=${encodeURIComponent(given(each))}`).join('&');
    return query === '' ? filled : `${filled}?${query}`;
  };
  const usual = ({ schema }: Parameter) => String(likely(schema));
  return [
    [url(usual), body],
    ...parameters.flatMap((changed) =>
      words.map((word): Asked => [url((each) => (each === changed ? word : usual(each))), body]),
    ),
  ];
}

/** The body as it might be, and with each entry as each of the values. */
function bodiesOf(path: string, operation: Operation): readonly Asked[] {
  const schema = bodySchemaOf(operation);
  if (schema === undefined) return [];
  const url = path.replaceAll(/\{\w+\}/g, uuid);
  const whole = likely(schema);
  const entries = Object.keys(resolved(schema).properties ?? {});
  return [
    ...values.map((value): Asked => [url, value]),
    ...entries.flatMap((entry) => values.map((value): Asked => [url, { ...Object(whole), [entry]: value }])),
  ];
}

function bodySchemaOf({ requestBody }: Operation): Schema | undefined {
  return requestBody?.content['application/json']?.schema;
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolved(described.components.schemas[name] ?? {});
}

/** Something that the schema allows, more or less. */
function likely(given: Schema | undefined): unknown {
  if (given === undefined) return 'x';
  const schema = resolved(given);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return likely(schema.anyOf[0]);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, likely(schema.properties?.[name])]),
      );
    case 'array':
      return [likely(schema.items)];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return uuid;
  }
}
