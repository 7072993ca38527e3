import { refuse } from '../../kernel/errors/index.ts';

/** Where the sandbox listens, and the token that lets one tell its parties what to do. */
export type SandboxControl = { readonly url: string; readonly token: string };

export const behaviourModes = ['prompt', 'delay', 'refuse', 'return', 'dark'] as const;
export type BehaviourMode = (typeof behaviourModes)[number];

export type BehaviourOrder = {
  /** A party's id, or `*` for all. */
  readonly party: string;
  readonly mode: BehaviourMode;
  /** delay: seconds by the city's clock before each answer. dark: seconds until it comes back by itself. */
  readonly seconds?: number;
  /** For how many messages; absent: until told otherwise. */
  readonly times?: number;
  readonly reason?: string;
};

/** How one party behaves, and how much it has to do. */
export type PartyBehaviour = {
  readonly id: string;
  readonly kind: string;
  readonly behaviour: {
    readonly mode: BehaviourMode;
    readonly seconds: number | null;
    readonly timesLeft: number | null;
    readonly reason: string | null;
  };
  readonly received: number;
  readonly waiting: number;
  /** Of those that wait, how many it answers at a later moment of the city's clock. */
  readonly later: number;
  readonly answered: number;
  readonly undelivered: readonly { readonly message: string; readonly problem: string | null }[];
};

/**
 * Tells an outside party of the sandbox how to behave. Demonstration only.
 * Refuses with `exchange.sandbox-unreachable` or `exchange.sandbox-refused`.
 */
export function tellSandbox(
  control: SandboxControl,
  order: BehaviourOrder,
): Promise<readonly PartyBehaviour[]> {
  return callControl(control, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
}

/** How every party of the sandbox behaves now. */
export function readSandbox(control: SandboxControl): Promise<readonly PartyBehaviour[]> {
  return callControl(control, { method: 'GET' });
}

async function callControl(control: SandboxControl, init: RequestInit): Promise<readonly PartyBehaviour[]> {
  const response = await reach(`${control.url}/control`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${control.token}` },
    signal: AbortSignal.timeout(5_000),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (!response.ok) {
    throw refuse('exchange.sandbox-refused', { reason: answer.message ?? answer.code ?? response.status });
  }
  return answer.parties ?? [];
}

type Answer = {
  readonly parties?: readonly PartyBehaviour[];
  readonly code?: string;
  readonly message?: string;
};

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw refuse('exchange.sandbox-unreachable');
  }
}
