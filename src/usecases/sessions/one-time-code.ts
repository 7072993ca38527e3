import { Secret, TOTP } from 'otpauth';
import type { Totp } from '../../store/people/second-factors.ts';
import { spendRecoveryCode, spendTotpStep } from '../../store/people/second-factors.ts';
import type { Dependencies } from '../dependencies.ts';
import { unwrapKey, wrapKey } from '../personal-fields/envelope.ts';
import { recoveryDigest } from './recovery-code.ts';

const period = 30;

/** What authenticator apps everywhere can do (RFC 6238): SHA-1, six digits, half a minute. */
export function totpOf(issuer: string, label: string, secret: Uint8Array): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });
}

export function sealTotp({ masterKey }: Dependencies, account: string, secret: Uint8Array): Uint8Array {
  return wrapKey(masterKey, `totp ${account}`, secret);
}

export function openTotp({ masterKey }: Dependencies, account: string, sealed: Uint8Array): Uint8Array {
  return unwrapKey(masterKey, `totp ${account}`, sealed);
}

/**
 * Whether an authenticator's code is right just now, or half a minute before or after. It is used up by that, with
 * all codes before it (RFC 6238 §5.2): whoever looked over a shoulder cannot use it again.
 */
export async function takeTotpCode(
  deps: Dependencies,
  account: string,
  { secret }: Pick<Totp, 'secret'>,
  code: string,
): Promise<boolean> {
  const timestamp = deps.wall();
  const delta = totpOf('', '', openTotp(deps, account, secret)).validate({
    token: code,
    timestamp,
    window: 1,
  });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1_000 / period) + delta;
  return await spendTotpStep(deps.database, deps.database.city, account, step, deps.now());
}

/** An authenticator's code, or one of the person's recovery codes; says which it was, or null for neither. */
export async function takeCode(
  deps: Dependencies,
  account: string,
  totp: Totp | null,
  code: string,
): Promise<'totp' | 'recovery' | null> {
  const plain = code.replaceAll(/[\s-]/g, '');
  if (/^\d{6}$/.test(plain)) {
    if (totp === null || totp.confirmedAt === null) return null;
    return (await takeTotpCode(deps, account, totp, plain)) ? 'totp' : null;
  }
  const { database, masterKey } = deps;
  const digest = recoveryDigest(masterKey, account, plain);
  const used = await spendRecoveryCode(database, database.city, account, digest, {
    kind: 'own',
    now: deps.now(),
  });
  return used ? 'recovery' : null;
}
