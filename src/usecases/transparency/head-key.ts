import type { Sign } from '../../kernel/log/checkpoint.ts';

/** A key that signs heads. What holds the private part may be a file or a module of its own. */
export type HeadKey = {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly sign: Sign;
  /** Signs the same heads by SM2 as well, where the national algorithms are wanted. */
  readonly national?: { readonly publicKey: Uint8Array; readonly sign: Sign };
};

/** Gives the key that signs now: asked anew for each head, so that a key may change while the product runs. */
export type LogSigner = { readonly current: () => Promise<HeadKey> };
