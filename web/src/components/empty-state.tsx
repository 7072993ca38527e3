import './empty-state.css';
import type { ReactNode } from 'react';

/** Nothing here yet: says so, why, and what would bring something. */
export function EmptyState({
  title,
  level = 3,
  children,
  action,
}: {
  title: string;
  level?: 1 | 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children !== undefined && <div className="empty-text">{children}</div>}
      {action}
    </div>
  );
}
