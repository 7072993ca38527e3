import { Type } from 'typebox';
import { isForEverybodySignedIn } from '../kernel/access/allow.ts';
import type { PolicyName } from '../kernel/access/policy.ts';
import { type ErrorCode, errorRegistry } from '../kernel/errors/index.ts';
import type { JsonObject } from '../kernel/json.ts';
import { TextView } from '../usecases/views/parts.ts';
import { statusOf } from './problems.ts';
import { isChangeByPage } from './session.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** What this route may refuse, beyond what its shape says: `case.not-found`. */
    refuses?: readonly ErrorCode[];
  }
}

export const RefusalCode = Type.Enum(Object.keys(errorRegistry) as ErrorCode[], {
  description:
    '拒绝代码；含义固定，不再另作他用。What a refusal is; a code keeps its meaning (docs/errors.md)',
});

/** One thing that is wrong with what was sent; forms name the field and the rule too. */
export const Fault = Type.Object({
  path: Type.String({ description: '指向所发内容的 JSON Pointer。JSON Pointer into what was sent' }),
  message: TextView,
  code: Type.Optional(Type.String()),
  label: Type.Optional(TextView),
});

/** A refusal as problem details (RFC 9457), with both languages at hand. */
export const ProblemView = Type.Object({
  type: Type.String({ format: 'uri-reference' }),
  title: Type.String({ description: '所要语言的说明。The message in the language asked for' }),
  status: Type.Integer(),
  detail: Type.String({ description: '所要语言的下一步。The way on in the language asked for' }),
  code: RefusalCode,
  message: TextView,
  next: TextView,
  faults: Type.Optional(Type.Array(Fault)),
  current: Type.Optional(
    Type.Unknown({
      description:
        '别人先改动时的现状，与 GET 所得相同。What is there now, where somebody else was quicker: what a GET would give',
    }),
  ),
});

/** All codes of these areas. */
export function codesOf(...areas: readonly string[]): readonly ErrorCode[] {
  return (Object.keys(errorRegistry) as ErrorCode[]).filter((code) =>
    areas.includes(code.split('.')[0] ?? ''),
  );
}

/** What a route's shape tells of its refusals. */
type Shape = {
  readonly method: string;
  readonly url: string;
  readonly schema: {
    readonly security?: readonly object[];
    readonly querystring?: unknown;
    readonly params?: unknown;
    readonly headers?: unknown;
    readonly body?: unknown;
    readonly refuses?: readonly ErrorCode[];
    readonly policy?: PolicyName;
  };
};

const asked = ['querystring', 'params', 'headers', 'body'] as const;

/** Every refusal that a request to this route may be answered with. */
export function refusalsOf({ method, url, schema }: Shape): readonly ErrorCode[] {
  const codes = new Set<ErrorCode>(schema.refuses);
  const may = (...more: readonly ErrorCode[]) => {
    for (const code of more) codes.add(code);
  };
  if (asked.some((part) => schema[part] !== undefined)) may('request.invalid');
  if (schema.params !== undefined) may('request.unreadable');
  if (names(schema.querystring).includes('after')) may('list.cursor-invalid');
  if (names(schema.headers).includes('idempotency-key')) may('request.key-reused');
  if (schema.security !== undefined)
    may('access.sign-in-needed', 'client.token-invalid', 'client.scope-missing');
  if (schema.policy !== undefined && !isForEverybodySignedIn(schema.policy)) may('access.not-permitted');
  if (method !== 'GET') {
    may('request.unreadable', 'request.unsupported', 'request.too-large');
    if (isChangeByPage(method, url)) may('access.request-forged');
  }
  may('request.too-many', 'request.failed', 'service.database-away', 'service.busy');
  return [...codes].sort((left, right) => statusOf(left) - statusOf(right) || (left < right ? -1 : 1));
}

function names(schema: unknown): readonly string[] {
  return Object.keys((schema as { readonly properties?: object } | undefined)?.properties ?? {});
}

/** The responses of an operation that may refuse with these codes: status → which of them. */
export function refusalResponses(codes: readonly ErrorCode[]): JsonObject {
  const byStatus = Map.groupBy(codes, statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, here]) => [
      String(status),
      {
        $ref: `#/components/responses/${responseOf[status] ?? 'Refusal'}`,
        description: here.map((code) => `\`${code}\``).join(', '),
      },
    ]),
  );
}

const responseOf: Readonly<Record<number, string>> = { 429: 'TooManyRequests', 503: 'Away' };

const retryAfter = {
  'retry-after': { description: '秒。Seconds', schema: { type: 'integer' as const } },
};

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };

/** What the responses of refusals refer to. */
export const refusalComponents = {
  Refusal: {
    description: '拒绝：为何办不了，接下来怎么办。A refusal: what cannot be, and what to do instead',
    content: problem,
  },
  TooManyRequests: {
    description: '请求过多，稍后再试。Too many requests; to be sent again later',
    headers: retryAfter,
    content: problem,
  },
  Away: {
    description:
      '暂时不能办，稍后再试；没有存下任何内容，或者用同一个幂等键重发即可得知。Away for a while, to be sent again later, with the same idempotency key',
    headers: retryAfter,
    content: problem,
  },
};
