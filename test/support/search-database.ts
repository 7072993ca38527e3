import pg from 'pg';

/** How many rows of all tables hold one of these texts, in any form in which it could be kept. */
export async function rowsHolding(ownerUrl: string, needles: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    if (tables.length < 20) throw new Error('these are not all tables');
    const patterns = needles.flatMap(formsOf).map((each) => `%${each}%`);
    let found = 0;
    for (const { name } of tables) {
      const { rows: counted } = await client.query<{ count: string }>(
        `select count(*) from ${name} t where t::text ilike any($1)`,
        [patterns],
      );
      found += Number(counted[0]?.count ?? 0);
    }
    return found;
  } finally {
    await client.end();
  }
}

/** As it is, escaped, in hexadecimal, and in base64 wherever it may begin in a group of three bytes. */
export function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const escaped = [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  // So short a piece stands anywhere.
  const telling = base64.filter((each) => each.length > 7);
  return [text, escaped.replaceAll('\\', '\\\\'), bytes.toString('hex'), ...telling];
}
