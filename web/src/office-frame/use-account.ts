import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/queries.ts';
import type { Account } from '../api/types.ts';

/** Who is signed in; null before it is known and when nobody is. */
export function useAccount(): Account | null {
  return useQuery(sessionQuery()).data?.account ?? null;
}
