import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { refuse } from '../../kernel/errors/index.ts';
import { addPasskey as keepPasskey, listPasskeys } from '../../store/people/passkeys.ts';
import type { Dependencies } from '../dependencies.ts';
import { mustBeConfirmed } from './confirmed.ts';
import type { SignedIn } from './find-signed-in.ts';
import { hostOf, keepChallenge, type Site, takeChallenge } from './passkey-ceremony.ts';
import { record } from './record-of.ts';
import { deviceOf, type Visit } from './visit.ts';

const mostPasskeys = 10;

/** Asks a browser to make a passkey for the signed-in person (WebAuthn §7.1). */
export async function beginNewPasskey(
  deps: Dependencies,
  signedIn: SignedIn,
  site: Site,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  mustBeConfirmed(deps, signedIn);
  const { database, city } = deps;
  const { account } = signedIn.principal;
  const own = await listPasskeys(database, database.city, account);
  const options = await generateRegistrationOptions({
    rpName: city.profile.name.zh,
    rpID: hostOf(site.origin),
    userName: signedIn.username,
    userDisplayName: signedIn.name.zh,
    userID: new TextEncoder().encode(account),
    attestationType: 'none',
    excludeCredentials: own.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(deps, options.challenge, { kind: 'new-passkey', account }, site);
  return options;
}

/** Keeps the passkey that a browser has made. */
export async function addPasskey(
  deps: Dependencies,
  signedIn: SignedIn,
  asked: { readonly response: RegistrationResponseJSON; readonly label: string },
  visit: Visit,
): Promise<void> {
  mustBeConfirmed(deps, signedIn);
  const { database } = deps;
  const { account: self } = signedIn.principal;
  const { response } = asked;
  const { challenge, account, origin, host } = await takeChallenge(
    deps,
    'new-passkey',
    response.response.clientDataJSON,
  );
  if (account !== self) throw refuse('session.ceremony-over');
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
  }).catch(() => null);
  const kept =
    verified?.verified === true &&
    (await keepPasskey(
      database,
      database.city,
      {
        id: verified.registrationInfo.credential.id,
        account: self,
        publicKey: verified.registrationInfo.credential.publicKey,
        counter: verified.registrationInfo.credential.counter,
        transports: response.response.transports ?? [],
        label: asked.label.trim() || deviceOf(visit.userAgent),
        createdAt: deps.now(),
      },
      mostPasskeys,
    ));
  if (!kept) throw refuse('session.passkey-refused', { most: mostPasskeys });
  await record(deps, self, 'passkey-added', visit);
}
