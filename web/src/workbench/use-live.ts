import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Where the server tells nothing by itself, the queue is asked again this often. */
export const refreshEvery = 20_000;

/**
 * Keeps the queue and the open case fresh: the server's stream says that something changed, never
 * what; the page then asks again with the reader's own rights.
 */
export function useLive(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/api/stream');
    const refresh = (part: string) => {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith(part),
      });
    };
    stream.addEventListener('work-changed', () => refresh('/api/work'));
    stream.addEventListener('case-changed', (event) => {
      const { id } = JSON.parse((event as MessageEvent<string>).data) as { id?: string };
      refresh(id === undefined ? '/api/cases' : `/api/cases/${id}`);
    });
    return () => stream.close();
  }, [queryClient]);
}
