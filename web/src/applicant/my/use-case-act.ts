import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Act, actOnCase } from '../../api/act-on-case.ts';
import { mayHaveBeenDone, problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import { newIdempotencyKey } from '../../api/request.ts';
import type { CaseView } from '../../api/types.ts';

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
      return actOnCase(view, act, key.current);
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
