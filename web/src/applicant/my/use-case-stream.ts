import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { caseQuery } from '../../api/queries.ts';

/** Reads the case again when the server says that it, or a part of it, has moved on. */
export function useCaseStream(id: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/api/stream');
    const reread = () => void queryClient.invalidateQueries({ queryKey: caseQuery(id).queryKey });
    stream.addEventListener('case-changed', reread);
    return () => stream.close();
  }, [id, queryClient]);
}
