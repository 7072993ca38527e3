import type { Json, JsonObject } from '../../kernel/json.ts';
import type { MessageChannelName, MessageSettings } from '../../kernel/message/index.ts';
import type { Database } from '../database.ts';

/** Where somebody is reached by one channel. */
export type Contact = {
  readonly account: string;
  readonly channel: MessageChannelName;
  /** Sealed. */
  readonly address: Json;
  readonly askedAt: string;
  readonly tries: number;
  readonly confirmedAt: string | null;
};

const columns = `account, channel, address, asked_at as "askedAt", tries, confirmed_at as "confirmedAt"`;

export async function findContacts(
  db: Database,
  city: string,
  accounts: readonly string[],
): Promise<readonly Contact[]> {
  const { rows } = await db.lanes.query<Contact>({
    name: 'find-contacts',
    text: `select ${columns} from message_contact where city = $1 and account = any ($2::text[])`,
    values: [city, accounts],
  });
  return rows;
}

/** Puts an address in the place of the one before; it is not confirmed yet. */
export async function saveContact(
  db: Database,
  city: string,
  contact: Pick<Contact, 'account' | 'channel' | 'address' | 'askedAt'>,
): Promise<void> {
  await db.pool.query(
    `insert into message_contact (city, account, channel, address, asked_at, tries, confirmed_at)
     values ($1, $2, $3, $4, $5, 0, null)
     on conflict (city, account, channel)
     do update set address = excluded.address, asked_at = excluded.asked_at, tries = 0, confirmed_at = null`,
    [city, contact.account, contact.channel, JSON.stringify(contact.address), contact.askedAt],
  );
}

/** Counts a try at the code; false where there have been `most` already, or it is confirmed. */
export async function countTry(
  db: Database,
  city: string,
  { account, channel }: Pick<Contact, 'account' | 'channel'>,
  most: number,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `update message_contact set tries = tries + 1
     where city = $1 and account = $2 and channel = $3 and tries < $4 and confirmed_at is null`,
    [city, account, channel, most],
  );
  return rowCount === 1;
}

export async function confirmContact(
  db: Database,
  city: string,
  { account, channel, askedAt }: Pick<Contact, 'account' | 'channel' | 'askedAt'>,
  now: string,
): Promise<void> {
  await db.pool.query(
    `update message_contact set confirmed_at = $5
     where city = $1 and account = $2 and channel = $3 and asked_at = $4`,
    [city, account, channel, askedAt, now],
  );
}

export async function deleteContact(
  db: Database,
  city: string,
  { account, channel }: Pick<Contact, 'account' | 'channel'>,
): Promise<void> {
  await db.pool.query('delete from message_contact where city = $1 and account = $2 and channel = $3', [
    city,
    account,
    channel,
  ]);
}

/** What each of these has chosen; who has chosen nothing is left out. */
export async function findSettings(
  db: Database,
  city: string,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, MessageSettings>> {
  const { rows } = await db.lanes.query<{ account: string; settings: JsonObject }>({
    name: 'find-message-settings',
    text: 'select account, settings from message_settings where city = $1 and account = any ($2::text[])',
    values: [city, accounts],
  });
  // Stored by `saveSettings`, which takes nothing else.
  return new Map(rows.map(({ account, settings }) => [account, settings as unknown as MessageSettings]));
}

export async function saveSettings(
  db: Database,
  city: string,
  account: string,
  settings: MessageSettings,
  now: string,
): Promise<void> {
  await db.pool.query(
    `insert into message_settings (city, account, settings, updated_at) values ($1, $2, $3, $4)
     on conflict (city, account) do update set settings = excluded.settings, updated_at = excluded.updated_at`,
    [city, account, JSON.stringify(settings), now],
  );
}
