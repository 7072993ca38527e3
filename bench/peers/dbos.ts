import { randomUUID } from 'node:crypto';
import { DBOS } from '@dbos-inc/dbos-sdk';
import { serveContender } from '../engine/contender.ts';

/** `steps`: they run inside the workflow. `external`: each is completed from outside by a message. */
const external = process.argv[3] === 'external';

async function step(name: string): Promise<void> {
  if (external) {
    if ((await DBOS.recv(name, 60)) === null) throw new Error(`${name} was not completed`);
    return;
  }
  await DBOS.runStep(async () => ({ outcome: 'approve' }), { name });
}

const parallel = ['place', 'order', 'tax', 'fund'];

async function stall(): Promise<string> {
  await step('papers');
  // Messages have an order inside one workflow; steps may run at once.
  if (external) for (const name of parallel) await step(name);
  else await Promise.all(parallel.map(step));
  await step('grant');
  return 'granted';
}

const stallWorkflow = DBOS.registerWorkflow(stall, { name: 'stall' });

await serveContender(async (url) => {
  DBOS.setConfig({ name: 'bench', systemDatabaseUrl: url, systemDatabasePoolSize: 20, logLevel: 'error' });
  await DBOS.launch();
  return {
    close: () => DBOS.shutdown(),
    runCase: async () => {
      const workflowID = randomUUID();
      const handle = await DBOS.startWorkflow(stallWorkflow, { workflowID })();
      if (external) {
        await DBOS.send(workflowID, 'approve', 'papers');
        await Promise.all(parallel.map((name) => DBOS.send(workflowID, 'approve', name)));
        await DBOS.send(workflowID, 'approve', 'grant');
      }
      if ((await handle.getResult()) !== 'granted') throw new Error('not granted');
      return 1;
    },
  };
});
