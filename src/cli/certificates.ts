import { Command } from 'commander';
import { keysFolder } from '../main/outside-world.ts';
import { withRunningProduct } from '../main/running-product.ts';
import { documentIssuer, rotateDocumentKey } from '../usecases/documents/document-signer.ts';
import { rotateNationalDocumentKey } from '../usecases/documents/national-document-signer.ts';

type CityOption = { readonly city?: string };

/** `yingshang certificates …`. */
export function certificatesCommand(): Command {
  const certificates = new Command('certificates').description(
    'the key that signs certificates and notices · 签发证照和文书的密钥',
  );
  certificates
    .command('rotate-key')
    .option('--city <code>', 'which city · 城市（默认 YINGSHANG_CITY 或 xuchang）')
    .description(
      'put a new key in place of the one that signs, and of the SM2 key where there is one; the old public keys stay published, so that what they signed still verifies · 更换签发密钥（启用国密时连同 SM2 密钥）；旧公钥继续公布，已签发的仍可验证',
    )
    .action(async ({ city }: CityOption) => {
      const kids = await withRunningProduct(city, 'store.product-away', async ({ config, deps }) => {
        const folder = keysFolder(config);
        const { publicKey } = await rotateDocumentKey(folder, documentIssuer(deps));
        const national = config.nationalAlgorithms.includes('certificates')
          ? [await rotateNationalDocumentKey(folder, deps.city.profile.slug)]
          : [];
        return [publicKey.kid, ...national.map((key) => key.publicKey.kid)];
      });
      process.stdout.write(`${kids.join('\n')}\n`);
    });
  return certificates;
}
