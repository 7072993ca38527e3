import { parentPort, workerData } from 'node:worker_threads';
import { importPlan } from '../../domains/programme/import/import-plan.ts';
import { blocksOfText, linesOf } from '../../domains/programme/import/source.ts';
import { DomainError } from '../../kernel/errors/index.ts';
import { readDocument } from '../../usecases/plan-import/read-document.ts';
import type { ReadingAnswer, ReadingOrder } from './index.ts';

/** The reading thread: one document in, its reading or its refusal out. A fault of ours ends the thread. */
async function read({ bytes, settings }: ReadingOrder): Promise<ReadingAnswer> {
  try {
    const text = await readDocument(bytes);
    return { read: { reading: importPlan(blocksOfText(text), settings), lines: linesOf(text) } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, parameters, detail } = error;
    return { refusal: { code, parameters, detail } };
  }
}

parentPort?.postMessage(await read(workerData as ReadingOrder));
