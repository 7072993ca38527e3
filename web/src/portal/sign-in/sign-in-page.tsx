import './sign-in-page.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useHydrated, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { demonstrationAccountsQuery, sessionQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Credentials, DemonstrationAccount } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { landingOf } from './landing.ts';
import { signInWords } from './sign-in-words.ts';

export function SignInPage() {
  const w = useWords(signInWords);
  const text = useText();
  const { next } = useSearch({ from: '/portal/sign-in' });
  const queryClient = useQueryClient();
  const ready = useHydrated();
  const account = useQuery(sessionQuery()).data?.account ?? null;
  const offered = useQuery(demonstrationAccountsQuery()).data?.items ?? [];
  usePageTitle(w.title);
  const enter = useMutation({
    mutationFn: (credentials: Credentials) => request('POST', '/api/session', { body: credentials }),
    onSuccess: async () => {
      queryClient.clear();
      const role = (await queryClient.fetchQuery(sessionQuery())).account?.role ?? '';
      // A whole new page: nothing that was read before signing in stays.
      window.location.assign(landingOf(role, next));
    },
  });
  return (
    <div className="sign-in">
      <div>
        <h1>{w.title}</h1>
        <p className="quiet">{w.lead}</p>
      </div>
      <noscript>
        <p>{w.needsScript}</p>
      </noscript>
      {enter.isError && <ProblemNotice problem={problemOf(enter.error)} />}
      {account !== null && (
        <p>
          {w.signedIn(text(account.name))} <Link to={landingOf(account.role, next)}>{w.goOn}</Link>
        </p>
      )}
      <div className="sign-in-columns">
        <form
          className="fields"
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            enter.mutate({ username: String(data.get('username')), password: String(data.get('password')) });
          }}
        >
          <TextField
            label={w.username}
            name="username"
            autoComplete="username"
            required
            autoCapitalize="none"
          />
          <TextField
            label={w.password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          {/* Sent before the script has come, the form would lead nowhere. */}
          <Button primary type="submit" busy={enter.isPending} disabled={!ready}>
            {w.enter}
          </Button>
        </form>
        {offered.length > 0 && (
          <section className="sign-in-accounts">
            <h2>{w.demonstration}</h2>
            <p className="quiet">{w.demonstrationText}</p>
            <Accounts name={w.applicants} accounts={offered.filter(isApplicant)} choose={enter.mutate} />
            <Accounts
              name={w.offices}
              accounts={offered.filter((each) => !isApplicant(each))}
              choose={enter.mutate}
            />
          </section>
        )}
      </div>
    </div>
  );
}

function isApplicant(account: DemonstrationAccount): boolean {
  return account.role === 'applicant' || account.role === 'delegate';
}

function Accounts({
  name,
  accounts,
  choose,
}: {
  name: string;
  accounts: readonly DemonstrationAccount[];
  choose: (credentials: Credentials) => void;
}) {
  const text = useText();
  if (accounts.length === 0) return null;
  return (
    <>
      <h3 className="small">{name}</h3>
      <ul className="account-list">
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" className="account-choice" onClick={() => choose(account)}>
              <strong>{text(account.name)}</strong>
              <span className="small quiet">
                {text(account.roleName)}
                {account.office !== null && ` · ${text(account.office.name)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
