import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Json, JsonObject } from '../json.ts';
import { canonicalText } from '../log/canonical.ts';

/** What somebody signs: all of it, so that nothing can be put in beside what they have read. */
export type SignedContent = {
  /** Chance, in hexadecimal, so that nobody finds the content by trying contents out against the hash. */
  readonly nonce: string;
  readonly service: string;
  /** Version of the service's definition. */
  readonly version: number;
  readonly region: string;
  /** The party that asks; null: whoever began it, who has none. */
  readonly party: string | null;
  readonly form: JsonObject;
  /** What it does in a case that is there; absent where it begins one. */
  readonly later?: { readonly case: string; readonly act: string; readonly reason: string };
  readonly files: readonly { readonly name: string; readonly size: number; readonly hash: string }[];
};

/** SHA-256 of the content in canonical form (RFC 8785), in hexadecimal. The order of files does not matter. */
export function hashOfContent({ files, ...content }: SignedContent): string {
  const inOrder = files
    .map(({ name, size, hash }): JsonObject => ({ name, size, hash }))
    .toSorted((one, other) => compare(String(one.hash), String(other.hash)));
  const whole: Json = { ...content, files: inOrder };
  return bytesToHex(sha256(utf8ToBytes(canonicalText(whole))));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
