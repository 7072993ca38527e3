import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../src/store/migrate.ts';
import { makeBackup } from '../src/usecases/backup/make-backup.ts';
import { restoreBackup } from '../src/usecases/backup/restore-backup.ts';
import type { BackupSecret } from '../src/usecases/backup/sealed-file.ts';
import { createPeerDatabase, startBenchServer } from './engine/servers.ts';
import type { Row } from './report.ts';
import { fillLog } from './transparency.ts';

/** A log written into a sealed file and read again, and brought back into an empty database. */
export async function backupBench(quick: boolean): Promise<readonly Row[]> {
  const events = quick ? 50_000 : 500_000;
  const server = await startBenchServer();
  const folder = await mkdtemp(join(tmpdir(), 'yingshang-bench-backup-'));
  try {
    await migrate(server.ownerUrl);
    await fillLog(server.ownerUrl, 1, events);
    const file = join(folder, 'backup');
    const secret: BackupSecret = { kind: 'key', bytes: new Uint8Array(32).fill(1) };
    const began = performance.now();
    const { rows } = await makeBackup({
      ownerUrl: server.ownerUrl,
      file,
      secret,
      files: [],
      withKeys: false,
      masterKey: null,
    });
    const made = performance.now();
    const target = await createPeerDatabase(server, 'restored');
    const restoring = performance.now();
    await restoreBackup({ file, secret, admit: () => {}, within: (fill) => fill(target) });
    const restored = performance.now();
    const { size } = await stat(file);
    return [
      { metric: 'backup: rows', value: rows, unit: 'count' },
      { metric: 'backup: written and read again', value: rows / ((made - began) / 1000), unit: 'rows/s' },
      { metric: 'backup: restored', value: rows / ((restored - restoring) / 1000), unit: 'rows/s' },
      { metric: 'backup: size', value: size / rows, unit: 'bytes/row' },
    ];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}
