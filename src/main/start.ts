import { runProcess } from './run-process.ts';

/** `npm start`. */
await runProcess();
