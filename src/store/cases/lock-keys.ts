import type pg from 'pg';
import type { Act } from './act.ts';

/**
 * Locks the keys of all entries that the acts write (exclusively) or rest on (shared), in one fixed
 * order. The keys, not the rows: one that was relied on for being free has no row. The statement that
 * follows in the same transaction sees what those who held the keys before have committed.
 */
export async function lockKeys(client: pg.PoolClient, city: string, acts: readonly Act[]): Promise<void> {
  const written = acts.flatMap((act) => act.entries ?? []);
  const relied = acts.flatMap((act) => act.relied ?? []);
  const keys = new Map<string, { register: string; key: string; write: boolean }>();
  for (const { register, key } of relied) {
    keys.set(`${register} ${key}`, { register, key, write: false });
  }
  for (const { register, key } of written) keys.set(`${register} ${key}`, { register, key, write: true });
  await client.query({
    name: 'lock-keys',
    text: `
      select case when k.write then pg_advisory_xact_lock(k.lock) else pg_advisory_xact_lock_shared(k.lock) end
      from (
        select hashtextextended(concat_ws(' ', $1::text, register, key), 0) as lock, bool_or(write) as write
        from jsonb_to_recordset($2::jsonb) as e (register text, key text, write boolean)
        group by 1 order by 1
      ) k`,
    values: [city, JSON.stringify([...keys.values()])],
  });
}
