import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createActor, createMachine } from 'xstate';
import { serveContender } from '../engine/contender.ts';

/** One machine for each case; its snapshot is saved after every transition, before the caller is told. */
const look = (step: string) => ({
  initial: 'open',
  states: { open: { on: { [step]: 'done' } }, done: { type: 'final' as const } },
});

const machine = createMachine({
  id: 'stall',
  initial: 'papers',
  states: {
    papers: { on: { papers: 'looks' } },
    looks: {
      type: 'parallel',
      states: { place: look('place'), order: look('order'), tax: look('tax'), fund: look('fund') },
      onDone: 'grant',
    },
    grant: { on: { grant: 'granted' } },
    granted: { type: 'final' },
  },
});

const steps = ['papers', 'place', 'order', 'tax', 'fund', 'grant'];

await serveContender(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 16, idleTimeoutMillis: 1_000 });
  pool.on('error', () => {});
  await pool.query('create table if not exists stall (id uuid primary key, snapshot jsonb not null)');
  return {
    close: () => pool.end(),
    runCase: async (_serial, note) => {
      const id = randomUUID();
      const actor = createActor(machine);
      const saved = async (name: string, text: string): Promise<void> => {
        const began = performance.now();
        await pool.query({ name, text, values: [id, JSON.stringify(actor.getPersistedSnapshot())] });
        note(performance.now() - began);
      };
      actor.start();
      await saved('open', 'insert into stall (id, snapshot) values ($1, $2)');
      for (const type of steps) {
        actor.send({ type });
        await saved('save', 'update stall set snapshot = $2 where id = $1');
      }
      if (actor.getSnapshot().value !== 'granted') throw new Error('not granted');
      return 1;
    },
  };
});
