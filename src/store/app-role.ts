import type pg from 'pg';
import { appRole, sqlState } from './database.ts';

const duplicateObject = '42710';
const uniqueViolation = '23505';
/** "tuple concurrently updated": another database of the cluster is granting the same role just now. */
const internalError = 'XX000';

/**
 * Makes sure the cluster has the application's role and that the owner may switch to it. Roles belong
 * to the whole cluster, so several databases may be doing this at the same time.
 */
export async function ensureAppRole(client: pg.ClientBase): Promise<void> {
  await unlessRaced(client, `create role ${appRole} nologin`, 'select from pg_roles where rolname = $1');
  await unlessRaced(
    client,
    `grant ${appRole} to current_user`,
    "select where pg_has_role(current_user, $1, 'member')",
  );
}

async function unlessRaced(client: pg.ClientBase, change: string, isDone: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { rowCount } = await client.query(isDone, [appRole]);
    if (rowCount === 1) return;
    try {
      await client.query(change);
    } catch (error) {
      const raced = [duplicateObject, uniqueViolation, internalError].includes(sqlState(error) ?? '');
      if (!raced || attempt === 5) throw error;
    }
  }
}
