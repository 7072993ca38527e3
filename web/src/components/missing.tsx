import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { usePageTitle } from '../app/page-title.ts';
import { useLanguage } from '../language/language.tsx';
import { EmptyState } from './empty-state.tsx';

/** What a page is about does not exist, or is not this reader's: said as a page of its own, with a way on. */
export function Missing({
  problem,
  action,
  children,
}: {
  problem: Problem;
  action: ReactNode;
  /** Instead of what the server advises. */
  children?: ReactNode;
}) {
  const lang = useLanguage();
  const { message, next, title } = problem.body;
  const said = message?.[lang] ?? title;
  usePageTitle(said);
  return (
    <EmptyState title={said} level={1} action={action}>
      {children ?? next?.[lang]}
    </EmptyState>
  );
}
