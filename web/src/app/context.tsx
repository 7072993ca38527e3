import type { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Answer, Boot } from './boot.ts';

/** What the server lends to one rendering; the browser has none. */
export type ServerSide = {
  readonly load: (path: string) => Promise<Answer>;
  readonly answers: Map<string, Answer>;
  title: string;
  status: number;
};

/** What every route's loader is given. */
export type AppContext = {
  readonly queryClient: QueryClient;
  readonly boot: Boot;
  readonly server: ServerSide | null;
};

const context = createContext<AppContext | null>(null);
export const AppContextProvider = context.Provider;

export function useApp(): AppContext {
  const value = use(context);
  if (value === null) throw new Error('outside the application');
  return value;
}
