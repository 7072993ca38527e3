import { createContext, use } from 'react';

/** What the open case needs of the queue beside it. */
export type Queue = {
  /** Whether the person has a queue, and it stands beside the case. */
  readonly shown: boolean;
  /** Whether anything stands in it to be chosen; true while that is not known yet. */
  readonly some: boolean;
  /** The case to go on with after this one. */
  readonly after: (current: string) => string | null;
  /** Asks again what waits. */
  readonly refresh: () => void;
  /** The keys meant for the open case; gives back how to stop listening. */
  readonly listen: (hear: (intent: 'accept' | 'correction') => void) => () => void;
};

const context = createContext<Queue | null>(null);
export const QueueProvider = context.Provider;

export function useQueue(): Queue {
  const value = use(context);
  if (value === null) throw new Error('outside the workbench');
  return value;
}
