import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isSignedOut } from '../api/problem.ts';
import { onChange } from '../app/change-stream.ts';

/** Where the server tells nothing by itself, the queue is asked again this often. */
export const refreshEvery = 20_000;

/**
 * Keeps the queue and the open case fresh: the server's stream says that something changed, never
 * what; the page then asks again with the reader's own rights.
 */
export function useLive(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onChange((change) => {
        const part = { 'work-changed': '/api/work', 'case-changed': '/api/cases', 'notices-changed': null }[
          change
        ];
        if (part === null) return;
        void queryClient.invalidateQueries({
          predicate: ({ queryKey, state }) =>
            String(queryKey[0]).startsWith(part) && !isSignedOut(state.error),
        });
      }),
    [queryClient],
  );
}
