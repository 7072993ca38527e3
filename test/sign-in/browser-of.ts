/** A page as it was come to in the end. */
export type Seen = { readonly url: string; readonly status: number; readonly text: string };

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
};

/** A browser as far as signing in needs one: it keeps cookies as they are told, and follows where it is sent. */
export type Browser = {
  readonly go: (address: string) => Promise<Seen>;
  readonly step: (address: string) => Promise<{ readonly status: number; readonly location: string | null }>;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: object) => Promise<Answer>;
  readonly send: (
    method: string,
    path: string,
    body?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly cookie: (name: string) => string | undefined;
  readonly setCookie: (name: string, value: string) => void;
};

export function browserOf(base: string): Browser {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  const ask = async (
    method: string,
    address: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const url = new URL(address, base);
    const sent = [...jar].filter(([, { path }]) => url.pathname.startsWith(path));
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { 'x-requested-with': 'yingshang' }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      const path = /;\s*path=([^;]+)/i.exec(set)?.[1] ?? '/';
      const over = /max-age=0(;|$)/i.test(set) || /expires=Thu, 01 Jan 1970/i.test(set);
      if (over) jar.delete(name);
      else jar.set(name, { value, path });
    }
    return response;
  };
  const send: Browser['send'] = async (method, path, body, headers) => {
    const response = await ask(method, path, body, headers);
    const text = await response.text();
    const body_ = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text };
    return { status: response.status, headers: response.headers, body: body_ };
  };
  return {
    go: async (address) => {
      let url = new URL(address, base).href;
      for (let hops = 0; hops < 12; hops += 1) {
        const response = await ask('GET', url);
        const location = response.headers.get('location');
        if (location === null) return { url, status: response.status, text: await response.text() };
        await response.body?.cancel();
        url = new URL(location, url).href;
      }
      throw new Error(`sent in a ring: ${url}`);
    },
    step: async (address) => {
      const response = await ask('GET', address);
      await response.body?.cancel();
      return { status: response.status, location: response.headers.get('location') };
    },
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    send,
    cookie: (name) => jar.get(name)?.value,
    setCookie: (name, value) => void jar.set(name, { value, path: '/' }),
  };
}
