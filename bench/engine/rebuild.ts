import { join } from 'node:path';
import pg from 'pg';
import type { EmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { rebuildCases } from '../../src/usecases/rebuild/rebuild-cases.ts';
import { bounded, type Row } from '../report.ts';

const tables = ['case_file', 'work_item', 'involvement', 'open_involvement'] as const;
/** A rebuild walks every case: so many of the engine's own are kept for it. What the limits wrote nobody can open. */
const kept = 2_000;

/** Working all cases out anew from their events, beside the database copying the same rows into the same tables. */
export async function rebuildRows(
  { adminUrl, folder }: EmbeddedDatabase,
  deps: Dependencies,
): Promise<readonly Row[]> {
  // Where the server itself may write.
  const fileOf = (table: string): string => join(folder, 'cluster', `bench-${table}`);
  const url = new URL(adminUrl);
  url.pathname = '/yingshang';
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  try {
    await owner.query("set session_replication_role = 'replica'");
    await owner.query(
      `create table few as select id from case_file where ended_at is not null and number not like 'L-%' limit ${kept};
       delete from case_file where id not in (select id from few);
       delete from work_item where case_id not in (select id from few);
       delete from involvement where case_id not in (select id from few);
       delete from open_involvement where case_id not in (select id from few);
       delete from event where stream not in (select id from few);
       analyze`,
    );
    let began = performance.now();
    const { cases, differed } = await rebuildCases(deps);
    const rebuild = performance.now() - began;
    if (differed.length > 0) throw new Error('a rebuild gave another state');
    for (const table of tables) {
      await owner.query(`create table copy_${table} (like ${table} including all)`);
      await owner.query(`copy ${table} to '${fileOf(table)}'`);
    }
    began = performance.now();
    for (const table of tables) {
      await owner.query(`copy copy_${table} from '${fileOf(table)}'`);
    }
    const copy = performance.now() - began;
    return [
      { metric: 'rebuild from events', value: cases / (rebuild / 1000), unit: 'cases/s' },
      { metric: 'COPY of the same rows', value: cases / (copy / 1000), unit: 'cases/s' },
      bounded('rebuild ÷ COPY', copy / rebuild, 'ratio', '>=', 0.5),
    ];
  } finally {
    await owner.end();
  }
}
