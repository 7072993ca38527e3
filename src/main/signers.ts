import {
  type DocumentSigner,
  documentIssuer,
  fileDocumentSigner,
} from '../usecases/documents/document-signer.ts';
import { withNationalTokens } from '../usecases/documents/national-document-signer.ts';
import { knowsNationalCipher } from '../usecases/personal-fields/envelope.ts';
import type { LogSigner } from '../usecases/transparency/head-key.ts';
import { fileLogSigner } from '../usecases/transparency/log-signer.ts';
import { withNationalKey } from '../usecases/transparency/national-signer.ts';
import { commandLogSigner, givenLogSigner } from '../usecases/transparency/other-signers.ts';
import type { Config } from './config.ts';
import { keysFolder } from './outside-world.ts';
import { StartError } from './start-error.ts';

/** What signs heads of the log here: a program, a key from the environment, or one in the data folder. */
export function logSignerOf(config: Config): LogSigner {
  const { city, logKey, nationalAlgorithms } = config;
  const folder = keysFolder(config);
  const signer =
    logKey === null
      ? fileLogSigner(folder, city)
      : 'program' in logKey
        ? commandLogSigner(logKey.program, city)
        : givenLogSigner(logKey.seed, city);
  return nationalAlgorithms.includes('heads') ? withNationalKey(signer, folder, city) : signer;
}

/** What signs certificates and notices here. */
export function documentSignerOf(
  config: Config,
  issuing: Parameters<typeof documentIssuer>[0],
): DocumentSigner {
  const folder = keysFolder(config);
  return withNationalTokens(
    fileDocumentSigner(folder, documentIssuer(issuing)),
    folder,
    config.city,
    config.nationalAlgorithms.includes('certificates'),
  );
}

/** Whether new keys of persons are for SM4 here. */
export function sealsNationally({ nationalAlgorithms }: Pick<Config, 'nationalAlgorithms'>): boolean {
  if (!nationalAlgorithms.includes('sealing')) return false;
  if (knowsNationalCipher()) return true;
  throw new StartError({
    zh: '这里的 OpenSSL 没有 SM4-GCM，不能用国密算法保存个人信息。请用随产品安装的 Node 启动，或从 YINGSHANG_NATIONAL_ALGORITHMS 去掉 sealing。',
    en: 'OpenSSL here has no SM4-GCM, so personal data cannot be sealed by it. Start with the Node that the product brings, or take “sealing” out of YINGSHANG_NATIONAL_ALGORITHMS.',
  });
}
