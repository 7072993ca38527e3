import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { Problem } from '../api/problem.ts';
import { request } from '../api/request.ts';
import type { NewPasskey, PasskeyAnswer } from '../api/types.ts';

/** Has the browser show a passkey: to sign in whichever its owner chooses, to prove one of whoever is signed in. */
export async function askPasskey(to: 'sign-in' | 'prove'): Promise<PasskeyAnswer> {
  const { options } = await request('POST', '/api/session/passkey-question', { body: { to } });
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const answer: AuthenticationResponseJSON = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  }).catch(notShown);
  const { userHandle, ...response } = answer.response;
  return {
    id: answer.id,
    rawId: answer.rawId,
    type: answer.type,
    clientExtensionResults: {},
    response: { ...response, ...(userHandle === undefined ? {} : { userHandle }) },
  };
}

/** Has the browser make a passkey for whoever is signed in. */
export async function makePasskey(): Promise<NewPasskey['passkey']> {
  const { options } = await request('POST', '/api/my/passkeys/question');
  const { startRegistration } = await import('@simplewebauthn/browser');
  const { id, rawId, type, response }: RegistrationResponseJSON = await startRegistration({
    optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
  }).catch(notShown);
  const { clientDataJSON, attestationObject, transports } = response;
  type Transports = NonNullable<NewPasskey['passkey']['response']['transports']>;
  return {
    id,
    rawId,
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON,
      attestationObject,
      ...(transports === undefined ? {} : { transports: transports as unknown as Transports }),
    },
  };
}

/** Its owner changed their mind, or the device has none for this site: browsers do not say which. */
function notShown(): never {
  throw new Problem({
    code: 'web.passkey-not-shown',
    status: 0,
    title: 'no passkey was shown',
    message: { zh: '没有用成通行密钥', en: 'No passkey was used' },
    next: {
      zh: '可以再试一次，或换一种方式',
      en: 'Try again, or choose another way',
    },
  });
}
