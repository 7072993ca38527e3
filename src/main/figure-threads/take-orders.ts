import type { Worker } from 'node:worker_threads';
import type { WorkerLog, WorkOut } from '../../worker/index.ts';
import type { FigureAnswer, FigureOrder } from './messages.ts';

/** One thread that is ready for orders. */
export type FigureThread = { readonly workOut: WorkOut; readonly close: () => Promise<void> };

type Waiting = {
  readonly resolve: (done: Awaited<ReturnType<WorkOut>>) => void;
  readonly reject: (fault: Error) => void;
};

/**
 * Waits until the thread is ready, and hands its answers to whoever gave the order. Rejects where it ends before; once it
 * has ended, every order that waits and every later one fails.
 */
export async function takeOrders(thread: Worker, log: WorkerLog): Promise<FigureThread> {
  const waiting = new Map<number, Waiting>();
  let over: Error | null = null;
  const fail = (fault: Error): void => {
    over ??= fault;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    thread.on('error', (error: Error) => {
      reject(error);
      fail(error);
    });
    thread.once('exit', () => {
      const fault = new Error('a figuring thread ended');
      reject(fault);
      fail(fault);
    });
    thread.on('message', (answer: FigureAnswer) => {
      if ('ready' in answer) return resolve();
      if ('fault' in answer) return log.error(answer.fault.fields, answer.fault.message);
      const asked = waiting.get(answer.order);
      waiting.delete(answer.order);
      if ('done' in answer) asked?.resolve(answer.done);
      else asked?.reject(new Error(answer.failed));
    });
  });
  let orders = 0;
  return {
    workOut: (cases, place) =>
      new Promise((resolve, reject) => {
        if (over !== null) return reject(over);
        orders += 1;
        waiting.set(orders, { resolve, reject });
        thread.postMessage({ order: orders, cases, place } satisfies FigureOrder);
      }),
    close: async () => {
      thread.postMessage('end');
      await ended;
    },
  };
}
