import { readConfig } from '../config.ts';
import { tell } from '../tell.ts';
import { monthFolder, removeMonth } from './month-folder.ts';

/** `npm start -- --remove-demo`: nothing of the made-up month is left. Ends with 1 where it could not be removed. */
export async function tellRemoved(): Promise<void> {
  const { dataFolder } = readConfig(process.env);
  try {
    tell(
      (await removeMonth(dataFolder))
        ? {
            zh: `演示月已整体删除（${monthFolder(dataFolder)}）。`,
            en: `The made-up month is gone, all of it (${monthFolder(dataFolder)}).`,
          }
        : { zh: '没有演示月可删除。', en: 'There is no made-up month to remove.' },
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
