import type { Json } from '../json.ts';

/** A file as events name it: where it is found, and what it is, so that its bytes can be held against it. */
export type FileReference = {
  readonly id: string;
  readonly name: string;
  /** Media type, as its bytes say. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Whether this is how a file is named in a form. */
export function isFileId(value: Json | undefined): value is string {
  return typeof value === 'string' && uuid.test(value);
}
