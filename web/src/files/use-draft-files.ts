import { useQuery, useQueryClient } from '@tanstack/react-query';
import { draftFilesQuery } from '../api/queries.ts';
import type { FilesHere } from './file-place.tsx';

/** The files of an application being written, as the server has them. */
export function useDraftFiles(draft: string): FilesHere & { readonly refresh: () => void } {
  const queryClient = useQueryClient();
  const query = draftFilesQuery(draft);
  const found = useQuery(query).data?.items ?? [];
  const refresh = () => void queryClient.invalidateQueries({ queryKey: query.queryKey });
  return {
    place: { draft },
    files: found.filter(({ ready }) => ready),
    onSent: refresh,
    onRemoved: refresh,
    refresh,
  };
}
