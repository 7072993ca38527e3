import type { ErrorComponentProps } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';

/** Any page that could not be drawn. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return <ProblemNotice problem={problemOf(error)} again={reset} />;
}
