import type { LogSigner } from '../usecases/transparency/head-key.ts';
import { fileLogSigner } from '../usecases/transparency/log-signer.ts';
import { withNationalKey } from '../usecases/transparency/national-signer.ts';
import { commandLogSigner, givenLogSigner } from '../usecases/transparency/other-signers.ts';
import type { Config } from './config.ts';
import { keysFolder } from './outside-world.ts';

/** What signs heads of the log here: a program, a key from the environment, or one in the data folder. */
export function logSignerOf(config: Config): LogSigner {
  const { city, logKey } = config;
  const folder = keysFolder(config);
  const signer =
    logKey === null
      ? fileLogSigner(folder, city)
      : 'program' in logKey
        ? commandLogSigner(logKey.program, city)
        : givenLogSigner(logKey.seed, city);
  return config.nationalAlgorithms ? withNationalKey(signer, folder, city) : signer;
}
