import type { Database } from '../database.ts';

/** An authenticator app's secret as kept: sealed, and unused until it has been confirmed. */
export type Totp = {
  readonly secret: Uint8Array;
  readonly confirmedAt: string | null;
  readonly lastStep: number;
};

/** What somebody has beside a password. */
export type SecondFactors = {
  readonly totp: Totp | null;
  readonly passkeys: number;
  readonly recoveryCodes: number;
};

/** In one statement, which is the same for somebody who does not exist. */
export async function findSecondFactors(db: Database, city: string, account: string): Promise<SecondFactors> {
  const { rows } = await db.pool.query<{
    secret: Uint8Array | null;
    confirmedAt: string | null;
    lastStep: number | null;
    passkeys: number;
    recoveryCodes: number;
  }>(
    `select t.secret, t.confirmed_at as "confirmedAt", t.last_step as "lastStep",
       (select count(*) from passkey p where p.city = $1 and p.account = $2) as passkeys,
       (select count(*) from recovery_code r where r.city = $1 and r.account = $2 and r.issued_by is null)
         as "recoveryCodes"
     from (select 1) one left join totp t on t.city = $1 and t.account = $2`,
    [city, account],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a row that is always there is missing');
  const { secret, confirmedAt, lastStep, passkeys, recoveryCodes } = row;
  return {
    totp: secret === null ? null : { secret, confirmedAt, lastStep: lastStep ?? 0 },
    passkeys,
    recoveryCodes,
  };
}

/** Keeps a new secret, not yet in force; one that is in force is left as it is, and false returned. */
export async function saveTotp(
  db: Database,
  city: string,
  account: string,
  secret: Uint8Array,
  now: string,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `insert into totp as t (city, account, secret, created_at) values ($1, $2, $3, $4)
     on conflict (city, account) do update set secret = excluded.secret, created_at = excluded.created_at,
       last_step = 0 where t.confirmed_at is null`,
    [city, account, Buffer.from(secret), now],
  );
  return rowCount === 1;
}

/** Takes a step for used, and the secret for confirmed; false where that step or a later one was used already. */
export async function spendTotpStep(
  db: Database,
  city: string,
  account: string,
  step: number,
  now: string,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `update totp set last_step = $3, confirmed_at = coalesce(confirmed_at, $4)
     where city = $1 and account = $2 and last_step < $3`,
    [city, account, step, now],
  );
  return rowCount === 1;
}

export async function deleteTotp(db: Database, city: string, account: string): Promise<void> {
  await db.pool.query('delete from totp where city = $1 and account = $2', [city, account]);
}

/** Puts these codes in place of all that the person had of their own. */
export async function replaceRecoveryCodes(
  db: Database,
  city: string,
  account: string,
  digests: readonly Uint8Array[],
): Promise<void> {
  await db.pool.query(
    `with gone as (
       delete from recovery_code where city = $1 and account = $2 and issued_by is null)
     insert into recovery_code (city, account, digest) select $1, $2, d from unnest($3::bytea[]) d`,
    [city, account, digests.map((each) => Buffer.from(each))],
  );
}

/** Keeps a code that an administrator gave out, instead of any given out before. */
export async function issueRecoveryCode(
  db: Database,
  city: string,
  code: {
    readonly account: string;
    readonly digest: Uint8Array;
    readonly issuedBy: string;
    readonly expiresAt: string;
  },
): Promise<void> {
  await db.pool.query(
    `with gone as (
       delete from recovery_code where city = $1 and account = $2 and issued_by is not null)
     insert into recovery_code (city, account, digest, issued_by, expires_at) values ($1, $2, $3, $4, $5)`,
    [city, code.account, Buffer.from(code.digest), code.issuedBy, code.expiresAt],
  );
}

/** Uses a code up: one of the person's own, or one that was given out. False where there is none such. */
export async function spendRecoveryCode(
  db: Database,
  city: string,
  account: string,
  digest: Uint8Array,
  given: { readonly kind: 'own' | 'issued'; readonly now: string },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `delete from recovery_code where city = $1 and account = $2 and digest = $3
       and (issued_by is null) = $4 and (expires_at is null or expires_at > $5)`,
    [city, account, Buffer.from(digest), given.kind === 'own', given.now],
  );
  return rowCount === 1;
}

/** Takes away every second factor somebody has; the password stays. */
export async function deleteSecondFactors(db: Database, city: string, account: string): Promise<void> {
  await db.pool.query(
    `with a as (delete from totp where city = $1 and account = $2),
          b as (delete from recovery_code where city = $1 and account = $2)
     delete from passkey where city = $1 and account = $2`,
    [city, account],
  );
}
