import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../app/page-title.ts';
import { PageTop } from '../../components/page-top.tsx';
import { useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { Grants } from './grants.tsx';
import { Health } from './health.tsx';
import { Keys } from './keys.tsx';
import { OwnRequests } from './own-requests.tsx';
import { sharingWords } from './sharing-words.ts';
import { Usage } from './usage.tsx';

/** How the exchange goes, for administrators; what one's office was granted and what was used of its own, for offices. */
export function ExchangePage() {
  const w = useWords(sharingWords);
  usePageTitle(w.title);
  const role = useAccount()?.role ?? '';
  const watches = role === 'administrator' || role === 'auditor';
  const officer = ['clerk', 'handler', 'head'].includes(role);
  return (
    <div className="page">
      <PageTop
        title={w.title}
        lead={
          <>
            {w.lead} <Link to="/exchange/catalogue">{w.catalogue}</Link>
          </>
        }
      />
      {watches && <Health acts={role === 'administrator'} />}
      {(officer || role === 'institution') && <OwnRequests />}
      {(watches || officer || role === 'institution') && <Grants />}
      {(watches || officer) && <Usage />}
      {(watches || role === 'head' || role === 'institution') && <Keys acts={role !== 'auditor'} />}
    </div>
  );
}
