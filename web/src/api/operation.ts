import type { paths } from './generated.ts';

/* What may be asked of the server, by method and path, drawn from the server's own description. */

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Described = {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown; readonly header?: unknown };
  readonly requestBody?: unknown;
  readonly responses: unknown;
};

/** The paths that take this method, as the description writes them: `/api/cases/{id}`. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Readonly<Record<Lowercase<M>, Described>> ? P : never;
}[keyof paths];

export type Operation<M extends Method, P extends PathOf<M>> =
  paths[P] extends Readonly<Record<Lowercase<M>, infer Found extends Described>> ? Found : never;

/** What stands for the braces of a path, and what follows its question mark. */
export type Address<Op extends Described> = PathPart<Op['parameters']['path']> &
  QueryPart<Op['parameters']['query']>;

/** What may follow the question mark of a question. */
export type QueryOf<P extends PathOf<'GET'>> = NonNullable<Address<Operation<'GET', P>>['query']>;

/** Everything that can be said with a request. */
export type RequestOptions<Op extends Described> = Address<Op> &
  BodyPart<Op['requestBody']> &
  HeaderPart<NonNullable<Op['parameters']['header']>> & { readonly signal?: AbortSignal };

/** The JSON that a granted request is answered with. */
export type Granted<Op extends Described> = JsonOf<Op['responses'][keyof Op['responses'] & GrantedStatus]>;

type GrantedStatus = 200 | 201 | 202;
type JsonOf<Response> = Response extends { readonly content: { readonly 'application/json': infer Json } }
  ? Json
  : never;

type PathPart<Path> = Path extends object ? { readonly path: Path } : { readonly path?: never };

type QueryPart<Query> = [Query] extends [undefined]
  ? { readonly query?: never }
  : undefined extends Query
    ? { readonly query?: Loose<NonNullable<Query>> }
    : { readonly query: Loose<Query> };

/** As search parameters of a page come: words that the server will check; null is left out. */
type Loose<Query> = {
  readonly [Name in keyof Query]: Query[Name] | string | (undefined extends Query[Name] ? null : never);
};

type BodyPart<Body> = Body extends { readonly content: infer Content }
  ? { readonly body: Content extends { readonly 'application/json': infer Json } ? Json : Blob | string }
  : { readonly body?: never };

type KeyHeader = 'idempotency-key';
/** Headers that every request has of itself. */
type OwnHeader = KeyHeader | 'x-requested-with';
type HeaderPart<Header> = (KeyHeader extends keyof Header
  ? {
      /** Names the act, so that sending it again after a lost reply does nothing twice. */
      readonly idempotencyKey?: string;
    }
  : { readonly idempotencyKey?: never }) & { readonly headers?: Omit<Header, OwnHeader> };
