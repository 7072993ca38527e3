import pg from 'pg';
import type { Passwords } from './passwords.ts';

export const databaseName = 'yingshang';
const owner = 'yingshang_owner';
const app = 'yingshang_app';

export type Urls = {
  /** The server's own administrator, for making and dropping databases. */
  readonly adminUrl: string;
  /** Owns the schema: migrations only. */
  readonly ownerUrl: string;
  /** What the product works under; it cannot change or delete what was recorded. */
  readonly appUrl: string;
};

/** By the port, or by the socket of that port in a folder. */
export function urlsAt(port: number, passwords: Passwords, socketFolder: string | null): Urls {
  const by = socketFolder === null ? '' : `&host=${encodeURIComponent(socketFolder)}`;
  const url = (user: string, password: string, database: string): string =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}?sslmode=disable${by}`;
  return {
    adminUrl: url('postgres', passwords.postgres, 'postgres'),
    ownerUrl: url(owner, passwords.owner, databaseName),
    appUrl: url(app, passwords.app, databaseName),
  };
}

/** Makes the two logins and the database, each only when it is not there. */
export async function ensureRoles(urls: Urls, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: urls.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly name: string }>(
      `select rolname as name from pg_roles where rolname in ($1, $2)
       union all select datname from pg_database where datname = $3`,
      [owner, app, databaseName],
    );
    const present = new Set(rows.map((row) => row.name));
    for (const [role, password] of [
      [owner, passwords.owner],
      [app, passwords.app],
    ] as const) {
      if (present.has(role)) continue;
      await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`);
    }
    await client.query(`grant ${app} to ${owner}`);
    if (present.has(databaseName)) return;
    await client.query(`create database ${databaseName} owner ${owner}`);
    await client.query(`revoke all on database ${databaseName} from public`);
    await client.query(`grant connect on database ${databaseName} to ${app}`);
  } finally {
    await client.end();
  }
}
