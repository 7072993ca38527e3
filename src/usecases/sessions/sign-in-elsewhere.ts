import * as openid from 'openid-client';
import { refuse } from '../../kernel/errors/index.ts';
import { type Account, findAccount } from '../../store/people/accounts.ts';
import { beginCeremony, takeCeremony } from '../../store/people/ceremonies.ts';
import { findLinkedAccount, linkIdentity, listAccountsOfParty } from '../../store/people/identity-links.ts';
import { findPartyByIdentifier } from '../../store/people/parties.ts';
import { storeProof } from '../../store/people/real-names.ts';
import { findSecondFactors } from '../../store/people/second-factors.ts';
import type { Dependencies } from '../dependencies.ts';
import { personStream } from '../parties/person-stream.ts';
import { personOf } from '../personal-fields/person.ts';
import { record } from './record-of.ts';
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
    { kind: 'provider', account: null, content: { provider: id, nonce, verifier, ...asked } },
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
): Promise<{ readonly shown: Shown; readonly next: string | null }> {
  const { database } = deps;
  const { state } = answer;
  const taken =
    state === undefined
      ? null
      : await takeCeremony(database, database.city, hashToken(state), 'provider', deps.now());
  if (state === undefined || taken === null) throw refuse('session.ceremony-over');
  const began = taken.content as {
    readonly provider: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly redirectUri: string;
    readonly next: string | null;
  };
  if (began.provider !== connected.id) throw refuse('session.provider-refused');
  const claims = await claimsOf(connected, new URL(began.redirectUri + answer.search), { ...began, state });
  const shown = await shownBy(deps, connected, claims, visit);
  if (shown.account.disabledAt !== null) throw refuse('session.not-linked');
  return { shown, next: began.next };
}

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

async function claimsOf(
  { configuration, outer }: Connected,
  url: URL,
  began: { readonly state: string; readonly nonce: string; readonly verifier: string },
): Promise<Claims> {
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, url, {
      expectedState: began.state,
      expectedNonce: began.nonce,
      pkceCodeVerifier: began.verifier,
      idTokenExpected: true,
    });
    const said = tokens.claims();
    if (said === undefined) throw refuse('session.provider-refused');
    const more =
      outer === null || said[outer.claims.identifier] !== undefined
        ? {}
        : await openid.fetchUserInfo(configuration, tokens.access_token, said.sub);
    return { ...more, ...said };
  } catch {
    // What exactly was wrong helps nobody but whoever tries to forge an answer.
    throw refuse('session.provider-refused');
  }
}

async function shownBy(
  deps: Dependencies,
  { id, outer }: Connected,
  claims: Claims,
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
  const account =
    (await findLinkedAccount(database, database.city, id, claims.sub)) ??
    (await linkByRealName(deps, outer, claims, level, visit));
  return { account, proven: { at, by: outer.strong ? 'factor' : 'password' }, way: ownWay(id) };
}

const ownWay = (id: string): string => (id === ownProvider ? 'password' : id);
const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '');

/**
 * The one account of the person whom the provider has verified, by identity number and name together; never by an
 * address of e-mail, which others may come to have. It is remembered, so that later the subject alone is enough.
 */
async function linkByRealName(
  deps: Dependencies,
  outer: OuterProvider,
  claims: Claims,
  level: string,
  visit: Visit,
): Promise<Account> {
  const { database, masterKey } = deps;
  const identifier = textOf(claims[outer.claims.identifier]);
  const name = textOf(claims[outer.claims.name]).trim();
  if (identifier === '' || name === '') throw refuse('session.not-linked');
  const mark = personOf(masterKey, identifier);
  const party = await findPartyByIdentifier(database, database.city, mark);
  const accounts = party === null ? [] : await listAccountsOfParty(database, database.city, party.id);
  const [account, other] = accounts.filter((each) => each.name.zh === name);
  if (account === undefined || other !== undefined) throw refuse('session.not-linked');
  await linkIdentity(database, database.city, {
    provider: outer.id,
    subject: claims.sub,
    account: account.id,
    level,
    linkedAt: deps.now(),
  });
  await noteProof(deps, account, outer);
  await record(deps, account.id, 'provider-linked', visit);
  return account;
}

/** Who the person is was looked at there: every service may rely on it, and shows where it came from. */
async function noteProof(deps: Dependencies, { party }: Account, outer: OuterProvider): Promise<void> {
  if (party === null) return;
  const { database } = deps;
  const proof = {
    id: deps.newId(),
    person: party,
    level: 'source',
    how: outer.name.zh,
    office: null,
    case: null,
    provenBy: null,
    provenAt: deps.now(),
    until: null,
  } as const;
  const actor = { kind: 'system', id: `provider ${outer.id}` } as const;
  await storeProof(database, database.city, proof, { actor, stream: personStream(party) });
}

/** Where somebody who signs out may end the provider's own session too; null where it has no such place. */
export function signOutElsewhere({ configuration, outer }: Connected, back: string): string | null {
  if (outer === null || configuration.serverMetadata().end_session_endpoint === undefined) return null;
  return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
}
