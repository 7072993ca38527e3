import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { caseQuery } from '../../api/queries.ts';
import { onChange } from '../../app/change-stream.ts';

/** Reads the case again when the server says that it, or a part of it, has moved on. */
export function useCaseStream(id: string): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onChange((change) => {
        if (change !== 'case-changed') return;
        void queryClient.invalidateQueries({ queryKey: caseQuery(id).queryKey });
      }),
    [id, queryClient],
  );
}
