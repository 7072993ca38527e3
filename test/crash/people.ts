import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sheetSent, signedSheet } from '../../bench/applications.ts';

/** An act that the product has said is done. */
export type Acknowledged = {
  readonly case: string;
  readonly account: string;
  readonly act: string;
  /** The version it was done on: its first event is the next. */
  readonly version: number;
};

/** What became of everything that was asked, over all people. */
export type Ledger = {
  readonly acknowledged: Acknowledged[];
  /** Refusals while the database was away, as they must be: 503, coded, with the time to come back. */
  clear: number;
  /** Nobody listened, or the connection broke. */
  unheard: number;
  /** Refusals by the rules: somebody else was faster, or the step is done. */
  refused: number;
  /** Requests that were sent again and had been done already. */
  repeated: number;
  /** Answers that no product may give; the first few of them. */
  readonly faulty: string[];
};

export function newLedger(): Ledger {
  return { acknowledged: [], clear: 0, unheard: 0, refused: 0, repeated: 0, faulty: [] };
}

type Case = { readonly id: string; readonly version: number };
export type CaseSeen = Case & {
  readonly phase: string;
  readonly children: readonly { readonly id: string; readonly service: { readonly code: string } }[];
};
type Draft = { readonly id: string; readonly version: number };
export type Answer<Body> =
  | { readonly done: true; readonly body: Body }
  | { readonly done: false; readonly code: string };

/** Somebody at the API who sends everything again, under the same key, until there is an answer. */
export type Person = {
  readonly account: string;
  readonly read: (id: string) => Promise<CaseSeen>;
  /** Fills in a form and submits it; gives the case. A form that names a signed sheet has it sent first, and gets its id. */
  readonly apply: (service: string, form: object | ((sheet: string) => object)) => Promise<string>;
  /** Does an act on the case as it is by now, as often as somebody else is faster. Null: it may not be done any more. */
  readonly act: (id: string, act: string, more?: object) => Promise<CaseSeen | null>;
};

const mediaTypeOf = (body: object): string =>
  body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
const asSent = (body: object): string | Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);

const password = 'demo-2022';
const region = '411081';
const attemptMs = 20_000;
const mostFaults = 20;

export function person(url: string, account: string, ledger: Ledger, restMs = 100): Person {
  let cookie: Promise<string> | null = null;

  async function send<Body>(
    method: string,
    path: string,
    body?: object,
    key?: string,
  ): Promise<Answer<Body>> {
    let lost = false;
    for (;;) {
      const answer = await attempt(method, path, body, key);
      if (answer === null) {
        lost = true;
        await sleep(restMs);
        continue;
      }
      if (answer.status < 300) {
        if (lost && method === 'POST') ledger.repeated += 1;
        return { done: true, body: answer.body as Body };
      }
      ledger.refused += 1;
      return { done: false, code: String((answer.body as { code?: unknown }).code) };
    }
  }

  /** Null: nobody knows what became of it, or it is to be sent again. */
  async function attempt(
    method: string,
    path: string,
    body: object | undefined,
    key: string | undefined,
  ): Promise<{ readonly status: number; readonly body: unknown } | null> {
    try {
      cookie ??= signIn().catch((error: unknown) => {
        cookie = null;
        throw error;
      });
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          'x-requested-with': 'yingshang',
          cookie: await cookie,
          ...(body === undefined ? {} : { 'content-type': mediaTypeOf(body) }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        signal: AbortSignal.timeout(attemptMs),
        ...(body === undefined ? {} : { body: asSent(body) }),
      });
      const text = await response.text();
      if (response.status === 401) {
        cookie = null;
        return null;
      }
      if (response.status < 500) return { status: response.status, body: JSON.parse(text) };
      note(response, text, `${method} ${path}`);
    } catch {
      ledger.unheard += 1;
    }
    return null;
  }

  function note(response: Response, text: string, what: string): void {
    const clear =
      response.status === 503 &&
      Number(response.headers.get('retry-after')) > 0 &&
      text.includes('"service.database-away"');
    if (clear) ledger.clear += 1;
    else if (ledger.faulty.length < mostFaults) ledger.faulty.push(`${what}: ${response.status} ${text}`);
  }

  async function signIn(): Promise<string> {
    // Signing in is bounded to so many a minute: nobody tries while it cannot succeed.
    const ready = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(attemptMs) });
    await ready.text();
    if (!ready.ok) throw new Error('not ready');
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'yingshang' },
      body: JSON.stringify({ username: account, password }),
      signal: AbortSignal.timeout(attemptMs),
    });
    const text = await response.text();
    if (response.ok) return response.headers.get('set-cookie')?.split(';')[0] ?? '';
    if (response.status !== 429) note(response, text, 'signing in');
    throw new Error(`${account} cannot sign in: ${response.status}`);
  }

  async function must<Body>(method: string, path: string, body?: object): Promise<Body> {
    const answer = await send<Body>(method, path, body, method === 'POST' ? randomUUID() : undefined);
    if (!answer.done) throw new Error(`${account}: ${method} ${path}: ${answer.code}`);
    return answer.body;
  }

  async function sendSheet(draft: string): Promise<string> {
    const { id } = await must<{ id: string }>('POST', '/api/files', { for: { draft }, ...sheetSent });
    await must('PUT', `/api/files/${id}/chunks/0`, signedSheet);
    await must('POST', `/api/files/${id}/finish`);
    return id;
  }

  const read: Person['read'] = (id) => must('GET', `/api/cases/${id}`);

  return {
    account,
    read,
    apply: async (service, wanted) => {
      const { id } = await must<Draft>('POST', '/api/drafts', { service, region });
      const form = typeof wanted === 'function' ? wanted(await sendSheet(id)) : wanted;
      for (;;) {
        // A draft that was kept though nobody heard of it has another version by now.
        const { version } = await must<Draft>('GET', `/api/drafts/${id}`);
        const kept = await send<Draft>('PUT', `/api/drafts/${id}`, { version, region, form });
        if (!kept.done) continue;
        const submitted = await must<{ case: { id: string } }>('POST', `/api/drafts/${id}/submit`, {
          version: kept.body.version,
        });
        ledger.acknowledged.push({ case: submitted.case.id, account, act: 'submit', version: 0 });
        return submitted.case.id;
      }
    },
    act: async (id, act, more = {}) => {
      for (;;) {
        const { version } = await read(id);
        const body = { version, act, ...more };
        const answer = await send<CaseSeen>('POST', `/api/cases/${id}/acts`, body, randomUUID());
        if (answer.done) {
          ledger.acknowledged.push({ case: id, account, act, version });
          return answer.body;
        }
        if (answer.code !== 'case.version-conflict') return null;
      }
    },
  };
}
