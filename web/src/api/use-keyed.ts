import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { mayHaveBeenDone, problemOf } from './problem.ts';
import { newIdempotencyKey } from './request.ts';

/**
 * Something that must begin once. The key stays the same until there is an answer, so that a lost reply
 * begins nothing twice; a refusal was an answer, and the next try is another.
 */
export function useKeyed<Given, Answer>(
  send: (given: Given, key: string) => Promise<Answer>,
  onSuccess: (answer: Answer) => void,
) {
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: (given: Given) => {
      key.current ??= newIdempotencyKey();
      return send(given, key.current);
    },
    onError: (error) => {
      if (!mayHaveBeenDone(problemOf(error))) key.current = null;
    },
    onSuccess: (answer: Answer) => {
      key.current = null;
      onSuccess(answer);
    },
  });
}
