import type { Seen } from './described.ts';

/** One answer of the product's API. */
export type Answer<Body = unknown> = {
  readonly status: number;
  /** Media type without parameters. */
  readonly type: string;
  readonly headers: Headers;
  readonly body: Body;
};

/** A refusal as every route gives it. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly next: { readonly zh: string; readonly en: string };
  readonly faults?: unknown;
  readonly current?: unknown;
};

type Extra = {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, instead of JSON. */
  readonly raw?: string | Uint8Array;
  /** Takes the beginning of an answer that never ends, and hangs up. */
  readonly beginningOnly?: boolean;
};

type Account = {
  readonly username: string;
  readonly cookie: () => Promise<string>;
  /** This one holds no longer; somebody else may have got another meanwhile. */
  readonly forget: (cookie: string) => void;
};

/** Somebody at the API: signed in, or nobody in particular. */
export type Client = {
  readonly username: string | null;
  /** Any request, whatever comes of it. */
  readonly call: <Body = Problem>(
    method: string,
    path: string,
    body?: unknown,
    extra?: Extra,
  ) => Promise<Answer<Body>>;
  /** A request that must succeed; throws with the refusal otherwise. */
  readonly get: <Body>(path: string) => Promise<Body>;
  readonly post: <Body>(path: string, body?: unknown) => Promise<Body>;
  readonly put: <Body>(path: string, body: unknown) => Promise<Body>;
  readonly delete: <Body>(path: string) => Promise<Body>;
};

/**
 * Asks as the pages do, with the cookie that signing in gives; a session that has run out is begun anew.
 * The witness sees every answer.
 */
export function createClient(
  url: string,
  account: Account | null,
  witness: (seen: Seen) => void = () => {},
): Client {
  const username = account?.username ?? null;
  const call: Client['call'] = async <Body>(method: string, path: string, body?: unknown, extra?: Extra) => {
    const cookie = (await account?.cookie()) ?? '';
    const answer = await send<Body>(method, path, body, extra, cookie);
    const { code } = (answer.body ?? {}) as { readonly code?: string };
    if (code !== 'access.sign-in-needed' || account === null) return answer;
    account.forget(cookie);
    return await send<Body>(method, path, body, extra, await account.cookie());
  };
  const send = async <Body>(
    method: string,
    path: string,
    body: unknown,
    extra: Extra | undefined,
    cookie: string,
  ): Promise<Answer<Body>> => {
    const sent = extra?.raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'x-requested-with': 'yingshang',
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === '' ? {} : { cookie }),
        ...extra?.headers,
      },
      redirect: 'manual',
      ...(sent === undefined ? {} : { body: sent }),
    });
    const endless = response.ok && extra?.beginningOnly === true;
    if (endless) await response.body?.cancel();
    const text = endless ? '' : await response.text();
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const json = type.endsWith('json') && text !== '';
    const given = (json ? JSON.parse(text) : text) as Body;
    witness({ method, url: path, status: response.status, type, body: given });
    return { status: response.status, type, headers: response.headers, body: given };
  };
  const must = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await call<Body>(method, path, body);
    if (answer.status >= 300) {
      throw new Error(
        `${username ?? 'nobody'}: ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`,
      );
    }
    return answer.body;
  };
  return {
    username,
    call,
    get: (path) => must('GET', path),
    post: (path, body) => must('POST', path, body),
    put: (path, body) => must('PUT', path, body),
    delete: (path) => must('DELETE', path),
  };
}

/** Signs in and gives the cookie; throws where the account or its password is wrong. */
export async function signIn(url: string, username: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'yingshang' },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok)
    throw new Error(`${username} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
