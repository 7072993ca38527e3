import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { mayHaveBeenDone, problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { ActBody, CaseView } from '../../api/types.ts';

/** What an act sends besides the version: `{ act: 'withdraw', reason: '…' }`. */
export type Act = Omit<ActBody, 'version'>;

/**
 * Does one of the moves a case offers. The fresh case replaces the one on the screen, also when
 * somebody else was quicker: then the refusal stays visible, and nothing was done.
 */
export function useCaseAct(view: CaseView) {
  const queryClient = useQueryClient();
  const key = useRef<string | null>(null);
  const keep = (fresh: CaseView) => queryClient.setQueryData(caseQuery(view.id).queryKey, fresh);
  return useMutation({
    mutationFn: (act: Act) => {
      key.current ??= newIdempotencyKey();
      return request('POST', '/api/cases/{id}/acts', {
        path: { id: view.id },
        body: { version: view.version, ...act },
        idempotencyKey: key.current,
      });
    },
    onSuccess: async (fresh) => {
      key.current = null;
      keep(fresh);
      await queryClient.invalidateQueries({
        predicate: (query) => query.queryKey[0] !== caseQuery(view.id).queryKey[0],
      });
    },
    onError: (error) => {
      const problem = problemOf(error);
      const { status, body } = problem;
      if (!mayHaveBeenDone(problem)) key.current = null;
      if (status === 409 && body.current) keep(body.current as CaseView);
    },
  });
}
