import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import { signDetached } from './cades.ts';
import type { DocumentKey } from './document-signer.ts';

/** Puts a PAdES B-B signature (ETSI EN 319 142-1) into the empty signature field of a PDF. */
export async function signPdf(pdf: Buffer, key: DocumentKey): Promise<Buffer> {
  return await new SignPdf().sign(pdf, new KeySigner(key));
}

class KeySigner extends Signer {
  readonly #key: DocumentKey;

  constructor(key: DocumentKey) {
    super();
    this.#key = key;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return Buffer.from(await signDetached(this.#key, content));
  }
}
