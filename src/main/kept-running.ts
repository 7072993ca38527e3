import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedDatabase } from './embedded-database/index.ts';
import type { Tell } from './start-error.ts';

export type KeptRunning = {
  /** Stops the database for good; waits for a start that is under way. */
  readonly stop: () => Promise<void>;
};

const firstRestMs = 200;
const longestRestMs = 2_000;

/**
 * Keeps an embedded database running: when its server ends though nobody stopped it, because it was killed
 * or its disk is full, it is started again where it was, as often as need be. Meanwhile requests are told
 * to come back (`service.database-away`); nothing that was acknowledged is lost.
 *
 * @param again starts the server once more, on the port that the connections know
 */
export function keepRunning(
  database: EmbeddedDatabase,
  again: () => Promise<EmbeddedDatabase>,
  tell: Tell,
): KeptRunning {
  let stopping = false;
  let running: EmbeddedDatabase = database;
  const watching = watch();
  return {
    stop: async () => {
      stopping = true;
      await running.stop();
      await watching;
    },
  };

  async function watch(): Promise<void> {
    for (;;) {
      await running.ended;
      if (stopping) return;
      tell({
        zh: `数据库意外停止，日志在 ${running.folder}，正在重新启动……`,
        en: `The database ended unexpectedly; its log is in ${running.folder}. Starting it again ...`,
      });
      const started = await startAgain();
      if (started === null) return;
      running = started;
      tell({ zh: '数据库已恢复。', en: 'The database is back.' });
      if (stopping) await running.stop();
    }
  }

  async function startAgain(): Promise<EmbeddedDatabase | null> {
    for (let rest = firstRestMs; !stopping; rest = Math.min(rest * 2, longestRestMs)) {
      try {
        return await again();
      } catch (error) {
        tell({
          zh: `数据库还不能启动，稍后再试：${reasonOf(error)}`,
          en: `The database cannot start yet, trying again soon: ${reasonOf(error)}`,
        });
        await sleep(rest);
      }
    }
    return null;
  }
}

/** The last line says why; what stands before it is the database's own account of its recovery. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
