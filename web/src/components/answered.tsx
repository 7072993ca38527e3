import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';

/** As much of a question to the server as says how it stands. */
type Asked<Data> = {
  readonly data: Data | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
};

/**
 * What waits for an answer: lines where it will be, then the answer, the reason why there is none, or, where it
 * holds nothing, what would bring something. An answer that is there stays while it is asked for again.
 */
export function Answered<Data>({
  question,
  lines,
  empty,
  children,
}: {
  question: Asked<Data>;
  lines?: number;
  /** Gives what is shown instead of an answer that holds nothing; null where it holds something. */
  empty?: (data: Data) => ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { data } = question;
  if (data !== undefined) return empty?.(data) || children(data);
  if (question.isError) {
    return <ProblemNotice problem={problemOf(question.error)} again={() => void question.refetch()} />;
  }
  return <Skeleton {...(lines === undefined ? {} : { lines })} />;
}
