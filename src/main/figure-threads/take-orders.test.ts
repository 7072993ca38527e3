import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { takeOrders } from './take-orders.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const start = (code: string) => takeOrders(new Worker(code, { eval: true }), log);
const listening = `const { parentPort } = require('node:worker_threads');`;

test('a thread that ends before it is ready is not waited for', async () => {
  await expect(start('process.exit(0)')).rejects.toThrow('a figuring thread ended');
  await expect(start('throw new Error("no city")')).rejects.toThrow('no city');
});

test('orders are answered each by its own, until the thread ends: then none waits', async () => {
  const thread = await start(`${listening}
    parentPort.on('message', (said) => {
      if (said === 'end') return parentPort.close();
      if (said.cases.length === 0) process.exit(0);
      parentPort.postMessage({ order: said.order, done: { cases: said.cases.length, events: 1 } });
    });
    parentPort.postMessage({ ready: true });`);
  const one = { id: 'a', service: 'licence', events: 1 };
  const place = 'contribution';
  const [first, second] = await Promise.all([
    thread.workOut([one], place),
    thread.workOut([one, one], place),
  ]);
  expect([first.cases, second.cases]).toEqual([1, 2]);
  await expect(thread.workOut([], place)).rejects.toThrow('a figuring thread ended');
  await expect(thread.workOut([one], place)).rejects.toThrow('a figuring thread ended');
  await thread.close();
});
