import { createHash } from 'node:crypto';
import type { Sign } from '../../kernel/log/checkpoint.ts';

/** A key that signs heads. What holds the private part may be a file or a module of its own. */
export type HeadKey = {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly sign: Sign;
  /** Signs the same heads by SM2 as well, where the national algorithms are wanted. */
  readonly national?: {
    readonly publicKey: Uint8Array;
    readonly sign: Sign;
    /** Its keys before, the last first: what they signed still verifies. */
    readonly retired: readonly Uint8Array[];
  };
};

/** Gives the key that signs now: asked anew for each head, so that a key may change while the product runs. */
export type LogSigner = { readonly current: () => Promise<HeadKey> };

/** How keys that lie elsewhere are called, as those in files are: by owner, and by a digest of the key. */
export function keyIdOf(citySlug: string, publicKey: Uint8Array): string {
  return `log-${citySlug}.${createHash('sha256').update(publicKey).digest('base64url').slice(0, 16)}`;
}
