import { Command } from 'commander';
import { keysFolder } from '../main/outside-world.ts';
import { withRunningProduct } from '../main/running-product.ts';
import { documentIssuer, rotateDocumentKey } from '../usecases/documents/document-signer.ts';

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
      'put a new key in place of the one that signs; the old public key stays published, so that what it signed still verifies · 更换签发密钥；旧公钥继续公布，已签发的仍可验证',
    )
    .action(async ({ city }: CityOption) => {
      const kid = await withRunningProduct(city, 'store.product-away', async ({ config, deps }) => {
        const { publicKey } = await rotateDocumentKey(keysFolder(config), documentIssuer(deps));
        return publicKey.kid;
      });
      process.stdout.write(`${kid}\n`);
    });
  return certificates;
}
