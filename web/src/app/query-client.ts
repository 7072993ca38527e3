import { QueryClient } from '@tanstack/react-query';
import { triesByItself, waitBeforeAgain } from '../api/ask-again.ts';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal stays on the page until the reader asks again; what got no answer is tried twice more, a server
        // that has too much to do when it said.
        retryOnMount: false,
        retry: (failures, error) => failures < triesByItself && waitBeforeAgain(error) !== null,
        retryDelay: (_, error) => waitBeforeAgain(error) ?? 0,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
