import type pg from 'pg';

/**
 * The schema as the migrations leave it, written out from the server's catalogues: tables with their
 * columns, constraints, indexes, triggers, policies and grants, composite types, and functions. Every supported server
 * gives the same text, and no outside program is needed.
 */
export async function describeSchema(client: pg.ClientBase): Promise<string> {
  const tables = await client.query<{ name: string; oid: number; comment: string | null; rls: boolean }>(
    `select c.relname as name, c.oid, obj_description(c.oid) as comment, c.relrowsecurity as rls
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'S', 'm')
     order by c.relname`,
  );
  const parts: string[] = [];
  for (const table of tables.rows) parts.push(await describeTable(client, table));
  const types = await client.query<{ line: string }>(
    `select 'type ' || t.typname || ': ' || string_agg(
       quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum) as line
     from pg_type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where t.typnamespace = 'public'::regnamespace group by t.typname order by t.typname`,
  );
  parts.push(types.rows.map(({ line }) => line).join('\n'));
  const functions = await client.query<{ definition: string; comment: string | null; grants: string | null }>(
    `select pg_get_functiondef(p.oid) as definition, obj_description(p.oid) as comment,
       array_to_string(array(
         select case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee) end
         from aclexplode(p.proacl) a where a.grantee <> p.proowner order by 1), ', ') as grants
     from pg_proc p where p.pronamespace = 'public'::regnamespace order by p.proname`,
  );
  for (const { definition, comment, grants } of functions.rows) {
    parts.push(
      [
        definition.trim(),
        `-- ${comment ?? ''}`,
        `-- executed by: ${grants === '' ? 'all' : (grants ?? 'all')}`,
      ].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

async function describeTable(
  client: pg.ClientBase,
  table: {
    readonly name: string;
    readonly oid: number;
    readonly comment: string | null;
    readonly rls: boolean;
  },
): Promise<string> {
  const lines = async (sql: string): Promise<readonly string[]> => {
    const { rows } = await client.query<{ line: string }>(sql, [table.oid]);
    return rows.map((row) => row.line);
  };
  const columns = await lines(
    `select '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || case when l.collname = 'C' then ' collate "C"' else '' end
       || case when a.attnotnull then ' not null' else '' end
       || case when a.attidentity <> '' then ' identity' else '' end
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
       || coalesce(' -- ' || col_description(a.attrelid, a.attnum), '') as line
     from pg_attribute a
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     left join pg_collation l on l.oid = a.attcollation
     where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
  );
  // Newer servers list NOT NULL among the constraints; the columns say it already.
  const constraints = await lines(
    `select '  ' || conname || ': ' || pg_get_constraintdef(oid) as line
     from pg_constraint where conrelid = $1 and contype <> 'n' order by contype, conname`,
  );
  const indexes = await lines(
    `select '  ' || pg_get_indexdef(i.indexrelid) as line from pg_index i
     where i.indrelid = $1 and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
     order by i.indexrelid::regclass::text`,
  );
  const triggers = await lines(
    `select '  ' || pg_get_triggerdef(oid) as line from pg_trigger
     where tgrelid = $1 and not tgisinternal order by tgname`,
  );
  const policies = await lines(
    `select '  policy ' || polname || ': ' || pg_get_expr(polqual, polrelid) as line
     from pg_policy where polrelid = $1 order by polname`,
  );
  const grants = await lines(
    `select '  ' || pg_get_userbyid(a.grantee) || ': ' || string_agg(lower(a.privilege_type), ', ' order by a.privilege_type) as line
     from pg_class c cross join aclexplode(c.relacl) a
     where c.oid = $1 and a.grantee <> c.relowner group by a.grantee order by 1`,
  );
  return [
    `table ${table.name}${table.rls ? ' (row level security)' : ''}`,
    `  -- ${table.comment ?? ''}`,
    ...columns,
    ...constraints,
    ...indexes,
    ...triggers,
    ...policies,
    ...grants,
  ].join('\n');
}
