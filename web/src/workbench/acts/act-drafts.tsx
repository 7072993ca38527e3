import { createContext, type ReactNode, use, useMemo, useRef } from 'react';
import { type ActDraft, emptyDraft } from './act-form.ts';

/** Where typed text waits while the person looks at another case; gone when the window is. */
type Drafts = {
  readonly read: (caseId: string, act: string) => ActDraft;
  readonly keep: (caseId: string, act: string, draft: ActDraft) => void;
  readonly drop: (caseId: string, act: string) => void;
};

const context = createContext<Drafts | null>(null);

/** Keeps what is typed for each act of each case, above the cases themselves. */
export function ActDraftsProvider({ children }: { children: ReactNode }) {
  const kept = useRef(new Map<string, ActDraft>());
  const drafts = useMemo<Drafts>(
    () => ({
      read: (caseId, act) => kept.current.get(`${caseId} ${act}`) ?? emptyDraft,
      keep: (caseId, act, draft) => void kept.current.set(`${caseId} ${act}`, draft),
      drop: (caseId, act) => void kept.current.delete(`${caseId} ${act}`),
    }),
    [],
  );
  return <context.Provider value={drafts}>{children}</context.Provider>;
}

export function useActDrafts(): Drafts {
  const value = use(context);
  if (value === null) throw new Error('outside the workbench');
  return value;
}
