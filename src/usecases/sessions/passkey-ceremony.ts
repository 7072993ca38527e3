import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { refuse } from '../../kernel/errors/index.ts';
import { beginCeremony, type Ceremony, takeCeremony } from '../../store/people/ceremonies.ts';
import { findPasskey, listPasskeys, type Passkey, recordPasskeyUse } from '../../store/people/passkeys.ts';
import type { Dependencies } from '../dependencies.ts';
import { hashToken } from './token.ts';

/** Where the page stands that asks, such as `https://yingshang.example`: passkeys hold for its host. */
export type Site = { readonly origin: string };

const ceremonyMinutes = 5;

/** What a browser must answer within some minutes, once; by the challenge it is found again. */
export async function keepChallenge(
  deps: Dependencies,
  challenge: string,
  ceremony: Omit<Ceremony, 'content'>,
  { origin }: Site,
): Promise<void> {
  const { database } = deps;
  const expiresAt = new Date(Date.parse(deps.now()) + ceremonyMinutes * 60_000).toISOString();
  await beginCeremony(
    database,
    database.city,
    hashToken(challenge),
    { ...ceremony, content: { origin, host: hostOf(origin) } },
    expiresAt,
  );
}

export const hostOf = (origin: string): string => new URL(origin).hostname;

/** The challenge that an answer is to, taken for good. Refuses (`session.ceremony-over`) one that nobody waits for. */
export async function takeChallenge(
  deps: Dependencies,
  kind: 'passkey' | 'new-passkey',
  clientData: string,
): Promise<{
  readonly challenge: string;
  readonly account: string | null;
  readonly origin: string;
  readonly host: string;
}> {
  const challenge = challengeIn(clientData);
  const { database } = deps;
  const taken =
    challenge === null
      ? null
      : await takeCeremony(database, database.city, hashToken(challenge), kind, deps.now());
  if (challenge === null || taken === null) throw refuse('session.ceremony-over');
  const { origin, host } = taken.content as { readonly origin: string; readonly host: string };
  return { challenge, account: taken.account, origin, host };
}

function challengeIn(clientData: string): string | null {
  try {
    const said = JSON.parse(Buffer.from(clientData, 'base64url').toString()) as { challenge?: unknown };
    return typeof said.challenge === 'string' ? said.challenge : null;
  } catch {
    return null;
  }
}

/**
 * Asks a browser for a passkey: of this account, or (null) of whomever it belongs to. Nothing in the question tells
 * who has one.
 */
export async function beginPasskey(
  deps: Dependencies,
  site: Site,
  account: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { database } = deps;
  const own = account === null ? [] : await listPasskeys(database, database.city, account);
  const options = await generateAuthenticationOptions({
    rpID: hostOf(site.origin),
    userVerification: 'required',
    allowCredentials: own.map(({ id, transports }) => ({ id, transports: [...transports] })),
  });
  await keepChallenge(deps, options.challenge, { kind: 'passkey', account }, site);
  return options;
}

/**
 * Whose passkey answered (WebAuthn §7.2). The device must have made sure of its owner, so that this is two factors:
 * the device, and a finger or a PIN. Refuses `session.passkey-unknown` for whatever does not check out.
 */
export async function checkPasskey(
  deps: Dependencies,
  response: AuthenticationResponseJSON,
): Promise<{ readonly passkey: Passkey; readonly askedOf: string | null }> {
  const { database } = deps;
  const { challenge, account, origin, host } = await takeChallenge(
    deps,
    'passkey',
    response.response.clientDataJSON,
  );
  const passkey = await findPasskey(database, database.city, response.id);
  if (passkey === null || (account !== null && passkey.account !== account))
    throw refuse('session.passkey-unknown');
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(() => null);
  if (verified === null || !verified.verified) throw refuse('session.passkey-unknown');
  const used = await recordPasskeyUse(database, database.city, passkey.id, {
    before: passkey.counter,
    counter: verified.authenticationInfo.newCounter,
    now: deps.now(),
  });
  if (!used) throw refuse('session.passkey-unknown');
  return { passkey, askedOf: account };
}
