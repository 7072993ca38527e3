import type { Language } from '../../../src/kernel/text.ts';
import { isProblemBody, Problem } from './problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type RequestOptions = {
  /** Sent as JSON, unless it is a file or a string, which go as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Names the act, so that sending it again after a lost reply does nothing twice. */
  readonly idempotencyKey?: string;
};

let language: Language = 'zh';

/** The language in which the server words its refusals; kept by the language switch. */
export function askIn(next: Language): void {
  language = next;
}

/**
 * The one way to the server. Gives the JSON body; throws a {@link Problem} for every refusal, and for a
 * server that was not reached (`web.unreachable`: nothing was changed that we know of).
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await reach(method, path, options);
  const type = response.headers.get('content-type') ?? '';
  const body: unknown = type.includes('json') ? await response.json().catch(() => null) : null;
  if (response.ok) return body as T;
  throw isProblemBody(body)
    ? new Problem({ ...body, status: response.status })
    : new Problem({ code: 'web.server-failed', status: response.status, title: '' });
}

async function reach(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': language === 'zh' ? 'zh-CN' : 'en',
    ...options.headers,
  };
  if (method !== 'GET') headers['x-requested-with'] = 'yingshang';
  if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey;
  const raw = typeof options.body === 'string' || options.body instanceof Blob;
  if (options.body !== undefined && !raw) headers['content-type'] = 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: options.body === undefined ? null : raw ? (options.body as BodyInit) : JSON.stringify(options.body),
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Problem({ code: 'web.unreachable', status: 0, title: '' });
  }
}

/** A path with its query; empty values are left out, so equal questions have equal keys. */
export function pathWith(path: string, query: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  const parts = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parts.set(key, String(value));
  }
  const text = parts.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A fresh key for one act of one person. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
