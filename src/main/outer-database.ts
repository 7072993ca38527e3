import pg from 'pg';
import { StartError } from './start-error.ts';

const oldest = 15;

/**
 * Sees that a database can carry the product: it answers, is PostgreSQL 15 or newer, holds UTF-8, and was
 * built with ICU. Throws a StartError that says which of these fails; the password is never shown.
 *
 * @param variable where the address came from, for the message
 */
export async function checkOuterDatabase(url: string, variable: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    await client.end().catch(() => {});
    throw unreachable(variable, cause);
  }
  try {
    const { rows } = await client.query<{ version: number; encoding: string; icu: boolean }>(
      `select current_setting('server_version_num')::int as version,
              current_setting('server_encoding') as encoding,
              exists (select from pg_collation where collprovider = 'i') as icu`,
    );
    const [found] = rows;
    if (found === undefined) throw new Error('the server answered nothing');
    if (found.version < oldest * 10_000) throw tooOld(variable, Math.floor(found.version / 10_000));
    if (found.encoding !== 'UTF8') throw notUtf8(variable, found.encoding);
    if (!found.icu) throw withoutIcu(variable);
  } finally {
    await client.end();
  }
}

const unreachable = (variable: string, cause: unknown): StartError => {
  const reason = cause instanceof AggregateError ? cause.errors.map(String).join('; ') : String(cause);
  return new StartError(
    {
      zh: `连不上 ${variable} 指定的数据库（${reason}）。请检查地址、用户名、口令和网络。`,
      en: `The database in ${variable} cannot be reached (${reason}). Check its address, user, password and network.`,
    },
    { cause },
  );
};

const tooOld = (variable: string, version: number): StartError =>
  new StartError({
    zh: `${variable} 指定的数据库是 PostgreSQL ${version}，至少需要 ${oldest}。`,
    en: `The database in ${variable} is PostgreSQL ${version}; at least ${oldest} is needed.`,
  });

const notUtf8 = (variable: string, encoding: string): StartError =>
  new StartError({
    zh: `${variable} 指定的数据库编码是 ${encoding}，需要 UTF8。请新建编码为 UTF8 的数据库。`,
    en: `The database in ${variable} is encoded in ${encoding}; UTF8 is needed. Create one encoded in UTF8.`,
  });

const withoutIcu = (variable: string): StartError =>
  new StartError({
    zh: `${variable} 指定的 PostgreSQL 没有 ICU 支持，无法按拼音排序。`,
    en: `The PostgreSQL in ${variable} was built without ICU, which sorting by pinyin needs.`,
  });
