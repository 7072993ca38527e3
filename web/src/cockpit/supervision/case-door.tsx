import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { seesContents } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';

/** A case, its meeting or inspection, for whoever may look into it; for those who watch clocks alone its name. */
export function CaseDoor({
  id,
  page = 'case',
  children,
}: {
  id: string;
  page?: 'case' | 'meeting' | 'inspection';
  children: ReactNode;
}) {
  const account = useAccount();
  if (account === null || !seesContents(account.role)) return <span>{children}</span>;
  if (page === 'case')
    return (
      <Link to="/work/case/$case" params={{ case: id }}>
        {children}
      </Link>
    );
  return (
    <Link
      to={
        page === 'meeting' ? '/cockpit/supervision/meetings/$case' : '/cockpit/supervision/inspections/$case'
      }
      params={{ case: id }}
    >
      {children}
    </Link>
  );
}
