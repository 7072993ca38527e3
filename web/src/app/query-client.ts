import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.ts';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal stays on the page until the reader asks again; a lost network is tried twice more.
        retryOnMount: false,
        retry: (failures, error) =>
          failures < 2 && error instanceof Problem && error.code === 'web.unreachable',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
