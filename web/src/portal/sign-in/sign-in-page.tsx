import './sign-in-page.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useHydrated, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { demonstrationAccountsQuery, providersQuery, sessionQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Credentials, DemonstrationAccount } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { askPasskey } from '../../security/ask-passkey.ts';
import { landingOf } from './landing.ts';
import { RecoverAccount } from './recover-account.tsx';
import { signInWords } from './sign-in-words.ts';

/**
 * The page of our own OpenID provider, with the interaction it is for in the address. Without one it says where one
 * can sign in from; with nothing to choose from, one is on the way there at once.
 */
export function SignInPage() {
  const w = useWords(signInWords);
  const text = useText();
  const { next, interaction } = useSearch({ from: '/portal/sign-in' });
  const providers = useQuery(providersQuery()).data?.items;
  const account = useQuery(sessionQuery()).data?.account ?? null;
  usePageTitle(w.title);
  const done = interaction === 'done' && account !== null ? landingOf(account.role, next) : null;
  const away =
    done ??
    (interaction === undefined && providers?.length === 1 ? wayTo(providers[0]?.id ?? '', next) : null);
  useEffect(() => {
    // A whole new page: nothing that was read before signing in stays.
    if (away !== null) window.location.replace(away);
  }, [away]);
  return (
    <div className="sign-in">
      <PageTop title={w.title} lead={w.lead} />
      <noscript>
        <p>{w.needsScript}</p>
      </noscript>
      {account !== null && (
        <p>
          {w.signedIn(text(account.name))} <Link to={landingOf(account.role, next)}>{w.goOn}</Link>
        </p>
      )}
      {interaction === undefined ? (
        <Choice providers={providers ?? []} next={next} />
      ) : (
        interaction !== 'done' && <OwnSignIn interaction={interaction} />
      )}
    </div>
  );
}

function wayTo(provider: string, next: string | undefined): string {
  return `/sign-in/with/${provider}${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`;
}

function Choice({
  providers,
  next,
}: {
  providers: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[];
  next: string | undefined;
}) {
  const w = useWords(signInWords);
  const text = useText();
  return (
    <ul className="account-list">
      {providers.map(({ id, name }) => (
        <li key={id}>
          <a className="account-choice" href={wayTo(id, next)}>
            <strong>{id === 'own' ? w.own : text(name)}</strong>
            <span className="small quiet">{id === 'own' ? w.ownText : w.outerText}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function OwnSignIn({ interaction }: { interaction: string }) {
  const w = useWords(signInWords);
  const queryClient = useQueryClient();
  const ready = useHydrated();
  const [recovers, setRecovers] = useState(false);
  const offered = useQuery(demonstrationAccountsQuery()).data?.items ?? [];
  const enter = useMutation({
    mutationFn: async (given: Credentials | 'passkey') =>
      given === 'passkey'
        ? await request('POST', '/api/session/passkey', {
            body: { passkey: await askPasskey('sign-in'), interaction },
          })
        : await request('POST', '/api/session', { body: { ...given, interaction } }),
    onSuccess: ({ goOn }) => {
      queryClient.clear();
      window.location.assign(goOn ?? '/');
    },
  });
  const problem = enter.isError ? problemOf(enter.error) : null;
  const asksForCode =
    problem?.code === 'session.second-factor-needed' || problem?.code === 'session.code-wrong';
  const choose = ({ username, password }: Credentials) => enter.mutate({ username, password });
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      {problem?.code === 'session.ceremony-over' && (
        <p>
          <a href="/sign-in">{w.again}</a>
        </p>
      )}
      <div className="sign-in-columns">
        <div className="sign-in-ways">
          <CheckedForm
            className="fields"
            method="post"
            onSend={(form) => {
              const data = new FormData(form);
              const code = data.get('code');
              enter.mutate({
                username: String(data.get('username')),
                password: String(data.get('password')),
                ...(code === null || code === '' ? {} : { code: String(code) }),
              });
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
            {asksForCode && (
              <TextField label={w.code} name="code" autoComplete="one-time-code" required autoFocus />
            )}
            {/* Sent before the script has come, the form would lead nowhere. */}
            <Button primary type="submit" busy={enter.isPending} disabled={!ready}>
              {w.enter}
            </Button>
          </CheckedForm>
          <Button disabled={!ready} busy={enter.isPending} onClick={() => enter.mutate('passkey')}>
            {w.passkey}
          </Button>
          <button
            type="button"
            className="link-button"
            disabled={!ready}
            onClick={() => setRecovers(!recovers)}
          >
            {w.forgotten}
          </button>
          {recovers && <RecoverAccount />}
        </div>
        {offered.length > 0 && (
          <section className="sign-in-accounts">
            <h2>{w.demonstration}</h2>
            <p className="quiet">{w.demonstrationText}</p>
            <Accounts name={w.applicants} accounts={offered.filter(isApplicant)} choose={choose} />
            <Accounts
              name={w.offices}
              accounts={offered.filter((each) => !isApplicant(each))}
              choose={choose}
            />
          </section>
        )}
      </div>
    </>
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
