import { Type } from 'typebox';
import { encode } from 'uqr';
import { refuse } from '../../kernel/errors/index.ts';
import {
  deleteTotp,
  findSecondFactors,
  replaceRecoveryCodes,
  saveTotp,
} from '../../store/people/second-factors.ts';
import type { Dependencies } from '../dependencies.ts';
import { mustBeConfirmed } from './confirmed.ts';
import type { SignedIn } from './find-signed-in.ts';
import { sealTotp, takeTotpCode, totpOf } from './one-time-code.ts';
import { record } from './record-of.ts';
import { newRecoveryCode, recoveryDigest } from './recovery-code.ts';
import type { Visit } from './visit.ts';

const secretBytes = 20;
const recoveryCodes = 10;

/** What an authenticator app is to be told: as a picture to be read off, and as letters to be typed. */
export const NewTotp = Type.Object({
  secret: Type.String({ description: '手工输入用的密钥。The secret, to be typed in' }),
  uri: Type.String({
    description: '`otpauth:` 链接，供本机应用打开。To be opened by an app on the same device',
  }),
  picture: Type.Object(
    { size: Type.Integer(), rows: Type.Array(Type.String()) },
    { description: '二维码各行，1 为黑。The rows of a QR code; 1 is black' },
  ),
});
export const RecoveryCodes = Type.Object({
  codes: Type.Array(Type.String(), {
    description: '恢复码，只显示这一次。Recovery codes, shown this once',
  }),
});

/** Makes a secret for an authenticator app (RFC 6238). It counts only once a code from it has been shown. */
export async function beginTotp(
  deps: Dependencies,
  signedIn: SignedIn,
): Promise<Type.Static<typeof NewTotp>> {
  mustBeConfirmed(deps, signedIn);
  const { database, city } = deps;
  const { account } = signedIn.principal;
  const secret = deps.randomBytes(secretBytes);
  const kept = await saveTotp(database, database.city, account, sealTotp(deps, account, secret), deps.now());
  if (!kept) throw refuse('session.totp-in-force');
  const totp = totpOf(city.profile.name.zh, signedIn.username, secret);
  const uri = totp.toString();
  const { size, data } = encode(uri, { border: 2 });
  return {
    secret: totp.secret.base32,
    uri,
    picture: { size, rows: data.map((row) => row.map((black) => (black ? '1' : '0')).join('')) },
  };
}

/** Puts the authenticator in force with a first code from it, and gives recovery codes for when it is lost. */
export async function confirmTotp(
  deps: Dependencies,
  signedIn: SignedIn,
  code: string,
  visit: Visit,
): Promise<Type.Static<typeof RecoveryCodes>> {
  mustBeConfirmed(deps, signedIn);
  const { account } = signedIn.principal;
  const { totp } = await findSecondFactors(deps.database, deps.database.city, account);
  if (totp === null || totp.confirmedAt !== null) throw refuse('session.totp-missing');
  if (!(await takeTotpCode(deps, account, totp, code.replaceAll(/\s/g, ''))))
    throw refuse('session.code-wrong');
  await record(deps, account, 'totp-added', visit);
  return await makeRecoveryCodes(deps, signedIn, visit);
}

export async function removeTotp(deps: Dependencies, signedIn: SignedIn, visit: Visit): Promise<void> {
  mustBeConfirmed(deps, signedIn);
  const { account } = signedIn.principal;
  await deleteTotp(deps.database, deps.database.city, account);
  await record(deps, account, 'totp-removed', visit);
}

/** New recovery codes; those from before hold no longer. */
export async function makeRecoveryCodes(
  deps: Dependencies,
  signedIn: SignedIn,
  visit: Visit,
): Promise<Type.Static<typeof RecoveryCodes>> {
  mustBeConfirmed(deps, signedIn);
  const { database, masterKey } = deps;
  const { account } = signedIn.principal;
  const codes = Array.from({ length: recoveryCodes }, () => newRecoveryCode(deps.randomBytes));
  const digests = codes.map((code) => recoveryDigest(masterKey, account, code));
  await replaceRecoveryCodes(database, database.city, account, digests);
  await record(deps, account, 'recovery-codes-made', visit);
  return { codes };
}
