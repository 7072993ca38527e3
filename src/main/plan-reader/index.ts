import { Worker } from 'node:worker_threads';
import { applyDecisions } from '../../domains/programme/import/apply-decisions.ts';
import { diffImport } from '../../domains/programme/import/diff-import.ts';
import { DomainError, type ErrorParameters, refuse } from '../../kernel/errors/index.ts';
import type { PlanReader, ReadText } from '../../usecases/plan-import/reading.ts';

/** What the reading thread is given, and what it answers. */
export type ReadingOrder = {
  readonly bytes: Uint8Array;
  readonly settings: Parameters<PlanReader['read']>[1];
};
export type ReadingAnswer =
  | { readonly read: ReadText }
  | {
      readonly refusal: {
        readonly code: string;
        readonly parameters: ErrorParameters;
        readonly detail: unknown;
      };
    };

const longestReadingMs = 60_000;
const memoryMb = 768;

/**
 * Reads each document in a thread of its own, one after the other, so that parsing keeps no request
 * waiting and a document that eats time, memory or the thread itself takes only its thread with it.
 */
export function createPlanReader(thread = new URL('./thread.ts', import.meta.url)): PlanReader {
  let before: Promise<unknown> = Promise.resolve();
  return {
    read: (bytes, settings) => {
      const reading = before.then(() => readInThread(thread, { bytes, settings }));
      before = reading.catch(() => {});
      return reading;
    },
    decide: applyDecisions,
    diff: diffImport,
  };
}

function readInThread(file: URL, order: ReadingOrder): Promise<ReadText> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const fail = (): void => settle(() => reject(refuse('import.reading-failed')));
    const timer = setTimeout(fail, longestReadingMs);
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      outcome();
      void thread.terminate();
    };
    thread.once('message', (answer: ReadingAnswer) =>
      settle(() => {
        if ('read' in answer) resolve(answer.read);
        else {
          const { code, parameters, detail } = answer.refusal;
          reject(new DomainError(code, parameters, detail));
        }
      }),
    );
    thread.once('error', (cause: Error & { code?: string }) =>
      settle(() =>
        reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse('import.reading-failed') : cause),
      ),
    );
    // An answer that cannot be received, or a thread that ends without one. After an answer this changes nothing.
    thread.once('messageerror', fail);
    thread.once('exit', fail);
  });
}
