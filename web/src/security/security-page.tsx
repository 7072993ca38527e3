import './security.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { securityQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { NewTotp, Security } from '../api/types.ts';
import { usePageTitle } from '../app/page-title.ts';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { Button } from '../components/button.tsx';
import { CheckedForm } from '../components/checked-form/checked-form.tsx';
import { PageTop } from '../components/page-top.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { TextField } from '../components/text-field.tsx';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { makePasskey } from './ask-passkey.ts';
import { securityWords } from './security-words.ts';

/** One's own ways of signing in, where one is signed in, and what happened to them lately. */
export function SecurityPage() {
  return (
    <SignInFirst>
      <Contents />
    </SignInFirst>
  );
}

function Contents() {
  const w = useWords(securityWords);
  usePageTitle(w.title);
  const security = useQuery(securityQuery());
  if (security.isError)
    return <ProblemNotice problem={problemOf(security.error)} again={() => void security.refetch()} />;
  if (security.data === undefined) return <Skeleton lines={8} />;
  return (
    <div className="security">
      <PageTop title={w.title} lead={w.lead} />
      <p>
        <Link to="/my/security/real-name">{w.realName}</Link>
      </p>
      {security.data.factorMissing && <p>{w.factorMissing}</p>}
      <Passkeys passkeys={security.data.passkeys} />
      <Authenticator security={security.data} />
      <Password />
      <Sessions sessions={security.data.sessions} />
      {security.data.providers.length > 0 && <Providers security={security.data} />}
      <Records records={security.data.records} />
    </div>
  );
}

/** A change to one's ways of signing in; the page is read again after it. */
function useChange<Given = void, Answer = unknown>(
  send: (given: Given) => Promise<Answer>,
  done: (answer: Answer) => void = () => {},
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer: Answer) => {
      done(answer);
      await queryClient.invalidateQueries({ queryKey: securityQuery().queryKey });
    },
  });
}

function Failed({ change }: { change: { readonly isError: boolean; readonly error: Error | null } }) {
  return change.isError ? <ProblemNotice problem={problemOf(change.error)} /> : null;
}

function Passkeys({ passkeys }: { passkeys: Security['passkeys'] }) {
  const w = useWords(securityWords);
  const lang = useLanguage();
  const add = useChange(async (label: string) => {
    const passkey = await makePasskey();
    await request('POST', '/api/my/passkeys', { body: { label, passkey } });
  });
  const remove = useChange((id: string) => request('DELETE', '/api/my/passkeys/{id}', { path: { id } }));
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{w.passkeys}</h2>
      <p className="quiet">{w.passkeysText}</p>
      {passkeys.length === 0 ? (
        <p>{w.noPasskeys}</p>
      ) : (
        <ul className="security-list">
          {passkeys.map(({ id, label, createdAt, usedAt }) => (
            <li key={id}>
              <span>
                <strong>{label}</strong>{' '}
                <span className="small quiet">
                  {w.added(momentWords(createdAt, lang))}
                  {' · '}
                  {usedAt === null ? w.neverUsed : w.used(momentWords(usedAt, lang))}
                </span>
              </span>
              <Button aria-label={w.removeNamed(label)} onClick={() => remove.mutate(id)}>
                {w.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <CheckedForm
        className="security-form"
        onSend={(form) => {
          add.mutate(String(new FormData(form).get('label')));
        }}
      >
        <TextField label={w.label} name="label" maxLength={60} />
        <Button type="submit" busy={add.isPending}>
          {w.addPasskey}
        </Button>
      </CheckedForm>
      <Failed change={add} />
      <Failed change={remove} />
    </section>
  );
}

function Authenticator({ security }: { security: Security }) {
  const w = useWords(securityWords);
  const lang = useLanguage();
  const [begun, setBegun] = useState<NewTotp | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const begin = useChange(() => request('POST', '/api/my/authenticator'), setBegun);
  const confirm = useChange(
    (code: string) => request('POST', '/api/my/authenticator/confirmation', { body: { code } }),
    (given) => {
      setBegun(null);
      setCodes(given.codes);
    },
  );
  const remove = useChange(() => request('DELETE', '/api/my/authenticator'));
  const renew = useChange(
    () => request('POST', '/api/my/recovery-codes'),
    (given) => setCodes(given.codes),
  );
  const { authenticator, recoveryCodes } = security;
  return (
    <>
      <section aria-labelledby="authenticator">
        <h2 id="authenticator">{w.authenticator}</h2>
        <p className="quiet">{w.authenticatorText}</p>
        {authenticator !== null ? (
          <>
            <p>{w.authenticatorSince(momentWords(authenticator.since, lang))}</p>
            <Button busy={remove.isPending} onClick={() => remove.mutate()}>
              {w.removeAuthenticator}
            </Button>
          </>
        ) : begun === null ? (
          <Button busy={begin.isPending} onClick={() => begin.mutate()}>
            {w.setUp}
          </Button>
        ) : (
          <CheckedForm
            className="security-form"
            onSend={(form) => {
              confirm.mutate(String(new FormData(form).get('code')));
            }}
          >
            <p>{w.scan}</p>
            <Picture {...begun.picture}>{w.picture}</Picture>
            <p>
              {w.secret}
              {': '}
              <span className="security-secret">{begun.secret}</span>
            </p>
            <TextField
              label={w.code}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              minLength={6}
              maxLength={12}
              required
            />
            <Button primary type="submit" busy={confirm.isPending}>
              {w.confirm}
            </Button>
          </CheckedForm>
        )}
        <Failed change={begin} />
        <Failed change={confirm} />
        <Failed change={remove} />
      </section>
      <section aria-labelledby="recovery">
        <h2 id="recovery">{w.recovery}</h2>
        <p className="quiet">{w.recoveryText}</p>
        <p>{w.recoveryLeft(recoveryCodes)}</p>
        {codes.length > 0 && (
          <>
            <p role="status">{w.recoveryShown}</p>
            <ul className="recovery-codes">
              {codes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </>
        )}
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          {w.recoveryMake}
        </Button>
        <Failed change={renew} />
      </section>
    </>
  );
}

/** A QR code: one path of black squares. */
function Picture({ size, rows, children }: NewTotp['picture'] & { children: string }) {
  const path = rows
    .flatMap((row, y) => [...row].map((sign, x) => (sign === '1' ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="security-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={children}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function Password() {
  const w = useWords(securityWords);
  const change = useChange((password: string) => request('PUT', '/api/my/password', { body: { password } }));
  return (
    <section aria-labelledby="password">
      <h2 id="password">{w.password}</h2>
      <CheckedForm
        className="security-form"
        onSend={(form) => {
          change.mutate(String(new FormData(form).get('password')), { onSuccess: () => form.reset() });
        }}
      >
        <TextField
          label={w.passwordNew}
          hint={w.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          required
        />
        <Button type="submit" busy={change.isPending}>
          {w.passwordChange}
        </Button>
      </CheckedForm>
      {change.isSuccess && <p role="status">{w.passwordChanged}</p>}
      <Failed change={change} />
    </section>
  );
}

function Sessions({ sessions }: { sessions: Security['sessions'] }) {
  const w = useWords(securityWords);
  const lang = useLanguage();
  const end = useChange((id: string) => request('DELETE', '/api/my/sessions/{id}', { path: { id } }));
  const endOthers = useChange(() => request('DELETE', '/api/my/sessions'));
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{w.sessions}</h2>
      <ul className="security-list">
        {sessions.map(({ id, current, device, createdAt, seenAt }) => {
          const name = device === '' ? w.unknownDevice : device;
          return (
            <li key={id}>
              <span>
                <strong>{name}</strong>{' '}
                <span className="small quiet">
                  {w.began(momentWords(createdAt, lang))}
                  {' · '}
                  {current ? w.current : w.lastSeen(momentWords(seenAt, lang))}
                </span>
              </span>
              {!current && (
                <Button aria-label={w.endNamed(name)} onClick={() => end.mutate(id)}>
                  {w.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {w.endOthers}
        </Button>
      )}
      <Failed change={end} />
      <Failed change={endOthers} />
    </section>
  );
}

function Providers({ security: { providers, links } }: { security: Security }) {
  const w = useWords(securityWords);
  const text = useText();
  const lang = useLanguage();
  const link = useMutation({
    mutationFn: (provider: string) =>
      request('POST', '/api/session/provider', { body: { provider, to: 'link', next: '/my/security' } }),
    onSuccess: ({ goOn }) => window.location.assign(goOn),
  });
  return (
    <section aria-labelledby="links">
      <h2 id="links">{w.links}</h2>
      <p className="quiet">{w.linksText}</p>
      <ul className="security-list">
        {providers.map(({ id, name, linked }) => {
          const known = links.find(({ provider }) => provider === id);
          return (
            <li key={id}>
              <span>
                <strong>{text(name)}</strong>{' '}
                <span className="small quiet">
                  {known === undefined
                    ? w.notLinked
                    : w.linked(momentWords(known.linkedAt, lang), known.level)}
                </span>
              </span>
              {!linked && (
                <Button aria-label={w.linkNamed(text(name))} onClick={() => link.mutate(id)}>
                  {w.link}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Failed change={link} />
    </section>
  );
}

function Records({ records }: { records: Security['records'] }) {
  const w = useWords(securityWords);
  const lang = useLanguage();
  return (
    <section aria-labelledby="records">
      <h2 id="records">{w.records}</h2>
      <ul className="security-list">
        {records.map(({ at, kind, device, byAnother }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no names of their own and are read whole.
          <li key={`${at} ${kind} ${place}`}>
            <span>
              {w[kind]}
              {byAnother && w.byAnother}
            </span>
            <span className="small quiet">
              {momentWords(at, lang)}
              {device !== '' && ` · ${device}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
