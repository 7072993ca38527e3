import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { canonicalHash, canonicalText } from '../../kernel/log/canonical.ts';
import type { Database } from '../database.ts';

export type DefinitionKind = 'service' | 'register' | 'indicator';

export type Published = {
  readonly kind: DefinitionKind;
  /** Has `code` and `version`; stored as canonical JSON with its hash. */
  readonly definition: { readonly code: string; readonly version: number };
};

/**
 * Publishes definitions; those already there with the same content are left alone. Refuses
 * (`definition.changed`), publishing none, when one of them is there with another content.
 */
export async function publishDefinitions(
  db: Database,
  city: string,
  published: readonly Published[],
  now: string,
): Promise<void> {
  const rows = published.map(({ kind, definition }) => ({
    kind,
    code: definition.code,
    version: definition.version,
    ...writtenOf(definition),
  }));
  const { rows: changed } = await db.pool.query<{ code: string; version: number }>(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as g (kind text, code text, version integer, hash text, text text)
     ), changed as (
       select g.code, g.version from given g join definition d
         on d.city = $1 and d.kind = g.kind and d.code = g.code and d.version = g.version
       where d.hash <> decode(g.hash, 'hex')
     ), added as (
       insert into definition (city, kind, code, version, hash, canonical, published_at)
       select $1, g.kind, g.code, g.version, decode(g.hash, 'hex'), g.text::jsonb, $3 from given g
       where not exists (select from changed)
       on conflict (city, kind, code, version) do nothing
     )
     select code, version from changed order by code, version`,
    [city, JSON.stringify(rows), now],
  );
  const [first] = changed;
  if (first !== undefined) throw refuse('definition.changed', { code: first.code, version: first.version });
}

/** A definition as published, or null. The caller says what kind of definition it asked for. */
export async function findDefinition<Definition>(
  db: Database,
  city: string,
  kind: DefinitionKind,
  code: string,
  version: number,
): Promise<Definition | null> {
  const { rows } = await db.pool.query<{ canonical: Definition }>({
    name: 'find-definition',
    text: 'select canonical from definition where city = $1 and kind = $2 and code = $3 and version = $4',
    values: [city, kind, code, version],
  });
  return rows[0]?.canonical ?? null;
}

type Written = { readonly hash: string; readonly text: string };

/** A definition never changes while the process runs; writing all of them takes half a second. */
const written = new WeakMap<Published['definition'], Written>();

function writtenOf(definition: Published['definition']): Written {
  const known = written.get(definition);
  if (known !== undefined) return known;
  // Definitions are plain data: whatever cannot be written as JSON was never part of them.
  const canonical = JSON.parse(JSON.stringify(definition)) as JsonObject;
  const made = { hash: canonicalHash(canonical), text: canonicalText(canonical) };
  written.set(definition, made);
  return made;
}

/** Every `code@version` that open cases began under. The start refuses when one of them is missing. */
export async function listPinnedDefinitions(db: Database, city: string): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ definition: string }>(
    'select distinct definition from case_file where city = $1 and ended_at is null order by definition',
    [city],
  );
  return rows.map((row) => row.definition);
}
