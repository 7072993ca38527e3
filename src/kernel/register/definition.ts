import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { LookupDeclaration } from './lookup.ts';

/** A typed ledger with history, an owner and a public part. Each entry is a stream of its own. */
export type RegisterDefinition = {
  readonly code: string;
  readonly version: number;
  readonly name: Text;
  readonly basis: readonly Basis[];
  /** JSON Schema (form dialect) of an entry's content. */
  readonly schema: JsonObject;
  /** The natural key's name; unique within the city and register. */
  readonly key: Text;
  /** The duty whose office owns the register. */
  readonly owner: string;
  /** Which fields the public may see; absent: none. */
  readonly publication?: {
    readonly fields: readonly string[];
    readonly basis: readonly Basis[];
    /** The public sees what it can name, by its key or by a lookup, and no list of all there is. */
    readonly named?: true;
    /**
     * Whoever finds entries by an open lookup may see by which cases they came to be: of which service, who had them
     * for how long, and what did not count; nothing of what is in them.
     */
    readonly course?: true;
  };
  /** What entries are found by besides their key; absent: nothing. */
  readonly lookups?: readonly LookupDeclaration[];
  /** Which services write it; others are refused when the pack is loaded. */
  readonly writers: readonly string[];
  readonly kind: 'plain';
};

export type EntryEventBody =
  | {
      readonly type: 'entry-created';
      readonly register: string;
      readonly key: string;
      readonly content: JsonObject;
      readonly cause: EntryCause;
    }
  | { readonly type: 'entry-changed'; readonly content: JsonObject; readonly cause: EntryCause }
  /** Put right: what was held was wrong from the start. `field` is dotted. */
  | {
      readonly type: 'entry-corrected';
      readonly field: string;
      readonly content: JsonObject;
      readonly cause: EntryCause;
    }
  | { readonly type: 'entry-closed'; readonly cause: EntryCause };

/** The case whose step wrote the entry; `acceptance` and `withdrawal` stand where no step did. */
export type EntryCause = { readonly case: string; readonly step: string };

export type EntryState = {
  readonly id: string;
  readonly register: string;
  readonly key: string;
  readonly version: number;
  readonly open: boolean;
  readonly content: JsonObject;
};
