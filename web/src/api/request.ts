import type { Language } from '../../../src/kernel/text.ts';
import type { Address, Granted, Method, Operation, PathOf, RequestOptions } from './operation.ts';
import { isProblemBody, Problem, problemOf } from './problem.ts';

let language: Language = 'zh';

/** The language in which the server words its refusals; kept by the language switch. */
export function askIn(next: Language): void {
  language = next;
}

/** How the page asks whoever sits before it to show again that it is they; gives whether they did. */
let prove: (() => Promise<boolean>) | null = null;

/** Names who asks it from now on; to be called with what comes back when nobody does any more. */
export function proveBy(ask: () => Promise<boolean>): () => void {
  prove = ask;
  return () => {
    if (prove === ask) prove = null;
  };
}

/** The argument may be left out where nothing in it is needed. */
export type Optional<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

/**
 * The one way to the server: an operation of its description, by method and path. Gives the JSON body;
 * throws a {@link Problem} for every refusal, and for a server that was not reached (`web.unreachable`:
 * nothing was changed that we know of).
 */
export async function request<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...[options]: Optional<RequestOptions<Operation<M, P>>>
): Promise<Granted<Operation<M, P>>> {
  const said = (options ?? {}) as Said;
  return (await ask(method, address(path, said), said)) as Granted<Operation<M, P>>;
}

/** The address of a question. */
export function addressOf<P extends PathOf<'GET'>>(
  path: P,
  ...[parts]: Optional<Address<Operation<'GET', P>>>
): string {
  return address(path, (parts ?? {}) as Said);
}

/** The address with this in its query too; empty values are left out, so equal questions have equal ones. */
export function withQuery(address: string, query: Values): string {
  const [path = '', before] = address.split('?');
  const parts = new URLSearchParams(before);
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parts.set(key, String(value));
  }
  const text = parts.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The answer to a question that is known by its address. */
export function answerAt(address: string, signal: AbortSignal): Promise<unknown> {
  return ask('GET', address, { signal });
}

/** A fresh key for one act of one person. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

type Values = Readonly<Record<string, unknown>>;
type Said = {
  readonly path?: Values;
  readonly query?: Values;
  /** Sent as JSON, unless it is a file or a string, which go as they are. */
  readonly body?: unknown;
  readonly headers?: Values;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

function address(template: string, { path = {}, query = {} }: Said): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  return withQuery(filled, query);
}

/** Has the browser keep an answer as a file. Throws a {@link Problem} for a refusal. */
export async function download(at: string, name: string): Promise<void> {
  const file = await proven(at, async () => {
    const response = await reach('GET', at, {});
    if (response.ok) return await response.blob();
    throw refusalOf(response, await response.json().catch(() => null));
  });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Why what stands at an address does not come; null where it does, or nobody waits for the answer any more. */
export async function whyNot(at: string, signal: AbortSignal): Promise<Problem | null> {
  try {
    const response = await reach('GET', at, { signal });
    if (!response.ok) return refusalOf(response, await response.json().catch(() => null));
    await response.body?.cancel();
    return null;
  } catch (error) {
    return signal.aborted ? null : problemOf(error);
  }
}

async function ask(method: Method, at: string, said: Said): Promise<unknown> {
  return await proven(at, async () => {
    const response = await reach(method, at, said);
    const type = response.headers.get('content-type') ?? '';
    const body: unknown = type.includes('json') ? await response.json().catch(() => null) : null;
    if (response.ok) return body;
    throw refusalOf(response, body);
  });
}

/** Where an act asks who one is, the person is asked, and the same request sent again under the same key. */
async function proven<Answer>(at: string, once: () => Promise<Answer>): Promise<Answer> {
  try {
    return await once();
  } catch (error) {
    const asked = error instanceof Problem && error.code === 'session.proof-needed' ? prove : null;
    if (asked === null || at === proofAddress || !(await asked())) throw error;
    return await once();
  }
}

const proofAddress = '/api/session/proof';

function refusalOf({ status, headers }: Response, body: unknown): Problem {
  const said = Number.parseInt(headers.get('retry-after') ?? '', 10);
  const when = Number.isNaN(said) ? {} : { retryAfter: said };
  return isProblemBody(body)
    ? new Problem({ ...body, ...when, status })
    : new Problem({ code: 'web.server-failed', status, title: '', ...when });
}

async function reach(method: Method, at: string, said: Said): Promise<Response> {
  const { body, signal = null } = said;
  const raw = typeof body === 'string' || body instanceof Blob;
  try {
    return await fetch(at, {
      method,
      headers: headersOf(method, said, body !== undefined && !raw),
      credentials: 'same-origin',
      body: body === undefined ? null : raw ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem({ code: 'web.unreachable', status: 0, title: '' });
  }
}

function headersOf(method: Method, { headers = {}, idempotencyKey }: Said, json: boolean): Headers {
  const sent = new Headers({
    accept: 'application/json, application/problem+json',
    'accept-language': language === 'zh' ? 'zh-CN' : 'en',
  });
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, String(value));
  if (method !== 'GET') sent.set('x-requested-with', 'yingshang');
  if (idempotencyKey !== undefined) sent.set('idempotency-key', idempotencyKey);
  if (json) sent.set('content-type', 'application/json');
  return sent;
}
