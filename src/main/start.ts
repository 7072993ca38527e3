import { readWish, type Wish } from './month/month-wish.ts';
import { runMonth } from './month/run-month.ts';
import { tellRemoved } from './month/tell-removed.ts';
import { runProcess } from './run-process.ts';
import { StartError } from './start-error.ts';

/** `npm start`: the product; with `-- --demo`, a made-up month beside it; with `-- --remove-demo`, no more of it. */
const wish = read();
if (wish?.kind === 'help') process.stdout.write(`${wish.says.zh}\n${wish.says.en}\n`);
if (wish?.kind === 'product') await runProcess();
if (wish?.kind === 'month') await runMonth(wish.wish);
if (wish?.kind === 'remove-month') await tellRemoved();

function read(): Wish | null {
  try {
    return readWish(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 64;
    return null;
  }
}
