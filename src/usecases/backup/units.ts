import type { RowKey } from '../../store/backup/copy-out.ts';
import type { SchemaVersion } from '../../store/backup/describe-tables.ts';

/** What the units of a backup say of themselves, in the order in which they come. */
export type BackupLabel =
  | {
      readonly kind: 'about';
      readonly version: SchemaVersion;
      /** Which database it is of. */
      readonly database: string;
      readonly withKeys: boolean;
    }
  /** From here on rows are as this snapshot sees them. A backup that was gone on with has several. */
  | { readonly kind: 'attempt'; readonly seen: string }
  | {
      readonly kind: 'rows';
      readonly table: string;
      readonly columns: readonly string[];
      readonly count: number;
      /** Of an append-only table: every row up to this key is in the file now. */
      readonly upTo?: RowKey;
      /** Of such a table: rows that came after an earlier attempt had passed; `caughtUp` with the last of them. */
      readonly late?: 'more' | 'caught-up';
    }
  /** A small file of the data folder: a key, or the clock of a demonstration. */
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'end';
      readonly units: number;
      /** SHA-256 over the digests of all units before. */
      readonly digest: string;
      readonly rows: Readonly<Record<string, number>>;
      readonly sequences: readonly { readonly name: string; readonly last: string | null }[];
      /** Tells, of a master key, whether it is the one that opens the personal fields in here. */
      readonly masterKeyMark: string | null;
    };

/** A small file that goes with the database. */
export type CarriedFile = { readonly path: string; readonly content: Uint8Array };
