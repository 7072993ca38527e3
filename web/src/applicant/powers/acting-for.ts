import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { sessionQuery, standingQuery } from '../../api/queries.ts';
import type { HeldPower } from '../../api/types.ts';

const key = 'yingshang.acting-for';
const listeners = new Set<() => void>();

function read(): string {
  try {
    return window.localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Chooses for whom lists are shown and new applications begin; empty: oneself. What is allowed, the server says. */
export function actFor(party: string): void {
  try {
    if (party === '') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, party);
  } catch {
    // Without a store the choice does not outlast the page; it is no authority.
  }
  for (const listener of listeners) listener();
}

/** For whom somebody may act, each party once. */
export function partiesOf(held: readonly HeldPower[]): readonly HeldPower['party'][] {
  return [...new Map(held.map(({ party }) => [party.id, party])).values()];
}

/**
 * For whom the signed-in person acts just now: `party` is null where it is themselves. A choice whose power has ended
 * counts as oneself, and `lost` says so.
 */
export function useActingFor(): {
  readonly party: HeldPower['party'] | null;
  readonly parties: readonly HeldPower['party'][];
  readonly lost: boolean;
  readonly isPending: boolean;
} {
  const chosen = useSyncExternalStore(subscribe, read, () => '');
  const role = useQuery(sessionQuery()).data?.account?.role;
  const applies = role === 'applicant' || role === 'delegate';
  const standing = useQuery({ ...standingQuery(), enabled: applies });
  const parties = partiesOf(standing.data?.held ?? []);
  const party = parties.find(({ id }) => id === chosen) ?? null;
  return {
    party,
    parties,
    lost: chosen !== '' && party === null && standing.isSuccess,
    isPending: applies && chosen !== '' && standing.isPending,
  };
}
