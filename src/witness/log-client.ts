import { refuse } from '../kernel/errors/index.ts';

/** What a witness asks of a log, and nothing else. */
export type LogClient = {
  readonly overview: () => Promise<Overview>;
  readonly consistency: (tree: string, from: number, to: number) => Promise<readonly string[]>;
  readonly leaves: (tree: string, from: number) => Promise<readonly string[]>;
  /** False where the log does not take this witness's word: it is not registered there. */
  readonly cosign: (note: string) => Promise<boolean>;
};

export type Overview = {
  readonly origin: string;
  readonly keys: readonly {
    readonly id: string;
    readonly publicKey: string;
    readonly since: string;
    readonly endorsedBy: string | null;
    readonly endorsement: string | null;
  }[];
  readonly trees: readonly { readonly tree: string; readonly head: { readonly note: string } | null }[];
};

const patienceMs = 30_000;

export function openLog(url: string): LogClient {
  const root = url.replace(/\/+$/, '');
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    try {
      return await fetch(`${root}/api/transparency${path}`, {
        ...init,
        headers: { ...init.headers, 'x-requested-with': 'yingshang' },
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (error) {
      throw refuse('transparency.log-unreachable', {
        url,
        reason: error instanceof Error ? error.message : '',
      });
    }
  };
  const get = async <Body>(path: string): Promise<Body> => {
    const answer = await ask(path);
    if (!answer.ok) throw refuse('transparency.log-unreachable', { url, reason: String(answer.status) });
    try {
      return (await answer.json()) as Body;
    } catch {
      throw refuse('transparency.log-unreachable', { url, reason: 'no JSON' });
    }
  };
  return {
    overview: () => get('' as const),
    consistency: async (tree, from, to) =>
      (await get<{ proof: readonly string[] }>(`/consistency?tree=${tree}&from=${from}&to=${to}`)).proof,
    leaves: async (tree, from) =>
      (await get<{ leaves: readonly string[] }>(`/leaves?tree=${tree}&from=${from}&limit=4096`)).leaves,
    cosign: async (note) => {
      const answer = await ask('/cosignatures', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ note }),
      });
      if (answer.ok || answer.status === 422) return answer.ok;
      throw refuse('transparency.log-unreachable', { url, reason: String(answer.status) });
    },
  };
}
