import type { Text } from '../kernel/text.ts';
import type { Tell } from './start-error.ts';

/** What has been started, and how each piece is stopped: the last started goes first. */
export type Shutdown = {
  /** Runs the start. A stop asked for meanwhile waits for it, so that no piece is started and forgotten. */
  readonly during: (start: () => Promise<void>) => Promise<void>;
  /** Registers how to stop a piece that has just started. Throws when a stop was asked for: start no more. */
  readonly onStop: (name: Text, stop: () => Promise<void>) => void;
  /** Stops everything in order, once. Resolves to true when all of it stopped well. */
  readonly stop: () => Promise<boolean>;
  readonly isStopping: () => boolean;
};

type Piece = { readonly name: Text; readonly stop: () => Promise<void> };

export function createShutdown(tell: Tell): Shutdown {
  const pieces: Piece[] = [];
  let starting: Promise<void> = Promise.resolve();
  let stopping: Promise<boolean> | undefined;
  const stopAll = async (): Promise<boolean> => {
    // How the start ended is told by whoever ran it.
    await starting.catch(() => {});
    let well = true;
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
      try {
        await piece.stop();
      } catch (error) {
        well = false;
        const reason = error instanceof Error ? error.message : String(error);
        tell({
          zh: `${piece.name.zh}没有正常停止：${reason}`,
          en: `${piece.name.en} did not stop well: ${reason}`,
        });
      }
    }
    return well;
  };
  return {
    during: (start) => {
      starting = start();
      return starting;
    },
    onStop: (name, stop) => {
      pieces.push({ name, stop });
      if (stopping !== undefined) throw new Error('stopped while starting');
    },
    stop: () => {
      stopping ??= stopAll();
      return stopping;
    },
    isStopping: () => stopping !== undefined,
  };
}

/** One Ctrl-C reaches us twice: from the terminal, and passed on by the process that started us. */
const sameKeyPressMs = 500;

/** Signals stop everything in order, the second one at once; so does the end of the process that started us. */
export function stopOnSignals(shutdown: Shutdown, tell: Tell): void {
  let first = 0;
  const asked = (): void => {
    const now = performance.now();
    if (first !== 0) {
      if (now - first > sameKeyPressMs) process.exit(1);
      return;
    }
    first = now;
    tell({
      zh: '正在停止……（再按一次 Ctrl-C 立即退出）',
      en: 'Stopping ... (Ctrl-C again to leave at once)',
    });
    shutdown.stop().then(
      (well) => process.exit(well ? 0 : 1),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
  if (process.connected) process.on('disconnect', asked);
}
