import { forgetCase } from '../../src/usecases/cases/remembered-cases.ts';
import { serveContender } from './contender.ts';
import { openEngine } from './engine.ts';
import { runStallCase } from './run-cases.ts';

/** `cold`: no state of a case is remembered from one act to the next. */
const cold = process.argv[3] === 'cold';

await serveContender(async (url) => {
  const { deps, close } = await openEngine(url);
  return {
    close,
    runCase: async (serial, note) => {
      await runStallCase(deps, serial, note, (id) => {
        if (cold) forgetCase(deps.database, id);
      });
      return 1;
    },
  };
});
