import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Media = Readonly<Record<string, { readonly schema?: object }>>;

/** As much of the API's description as tests look at. */
export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly parameters?: readonly {
    readonly $ref?: string;
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Media };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Media }>>;
  readonly 'x-refusals': readonly string[];
};

export type Description = {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

/** One answer of the API, as a witness saw it. */
export type Seen = {
  readonly method: string;
  /** Path and query as they were asked. */
  readonly url: string;
  readonly status: number;
  /** Media type without parameters. */
  readonly type: string;
  readonly body: unknown;
};

export type Witness = (seen: Seen) => readonly string[];

/**
 * Holds answers against the description: gives what is wrong with one, nothing when it is as described or
 * was no answer of an operation.
 */
export function witnessOf(description: Description): Witness {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, 'api');
  const compiled = new Map<string, ValidateFunction>();
  const schemaAt = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  const paths = Object.entries(description.paths).map(([path, operations]) => ({
    path,
    operations,
    matches: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
    // Where two match, `/api/work/count` is meant rather than `/api/work/{id}`.
    variables: path.split('{').length,
  }));
  paths.sort((left, right) => left.variables - right.variables);

  return ({ method, url, status, type, body }) => {
    const [asked = ''] = url.split('?');
    const found = paths.find(({ matches }) => matches.test(asked));
    const operation = found?.operations[method.toLowerCase()];
    if (found === undefined || operation === undefined) return [];
    const what = `${operation.operationId} was answered ${status} ${type}`;
    if (status >= 400) {
      const code = (body as { readonly code?: unknown } | null)?.code;
      if (type !== 'application/problem+json') return [`${what}, which is no problem`];
      const holds = schemaAt('/components/schemas/ProblemView');
      return [
        ...(operation['x-refusals'].includes(String(code))
          ? []
          : [`${what} ${code}, which is not described`]),
        ...(operation.responses[status] === undefined ? [`${what}, a status that is not described`] : []),
        ...(holds(body) ? [] : [`${what} ${code}: ${ajv.errorsText(holds.errors)}`]),
      ];
    }
    // An answer without a body has no type.
    if (status === 204 && type === '' && operation.responses[status] !== undefined) return [];
    if (operation.responses[status]?.content?.[type] === undefined)
      return [`${what}, which is not described`];
    if (type !== 'application/json') return [];
    const steps = [
      'paths',
      found.path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
      'schema',
    ];
    const holds = schemaAt(steps.map((step) => `/${encodeURIComponent(escaped(step))}`).join(''));
    return holds(body) ? [] : [`${what}: ${ajv.errorsText(holds.errors)}`];
  };
}

/** A step of a JSON Pointer. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
