import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import pg from 'pg';
import { serveContender } from '../engine/contender.ts';

/** The process as BPMN; the engine's state is saved after every completion, before the caller is told. */
const parallel = ['place', 'order', 'tax', 'fund'];
const flow = (id: string, from: string, to: string): string =>
  `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;
const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
<process id="stall" isExecutable="true">
<startEvent id="start" /><userTask id="papers" /><parallelGateway id="fork" />
${parallel.map((step) => `<userTask id="${step}" />`).join('')}
<parallelGateway id="join" /><userTask id="grant" /><endEvent id="end" />
${flow('f1', 'start', 'papers')}${flow('f2', 'papers', 'fork')}
${parallel.map((step) => flow(`a-${step}`, 'fork', step) + flow(`b-${step}`, step, 'join')).join('')}
${flow('f3', 'join', 'grant')}${flow('f4', 'grant', 'end')}
</process></definitions>`;

await serveContender(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 16, idleTimeoutMillis: 1_000 });
  pool.on('error', () => {});
  await pool.query('create table if not exists stall (id uuid primary key, state jsonb not null)');
  return {
    close: () => pool.end(),
    runCase: async (_serial, note) => {
      const id = randomUUID();
      const listener = new EventEmitter();
      const engine = new Engine({ name: id, source });
      const ended = engine.waitFor('end');
      const execution = await engine.execute({ listener });
      const saved = async (text: string): Promise<void> => {
        await pool.query(text, [id, JSON.stringify(await engine.getState())]);
      };
      let began = performance.now();
      await saved('insert into stall (id, state) values ($1, $2)');
      note(performance.now() - began);
      for (const step of ['papers', ...parallel, 'grant']) {
        began = performance.now();
        execution.signal({ id: step });
        await saved('update stall set state = $2 where id = $1');
        note(performance.now() - began);
      }
      await ended;
      return 1;
    },
  };
});
