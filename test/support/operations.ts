import type { Client } from './client.ts';

/*
 * The operations of the API as its own description has them, and something to send to each.
 */

export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
};
export type Parameter = { readonly name: string; readonly in: string; readonly schema?: Schema };
type Described = {
  readonly operationId: string;
  /** Absent where it is open to everybody. */
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
};
export type Operation = Described & {
  readonly path: string;
  readonly method: string;
  /** Of its JSON body; undefined where it takes none. */
  readonly body: Schema | undefined;
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

export type Operations = {
  readonly all: readonly Operation[];
  readonly resolved: (schema: Schema) => Schema;
  /** Something that the schema allows, more or less. */
  readonly likely: (schema: Schema | undefined) => unknown;
};

/** An identifier that nothing has. */
export const noId = '00000000-0000-4000-8000-000000000000';

export async function describedOperations(nobody: Client): Promise<Operations> {
  const { paths, components } = await nobody.get<Description>('/api/openapi.json');
  const resolved = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : resolved(components.schemas[name] ?? {});
  };
  const likely = (given: Schema | undefined): unknown => {
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
        return noId;
    }
  };
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Operation => ({
        ...operation,
        path,
        method: method.toUpperCase(),
        body: operation.requestBody?.content['application/json']?.schema,
      }),
    ),
  );
  return { all, resolved, likely };
}
