import './portal-frame.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { cityQuery, sessionQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { forgetKept } from '../../app/kept-here.ts';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { LanguageSwitch, TypeSwitch } from '../../components/language-switch.tsx';
import markUrl from '../../design/mark.svg';
import { useText, useWords } from '../../language/language.tsx';
import { NoticeLink } from '../../notices/notice-link.tsx';
import { frameWords } from './frame-words.ts';

const ActingBar = lazy(async () => ({
  default: (await import('../../applicant/powers/acting-bar.tsx')).ActingBar,
}));

/** For whom somebody acts concerns those alone who are signed in, and is fetched for them. */
function Acting() {
  const signedIn = useQuery(sessionQuery()).data?.account != null;
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready || !signedIn) return null;
  return (
    <Suspense>
      <ActingBar />
    </Suspense>
  );
}

/** Head and foot of every public page. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const w = useWords(frameWords);
  const text = useText();
  const city = useQuery(cityQuery()).data;
  return (
    <div className="portal">
      <a className="skip" href="#content">
        {w.skip}
      </a>
      <header className="portal-head">
        <DemonstrationRibbon whole />
        <div className="portal-head-in">
          <Link to="/" className="brand">
            <img className="brand-mark" src={markUrl} alt="" width="28" height="28" />
            <span className="brand-name">{w.product}</span>
            <span className="brand-city">{text(city?.name)}</span>
          </Link>
          <nav className="portal-nav-wrap" aria-label={w.navigation}>
            <ul className="portal-nav">
              <li>
                <Link to="/services">{w.services}</Link>
              </li>
              <li>
                <Link to="/track">{w.track}</Link>
              </li>
              <li>
                <Link to="/promises">{w.promises}</Link>
              </li>
              <AccountPages />
            </ul>
          </nav>
          <div className="portal-tools no-print">
            <TypeSwitch />
            <LanguageSwitch />
            <AccountTool />
          </div>
        </div>
        <Acting />
      </header>
      <main id="content" className="portal-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="portal-foot">
        <div className="portal-foot-in">
          <p>{w.footNumbers}</p>
          <p>
            {w.footHelp} <Link to="/halls">{w.halls}</Link>
          </p>
          <p>
            <Link to="/verify">{w.verify}</Link>
            {' · '}
            <Link to="/transparency">{w.log}</Link>
            <SecurityLink />
            {' · '}
            <Link to="/registers">{w.registers}</Link> · <Link to="/exchange/catalogue">{w.data}</Link>
          </p>
        </div>
      </footer>
    </div>
  );
}

const publicRoles = new Set(['applicant', 'delegate']);

function AccountPages() {
  const w = useWords(frameWords);
  const account = useQuery(sessionQuery()).data?.account;
  if (account && !publicRoles.has(account.role)) {
    return (
      <>
        <li>
          <Link to="/work">{w.work}</Link>
        </li>
        <li>
          <Link to="/cockpit">{w.cockpit}</Link>
        </li>
      </>
    );
  }
  return (
    <li>
      <Link to="/my">{w.mine}</Link>
    </li>
  );
}

/** On a narrow screen the name at the top is not shown. */
function SecurityLink() {
  const w = useWords(frameWords);
  const account = useQuery(sessionQuery()).data?.account;
  if (!account) return null;
  return (
    <>
      {' · '}
      <Link to="/my/security">{w.security}</Link>
    </>
  );
}

function AccountTool() {
  const w = useWords(frameWords);
  const text = useText();
  const queryClient = useQueryClient();
  const account = useQuery(sessionQuery()).data?.account;
  const leave = useMutation({
    mutationFn: () => request('DELETE', '/api/session'),
    onSuccess: ({ goOn }) => {
      // Nothing of the person who leaves may stay in this window.
      queryClient.clear();
      forgetKept();
      window.location.assign(goOn ?? '/');
    },
  });
  if (!account) {
    return (
      <Link to="/sign-in" className="switch">
        {w.signIn}
      </Link>
    );
  }
  return (
    <>
      <NoticeLink to={publicRoles.has(account.role) ? '/my/notices' : '/work/notices'} />
      <Link to="/my/security" className="account-name" title={w.security}>
        {text(account.name)}
      </Link>
      <button type="button" className="switch" onClick={() => leave.mutate()}>
        {w.signOut}
      </button>
    </>
  );
}
