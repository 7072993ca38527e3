import type { Text } from '../../../src/kernel/text.ts';
import type { Fault } from './types.ts';

/** A refusal as the server words it (RFC 9457), or as the browser knows it when the server was not reached. */
export type ProblemBody = {
  readonly title: string;
  readonly detail?: string;
  readonly status: number;
  readonly code: string;
  readonly message?: Text;
  /** What the reader can do now. */
  readonly next?: Text;
  readonly faults?: readonly Fault[];
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number;
  /** The fresh state, where somebody else was quicker. */
  readonly current?: unknown;
};

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(`${body.code}: ${body.title}`);
    this.body = body;
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }
}

/** Any failure as a Problem; what is no Problem becomes one that reveals nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({
    code: 'web.unexpected',
    status: 0,
    title: error instanceof Error ? error.message : '',
  });
}

/**
 * Whether it may have been done all the same: the reply was lost, or something broke on the way. The next try is the
 * same act then, under the same idempotency key; a refusal was an answer, and what follows it is another act.
 */
export function mayHaveBeenDone({ status }: Problem): boolean {
  return status === 0 || status >= 500;
}

/** Whether the reader's session has ended: asking again of one's own accord would be refused again and again. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.status === 401;
}

/** Whether a response body is a problem the server worded itself. */
export function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
