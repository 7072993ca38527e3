import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What came of a request: the answer, or the refusal's code. */
export type Answer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly body: unknown };

/** Somebody at the API, as a browser would ask for them: signed in by cookie, and again when that runs out. */
export type Person = {
  readonly username: string;
  /** Any request (bytes go as they are), whatever comes of it. What the product is too busy for is sent again; each act acts once. */
  readonly ask: <Body>(method: Method, path: string, body?: object) => Promise<Answer<Body>>;
  /** A request that must succeed; throws with the refusal otherwise. */
  readonly must: <Body>(method: Method, path: string, body?: object) => Promise<Body>;
};

type Method = 'GET' | 'POST' | 'PUT';
type Raw = {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string | null;
  readonly retryAfter: number;
};

/** Refusals after which a person signs in, and does the same again. */
const shownAgain: ReadonlySet<string> = new Set(['access.sign-in-needed', 'session.proof-needed']);
const mostTries = 60;
const restMs = 200;

/** Makes people of one product; all of them share its connections. */
export function townOf(url: string, password: string): (username: string) => Person {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const people = new Map<string, Person>();
  return (username) => {
    const known = people.get(username) ?? personOf(url, agent, username, password);
    people.set(username, known);
    return known;
  };
}

function personOf(url: string, agent: Agent, username: string, password: string): Person {
  let cookie: Promise<string> | null = null;

  async function signIn(): Promise<string> {
    const answer = await patiently(() => send('POST', '/api/session', '', { username, password }));
    if (answer.status === 200 && answer.cookie !== null) return answer.cookie;
    throw new Error(`${username} cannot sign in: ${answer.status} ${codeOf(answer.body)}`);
  }

  async function ask<Body>(method: Method, path: string, body?: object): Promise<Answer<Body>> {
    const key = method === 'POST' ? randomUUID() : undefined;
    for (let again = false; ; again = true) {
      cookie ??= signIn();
      const own = await cookie;
      const answer = await patiently(() => send(method, path, own, body, key));
      if (answer.status < 300) return { ok: true, body: answer.body as Body };
      const code = codeOf(answer.body);
      if (!shownAgain.has(code) || again)
        return { ok: false, status: answer.status, code, body: answer.body };
      cookie = null;
    }
  }

  return {
    username,
    ask,
    must: async <Body>(method: Method, path: string, body?: object) => {
      const answer = await ask<Body>(method, path, body);
      if (answer.ok) return answer.body;
      throw new Error(`${username}: ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    },
  };

  /** What was not heard, or is to come again later, is sent again. */
  async function patiently(attempt: () => Promise<Raw>): Promise<Raw> {
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt().catch((error: unknown) => {
        if (tries >= mostTries) throw error;
        return null;
      });
      const passing = answer === null || answer.status === 503 || answer.status === 429;
      if (!passing || tries >= mostTries) {
        if (answer === null) throw new Error(`${username}: no answer`);
        return answer;
      }
      await sleep(Math.max(restMs, (answer?.retryAfter ?? 0) * 1_000));
    }
  }

  function send(method: Method, path: string, own: string, body?: object, key?: string): Promise<Raw> {
    const content =
      body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const sent = request(
        `${url}${path}`,
        {
          method,
          agent,
          headers: {
            'x-requested-with': 'yingshang',
            ...(own === '' ? {} : { cookie: own }),
            ...(key === undefined ? {} : { 'idempotency-key': key }),
            ...(content === undefined
              ? {}
              : {
                  'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
                  'content-length': content.length,
                }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({
              status: response.statusCode ?? 0,
              body: parsed(text),
              cookie: response.headers['set-cookie']?.map((each) => each.split(';')[0]).join('; ') ?? null,
              retryAfter: Number(response.headers['retry-after'] ?? 0),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(content);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const codeOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'unreadable';
