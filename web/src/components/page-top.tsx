import './page-top.css';
import type { ReactNode } from 'react';

/** How every page begins: the way back, what it is, in a sentence what it is for, and what one may do with all of it. */
export function PageTop({
  title,
  lead,
  back,
  aside,
}: {
  title: ReactNode;
  lead?: ReactNode;
  back?: ReactNode;
  /** Stands beside the title where there is room, such as a download of everything. */
  aside?: ReactNode;
}) {
  return (
    <header className="page-top">
      {back !== undefined && <p className="page-back small no-print">{back}</p>}
      <div className="page-top-line">
        <h1>{title}</h1>
        {aside}
      </div>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
    </header>
  );
}
