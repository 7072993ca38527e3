import * as openid from 'openid-client';
import { refuse } from '../../kernel/errors/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { beginCeremony, takeCeremony } from '../../store/people/ceremonies.ts';
import { findLink } from '../../store/people/identity-links.ts';
import { findSecondFactors } from '../../store/people/second-factors.ts';
import type { Proven } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Claims, linkByRealName, linkToAccount, noteLevel, textOf } from './link-provider.ts';
import { type OuterProvider, ownProvider } from './sign-in-provider.ts';
import type { Shown } from './start-session.ts';
import { hashToken } from './token.ts';
import type { Visit } from './visit.ts';

/** A provider that the product can send people to, and what it was told of it. */
export type Connected = {
  readonly id: string;
  readonly configuration: openid.Configuration;
  /** Null for the product's own, whose subjects are our accounts. */
  readonly outer: OuterProvider | null;
};

const minutes = 15;

/** What somebody goes to a provider for: to sign in; to have it linked to their account; to show again who they are. */
export type Errand = { readonly to: 'sign-in' } | { readonly to: 'link' | 'prove'; readonly account: string };

/** With what they came back. */
export type CameBack = { readonly next: string | null } & (
  | { readonly to: 'sign-in'; readonly shown: Shown }
  | { readonly to: 'link' | 'prove'; readonly account: string; readonly proven: Proven }
);

/** Reads the description of an outer provider; only over TLS, or from this machine. */
export async function connectProvider(outer: OuterProvider): Promise<Connected> {
  const issuer = new URL(outer.issuer);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
  const configuration = await openid.discovery(
    issuer,
    outer.clientId,
    outer.clientSecret,
    openid.ClientSecretBasic(outer.clientSecret),
    local ? { execute: [openid.allowInsecureRequests] } : {},
  );
  openid.enableNonRepudiationChecks(configuration);
  return { id: outer.id, configuration, outer };
}

/**
 * Sends somebody to a provider: authorization code with PKCE, state and nonce (OAuth 2.1 §4.1, OpenID Connect Core
 * §3.1). The state is kept by the browser that begins, so that nobody else's answer is taken from it.
 */
export async function beginSignInElsewhere(
  deps: Dependencies,
  { id, configuration, outer }: Connected,
  asked: { readonly redirectUri: string; readonly next: string | null },
  errand: Errand = { to: 'sign-in' },
): Promise<{ readonly url: URL; readonly state: string; readonly seconds: number }> {
  const { database } = deps;
  const [state, nonce, verifier] = [
    openid.randomState(),
    openid.randomNonce(),
    openid.randomPKCECodeVerifier(),
  ];
  const expiresAt = new Date(Date.parse(deps.now()) + minutes * 60_000).toISOString();
  await beginCeremony(
    database,
    database.city,
    hashToken(state),
    {
      kind: 'provider',
      account: errand.to === 'sign-in' ? null : errand.account,
      content: { provider: id, nonce, verifier, to: errand.to, began: deps.wall(), ...asked },
    },
    expiresAt,
  );
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: asked.redirectUri,
    scope: outer?.scope ?? 'openid',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // Whoever sits down at a counter's machine must not be taken for the one before.
    prompt: 'login',
    // Whoever shows again that it is they must not be waved through: OpenID Connect Core §3.1.2.1, §2 (auth_time).
    ...(errand.to === 'prove' ? { max_age: '0' } : {}),
  });
  return { url, state, seconds: minutes * 60 };
}

/**
 * Who came back from a provider, and where they wanted to go. Refuses `session.provider-refused` for an answer that
 * nobody waits for in this browser, that was changed, replayed or meant for somebody else.
 */
export async function finishSignInElsewhere(
  deps: Dependencies,
  connected: Connected,
  answer: { readonly search: string; readonly state: string | undefined },
  visit: Visit,
): Promise<CameBack> {
  const { database } = deps;
  const { state } = answer;
  const taken =
    state === undefined
      ? null
      : await takeCeremony(database, database.city, hashToken(state), 'provider', deps.now());
  if (state === undefined || taken === null) throw refuse('session.ceremony-over');
  const began = taken.content as Began;
  if (began.provider !== connected.id) throw refuse('session.provider-refused');
  const said = await claimsOf(connected, new URL(began.redirectUri + answer.search), { ...began, state });
  const { next } = began;
  const { to } = began;
  if (to === 'sign-in' || taken.account === null) {
    const shown = await shownBy(deps, connected, said, visit);
    if (shown.account.disabledAt !== null) throw refuse('session.not-linked');
    return { to: 'sign-in', shown, next };
  }
  const { outer } = connected;
  if (outer === null) throw refuse('session.provider-refused');
  if (to === 'link') await linkToAccount(deps, outer, { ...said, account: taken.account }, visit);
  else await mustBeThem(deps, outer, { ...said, account: taken.account }, began.began);
  return { to, account: taken.account, proven: provenThere(deps, outer), next };
}

type Began = {
  readonly provider: string;
  readonly to: Errand['to'];
  /** When they set out, by this machine's clock. */
  readonly began: number;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly next: string | null;
};

function provenThere(deps: Dependencies, { strong }: OuterProvider): Proven {
  return { at: deps.now(), by: strong ? 'factor' : 'password' };
}

/** So far the clocks of a provider and of this machine may lie apart. */
const skewMs = 60_000;

/**
 * Whoever shows again that it is they has signed in there anew since they set out, and is who is linked to the account.
 * Refuses `session.provider-refused`.
 */
async function mustBeThem(
  { database }: Dependencies,
  { id }: OuterProvider,
  { claims, account }: Said & { readonly account: string },
  began: number,
): Promise<void> {
  const link = await findLink(database, database.city, id, claims.sub);
  const authenticated = typeof claims.auth_time === 'number' ? claims.auth_time * 1_000 : 0;
  if (link?.account.id !== account || authenticated + skewMs < began)
    throw refuse('session.provider-refused');
}

/** What a provider said, and its word as it was signed. */
type Said = { readonly claims: Claims; readonly idToken: string };

async function claimsOf(
  { configuration, outer }: Connected,
  url: URL,
  began: { readonly state: string; readonly nonce: string; readonly verifier: string },
): Promise<Said> {
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, url, {
      expectedState: began.state,
      expectedNonce: began.nonce,
      pkceCodeVerifier: began.verifier,
      idTokenExpected: true,
    });
    const said = tokens.claims();
    if (said === undefined || tokens.id_token === undefined) throw refuse('session.provider-refused');
    const more =
      outer === null || said[outer.claims.identifier] !== undefined
        ? {}
        : await openid.fetchUserInfo(configuration, tokens.access_token, said.sub);
    return { claims: { ...more, ...said }, idToken: tokens.id_token };
  } catch {
    // What exactly was wrong helps nobody but whoever tries to forge an answer.
    throw refuse('session.provider-refused');
  }
}

async function shownBy(
  deps: Dependencies,
  { id, outer }: Connected,
  { claims, idToken }: Said,
  visit: Visit,
): Promise<Shown> {
  const { database } = deps;
  const at = deps.now();
  if (outer === null) {
    const account = await findAccount(database, database.city, claims.sub);
    if (account === null) throw refuse('session.provider-refused');
    const amr = Array.isArray(claims.amr) ? (claims.amr as readonly unknown[]) : [];
    const way = amr.includes('hwk') ? 'passkey' : 'password';
    if (way === 'passkey' || amr.includes('otp')) return { account, proven: { at, by: 'factor' }, way };
    const { passkeys } = await findSecondFactors(database, database.city, account.id);
    return { account, proven: passkeys > 0 ? null : { at, by: 'password' }, way };
  }
  const level = textOf(claims[outer.claims.level]);
  if (!outer.levels.includes(level)) throw refuse('session.not-linked');
  const link = await findLink(database, database.city, id, claims.sub);
  const account = link?.account ?? (await linkByRealName(deps, outer, { claims, level }, visit));
  if (link !== null && link.level !== level) await noteLevel(deps, outer, { claims, level, account });
  return { account, proven: provenThere(deps, outer), way: ownWay(id), idToken };
}

const ownWay = (id: string): string => (id === ownProvider ? 'password' : id);

/** Where somebody who signs out may end the provider's own session too; null where it has no such place. */
export function signOutElsewhere(
  { configuration, outer }: Connected,
  back: string,
  idToken: string | null,
): string | null {
  if (outer === null || configuration.serverMetadata().end_session_endpoint === undefined) return null;
  return openid.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: back,
    ...(idToken === null ? {} : { id_token_hint: idToken }),
  }).href;
}
