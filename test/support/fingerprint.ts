import pg from 'pg';

/** What each database knows of itself alone: when a transaction was written, who is signed in, what is locked. */
const tablesLeftOut = ['session', 'ceremony', 'provider_record', 'schema_migration', 'migrations'];
const columnsLeftOut = ['tx', 'horizon', 'locked_at', 'locked_by'];

/** Number and digest of the rows of every table, by its name: two databases that agree hold the same. */
export async function fingerprintOf(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: url, application_name: 'fingerprint' });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; columns: string }>(
      `select format('%I.%I', table_schema, table_name) as name,
         string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
       from information_schema.columns natural join information_schema.tables
       where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'
         and table_name <> all ($1) and column_name <> all ($2) and is_generated = 'NEVER'
       group by 1`,
      [tablesLeftOut, columnsLeftOut],
    );
    const content: Record<string, string> = {};
    for (const { name, columns } of tables) {
      const { rows } = await client.query<{ content: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(t::text, e'\\n' order by t::text collate "C"), '')) as content
         from (select ${columns} from ${name}) t`,
      );
      content[name] = rows[0]?.content ?? '';
    }
    return content;
  } finally {
    await client.end();
  }
}
