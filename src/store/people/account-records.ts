import type { Database } from '../database.ts';

/** What can happen to somebody's ways of signing in. */
export const recordKinds = [
  'signed-in',
  'proven-again',
  'session-ended',
  'password-changed',
  'passkey-added',
  'passkey-removed',
  'totp-added',
  'totp-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'recovery-issued',
  'recovered',
  'provider-linked',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export type AccountRecord = {
  readonly id: string;
  readonly account: string;
  readonly at: string;
  readonly kind: RecordKind;
  /** Who did it, where that was somebody else. */
  readonly by: string | null;
  /** Browser and system, in words. */
  readonly device: string;
};

export async function recordOfAccount(db: Database, city: string, record: AccountRecord): Promise<void> {
  await db.pool.query(
    `insert into account_record (city, id, account, at, kind, by_account, device)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [city, record.id, record.account, record.at, record.kind, record.by, record.device],
  );
}

/** The latest first. */
export async function listAccountRecords(
  db: Database,
  city: string,
  account: string,
  limit: number,
): Promise<readonly AccountRecord[]> {
  const { rows } = await db.pool.query<AccountRecord>(
    `select id, account, at, kind, by_account as by, device from account_record
     where city = $1 and account = $2 order by at desc, id desc limit $3`,
    [city, account, limit],
  );
  return rows;
}
