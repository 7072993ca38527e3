import { refuse } from '../../kernel/errors/index.ts';
import type { Carrier } from './carrier.ts';

const patienceMs = 10_000;

/**
 * Messages by a gateway over HTTP (docs/messages.md): `POST {url}/messages` takes one, once for each id, and
 * `GET {url}/messages/{id}` says what became of it. What it answers with 4xx it never takes.
 */
export function gatewayCarrier(url: string, key: string): Carrier {
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    try {
      return await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch {
      throw refuse('message.carrier-away');
    }
  };
  return {
    send: async ({ id, to, subject, text }) => {
      const answer = await ask('POST', '/messages', { id, to, subject, text });
      if (answer.ok) return id;
      if (answer.status >= 400 && answer.status < 500 && ![401, 403, 408, 429].includes(answer.status))
        throw refuse('message.undeliverable');
      throw refuse('message.carrier-away');
    },
    stateOf: async (reference) => {
      const answer = await ask('GET', `/messages/${encodeURIComponent(reference)}`);
      if (!answer.ok) throw refuse('message.carrier-away');
      const { state } = (await answer.json()) as { state?: unknown };
      return state === 'delivered' || state === 'failed' ? state : 'under-way';
    },
  };
}
