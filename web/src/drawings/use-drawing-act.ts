import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Act, actOnCase } from '../api/act-on-case.ts';
import { mayHaveBeenDone, problemOf } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import { newIdempotencyKey } from '../api/request.ts';
import type { CaseView } from '../api/types.ts';

/** Does the reviewer's or designer's step. The same act sent again after a lost reply is done once. */
export function useDrawingAct(view: CaseView, onDone: () => void) {
  const queryClient = useQueryClient();
  const key = useRef<string | null>(null);
  const keep = (fresh: CaseView) => queryClient.setQueryData(caseQuery(view.id).queryKey, fresh);
  return useMutation({
    mutationFn: (act: Act) => {
      key.current ??= newIdempotencyKey();
      return actOnCase(view, act, key.current);
    },
    onSuccess: (fresh) => {
      key.current = null;
      keep(fresh);
      onDone();
    },
    onError: (error) => {
      const problem = problemOf(error);
      if (!mayHaveBeenDone(problem)) key.current = null;
      if (problem.status === 409 && problem.body.current) keep(problem.body.current as CaseView);
    },
  });
}
