import './office-page.css';
import './office-head.css';
import './office-tables.css';
import '../components/mark.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { cityQuery, sessionQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { Account } from '../api/types.ts';
import { forgetKept } from '../app/kept-here.ts';
import { usePageTitle } from '../app/page-title.ts';
import { DemonstrationRibbon } from '../components/demonstration-ribbon.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { LanguageSwitch, TypeSwitch } from '../components/language-switch.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { AntdFrame } from '../design/antd-frame.tsx';
import markUrl from '../design/mark.svg';
import { useText, useWords } from '../language/language.tsx';
import { NoticeLink } from '../notices/notice-link.tsx';
import { addresses } from './addresses.ts';
import { officeWords } from './office-words.ts';
import { type OfficePage, pagesOf } from './pages-of-role.ts';

/** So many sections stand beside the rest of the head on a desk of ordinary width, in either language. */
const inOneRow = 13;
/** And so many beside the choice of a role, which names the office with each. */
const besideRoles = 10;

/** Head of every page of the offices: workbench and cockpit. It also asks people to sign in. */
export function OfficeFrame() {
  const w = useWords(officeWords);
  const text = useText();
  const session = useQuery(sessionQuery());
  const city = useQuery(cityQuery()).data;
  const account = session.data?.account ?? null;
  // A wall that was begun by somebody goes on with what it has when the sign-in runs out: it says so itself.
  const begun = useRef(false);
  if (account !== null) begun.current = true;
  const pages = account === null ? [] : pagesOf(account.role, account.counter);
  const many = pages.length > ((account?.roles.length ?? 0) > 1 ? besideRoles : inOneRow);
  // On a wall nobody presses anything: the whole of it is for what is shown.
  const wall = useLocation({ select: ({ pathname, search }) => pathname === '/cockpit' && 'wall' in search });
  return (
    <AntdFrame dense>
      <div className="office">
        <a className="skip" href="#content">
          {w.skip}
        </a>
        <header>
          {city?.demonstration === true && <DemonstrationRibbon whole />}
          <div className="office-head" hidden={wall} data-many={many || undefined}>
            <Link to="/" className="office-brand" title={w.portal}>
              <img src={markUrl} alt="" width="22" height="22" />
              <span>{w.product}</span>
              <span className="quiet">{text(city?.name)}</span>
            </Link>
            <OfficeNav pages={pages} />
            <div className="office-tools no-print">
              <TypeSwitch />
              <LanguageSwitch />
              {account !== null && pages.length > 0 && <NoticeLink to="/work/notices" />}
              {account !== null && <AccountTool account={account} />}
            </div>
          </div>
        </header>
        <main id="content" className="office-main" tabIndex={-1}>
          {wall && begun.current ? (
            <Outlet />
          ) : session.isPending ? (
            <PageSkeleton />
          ) : session.isError ? (
            <div className="page">
              <ProblemNotice problem={problemOf(session.error)} again={() => void session.refetch()} />
            </div>
          ) : account === null ? (
            <SignInFirst />
          ) : pages.length === 0 ? (
            <NotForYou />
          ) : (
            <Outlet />
          )}
        </main>
      </div>
    </AntdFrame>
  );
}

/** On a phone one presses for it, so that no name is cut; where a row is too short it scrolls to where one is. */
function OfficeNav({ pages }: { pages: readonly OfficePage[] }) {
  const w = useWords(officeWords);
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  const list = useId();
  // Open on the page on which it was opened: whoever goes on has chosen.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === pathname;
  const now = pages.find((page) => isHere(page, pathname));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in the list
  useEffect(() => {
    const { current } = nav;
    const here = current?.querySelector<HTMLElement>('[aria-current="page"]') ?? null;
    if (current === null || here === null) return;
    const { left, width } = here.getBoundingClientRect();
    const frame = current.getBoundingClientRect();
    current.scrollLeft += left + width / 2 - (frame.left + frame.width / 2);
  }, [pathname, pages.length]);
  return (
    <nav ref={nav} aria-label={w.navigation} className="office-nav-wrap">
      {pages.length > 0 && (
        <button
          type="button"
          className="office-menu no-print"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpenOn(open ? null : pathname)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {w.menu}
          {now !== undefined && <strong>{w[now]}</strong>}
        </button>
      )}
      <ul id={list} className="office-nav" data-open={open || undefined}>
        {pages.map((page) => (
          <li key={page} data-page={page}>
            <PageLink page={page} here={page === now}>
              {w[page]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The queue's own address is the beginning of its siblings', so it counts as current only with its cases. */
function isHere(page: OfficePage, pathname: string): boolean {
  const within = (address: string) => pathname === address || pathname.startsWith(`${address}/`);
  const own = addresses[page];
  const siblings = [...Object.values(addresses), '/work/notices'];
  return within(own) && !siblings.some((address) => address.length > own.length && within(address));
}

function PageLink({ page, here, children }: { page: OfficePage; here: boolean; children: ReactNode }) {
  return (
    <Link
      to={addresses[page] as '/work'}
      className={here ? 'current' : ''}
      aria-current={here ? 'page' : undefined}
      activeProps={{}}
      activeOptions={{ exact: true }}
    >
      {children}
    </Link>
  );
}

function NotForYou() {
  const w = useWords(officeWords);
  usePageTitle(w.notForYou);
  return (
    <div className="page">
      <EmptyState level={1} title={w.notForYou} action={<Link to="/my">{w.mine}</Link>}>
        {w.notForYouText}
      </EmptyState>
    </div>
  );
}

function SignInFirst() {
  const w = useWords(officeWords);
  usePageTitle(w.signInTitle);
  const { pathname, searchStr } = useLocation();
  return (
    <div className="page">
      <EmptyState
        level={1}
        title={w.signInTitle}
        action={
          <a
            className="button button-primary"
            href={`/sign-in?next=${encodeURIComponent(pathname + searchStr)}`}
          >
            {w.signIn}
          </a>
        }
      >
        {w.signInText}
      </EmptyState>
    </div>
  );
}

/** Somebody with several roles acts by one of them at a time. */
function RoleChoice({ roles }: { roles: Account['roles'] }) {
  const w = useWords(officeWords);
  const text = useText();
  return (
    <select
      aria-label={w.role}
      value={roles.find(({ current }) => current)?.code}
      onChange={(event) => {
        const secure = window.location.protocol === 'https:' ? '; Secure' : '';
        // biome-ignore lint/suspicious/noDocumentCookie: the store that would replace it is not everywhere yet
        document.cookie = `yingshang_role=${encodeURIComponent(event.target.value)}; Path=/; SameSite=Lax${secure}`;
        // Everything on the page was read in the other role.
        window.location.assign('/work');
      }}
    >
      {roles.map(({ code, name, office }) => (
        <option key={code} value={code}>
          {office === null ? text(name) : `${text(name)} · ${text(office.name)}`}
        </option>
      ))}
    </select>
  );
}

function AccountTool({ account }: { account: Account }) {
  const w = useWords(officeWords);
  const text = useText();
  const queryClient = useQueryClient();
  const leave = useMutation({
    mutationFn: () => request('DELETE', '/api/session'),
    onSuccess: ({ goOn }) => {
      // Nothing of the person who leaves may stay in this window.
      queryClient.clear();
      forgetKept();
      window.location.assign(goOn ?? '/');
    },
  });
  const name = typeof account.name === 'string' ? account.name : text(account.name);
  return (
    <>
      <span className="office-account">
        <Link
          to="/my/security"
          title={[name, ...(account.office === null ? [] : [text(account.office.name)]), w.security].join(
            ' · ',
          )}
        >
          {name}
        </Link>
        {account.roles.length > 1 ? (
          <RoleChoice roles={account.roles} />
        ) : (
          account.office !== null && <span className="quiet">{text(account.office.name)}</span>
        )}
      </span>
      <button type="button" className="switch" onClick={() => leave.mutate()}>
        {w.signOut}
      </button>
    </>
  );
}
