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
  /**
   * What holds where nothing is entered yet, if that is not simply nothing: said on its public page, with the regions
   * whose setting says so.
   */
  readonly untilEntered?: { readonly text: Text; readonly setting: string };
  /** What entries are found by besides their key; absent: nothing. */
  readonly lookups?: readonly LookupDeclaration[];
  /** Whose drafts an entry lets somebody fill in; absent: nobody's. */
  readonly helping?: HelpingDeclaration;
  /**
   * Its keys are unified codes of enterprises: one whose entry does not say this is there no more and asks for nothing,
   * for this reason. Absent: it says nothing about that.
   */
  readonly existing?: { readonly while: Readonly<Record<string, string>>; readonly otherwise: Text };
  /** Which services write it; others are refused when the pack is loaded. */
  readonly writers: readonly string[];
  readonly kind: 'plain';
};

/**
 * An entry assigns a helper to what it is about: as long as it says so, and only within the scope that their office gave
 * them, they fill in the drafts that name it, as if whoever applies had asked them each time.
 */
export type HelpingDeclaration = {
  /** The entry of a draft's form that is the key here. */
  readonly key: string;
  /** What draft and entry say alike. */
  readonly same: readonly string[];
  /** The field that holds the helper's account, chosen from `office.helpers`. */
  readonly helper: string;
  /** What the entry says while the help lasts. */
  readonly while: Readonly<Record<string, string>>;
  /** An entry of another register that has to say so as well; its key is this field here. */
  readonly also?: {
    readonly register: string;
    readonly key: string;
    readonly while: Readonly<Record<string, string>>;
  };
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
