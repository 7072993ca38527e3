import fc from 'fast-check';

/**
 * Chance is the commit's: a clean checkout anywhere repeats what the last one met, and the next commit meets other
 * things. `YINGSHANG_TEST_SEED` names another seed.
 */
const seed = process.env.YINGSHANG_TEST_SEED;
if (seed !== undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number.parseInt(seed, 16) | 0 });
