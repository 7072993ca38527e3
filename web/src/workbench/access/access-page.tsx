import '../../security/security.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { clientScopes } from '../../../../src/kernel/access/client-scopes.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { NewApiClient } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { apiClientsQuery } from '../queries.ts';
import { accessWords } from './access-words.ts';

/** For administrators: codes for those who are locked out, and programs that may ask for somebody. */
export function AccessPage() {
  const w = useWords(accessWords);
  usePageTitle(w.title);
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <div className="security">
        <Recovery />
        <Clients />
        <Registration />
      </div>
    </div>
  );
}

function Recovery() {
  const w = useWords(accessWords);
  const lang = useLanguage();
  const issue = useMutation({
    mutationFn: (username: string) => request('POST', '/api/accounts/recovery', { body: { username } }),
  });
  return (
    <section aria-labelledby="recovery">
      <h2 id="recovery">{w.recovery}</h2>
      <p className="quiet">{w.recoveryText}</p>
      <CheckedForm
        className="security-form"
        onSend={(form) => {
          issue.mutate(String(new FormData(form).get('username')));
        }}
      >
        <TextField label={w.username} name="username" autoComplete="off" autoCapitalize="none" required />
        <Button type="submit" busy={issue.isPending}>
          {w.issue}
        </Button>
      </CheckedForm>
      {issue.isError && <ProblemNotice problem={problemOf(issue.error)} />}
      {issue.data !== undefined && (
        <p role="status">{w.issued(issue.data.code, momentWords(issue.data.expiresAt, lang))}</p>
      )}
    </section>
  );
}

function Clients() {
  const w = useWords(accessWords);
  const text = useText();
  const lang = useLanguage();
  const queryClient = useQueryClient();
  const clients = useQuery(apiClientsQuery());
  const revoke = useMutation({
    mutationFn: (id: string) => request('DELETE', '/api/clients/{id}', { path: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiClientsQuery().queryKey }),
  });
  return (
    <section aria-labelledby="clients">
      <h2 id="clients">{w.clients}</h2>
      <p className="quiet">{w.clientsText}</p>
      {clients.isError && <ProblemNotice problem={problemOf(clients.error)} />}
      {clients.isPending && <Skeleton lines={3} />}
      {clients.data?.items.length === 0 && <p>{w.noClients}</p>}
      <ul className="security-list">
        {clients.data?.items.map(({ id, name, account, scopes, createdAt, revokedAt }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>{' '}
              <span className="small quiet">
                {w.since(text(account.name), momentWords(createdAt, lang))}
                {' · '}
                {scopes.join(' ')}
              </span>
            </span>
            {revokedAt === null ? (
              <Button aria-label={w.revokeNamed(name)} onClick={() => revoke.mutate(id)}>
                {w.revoke}
              </Button>
            ) : (
              <span className="small quiet">{w.revoked(momentWords(revokedAt, lang))}</span>
            )}
          </li>
        ))}
      </ul>
      {revoke.isError && <ProblemNotice problem={problemOf(revoke.error)} />}
    </section>
  );
}

function Registration() {
  const w = useWords(accessWords);
  const queryClient = useQueryClient();
  const register = useMutation({
    mutationFn: (body: NewApiClient) => request('POST', '/api/clients', { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiClientsQuery().queryKey }),
  });
  return (
    <section aria-label={w.register}>
      <CheckedForm
        className="security-form"
        onSend={(form) => {
          const data = new FormData(form);
          register.mutate({
            name: String(data.get('name')),
            account: String(data.get('account')),
            scopes: data.getAll('scope').map(String),
          });
        }}
      >
        <TextField label={w.name} name="name" maxLength={100} required />
        <TextField label={w.account} name="account" autoCapitalize="none" maxLength={64} required />
        <fieldset className="security-scopes">
          <legend>{w.scopes}</legend>
          {clientScopes.map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scope" value={scope} /> {scope}
            </label>
          ))}
        </fieldset>
        <Button type="submit" busy={register.isPending}>
          {w.register}
        </Button>
      </CheckedForm>
      {register.isError && <ProblemNotice problem={problemOf(register.error)} />}
      {register.data !== undefined && (
        <div role="status">
          <p>{w.registered}</p>
          <p>
            {w.id}
            {': '}
            <span className="security-secret">{register.data.id}</span>
          </p>
          <p>
            {w.secret}
            {': '}
            <span className="security-secret">{register.data.secret}</span>
          </p>
        </div>
      )}
    </section>
  );
}
