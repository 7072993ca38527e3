import type { JsonObject } from '../../json.ts';
import type { Limit } from '../../time/limit.ts';
import type { Reason } from '../reason.ts';
import type { RuleToCome } from './parts.ts';

/** What binds a case to others, and what is put right about it afterwards. */
export type RelationEvent =
  | {
      readonly type: 'case-linked';
      readonly relation: Relation;
      /** The other side says the same of this case. */
      readonly back: boolean;
      readonly to: CaseReference;
      /** Of an inspection: the office that inspects, and so may read the case that was drawn. */
      readonly office?: string;
    }
  | { readonly type: 'case-merged'; readonly into: CaseReference; readonly reason: Reason }
  | {
      readonly type: 'record-rectified';
      readonly target: RectifiedTarget;
      /** The entry as it was, and as it should have been; of an outcome its code. */
      readonly before: JsonObject;
      readonly after: JsonObject;
      readonly reason: string;
      readonly evidence: string;
      /** Steps that rested on the wrong fact: opened again to be decided anew, or for a person to look at. */
      readonly affected: readonly { readonly step: string; readonly how: 'again' | 'listed' }[];
      /** Values in the case's data that follow from the right outcome. */
      readonly sets: JsonObject;
      /** Values that only the wrong outcome had set. */
      readonly unsets?: readonly string[];
    }
  | {
      readonly type: 'definition-migrated';
      readonly from: string;
      readonly to: string;
      readonly steps: Readonly<Record<string, string>>;
      readonly dropped: readonly string[];
      /** Rules of the new version that hold for cases begun before them, too; they take the place of those known. */
      readonly rulesToCome?: readonly RuleToCome[];
      /** A promise until a day, of a case that had nothing to keep before; counted from its acceptance. */
      readonly promised?: Limit;
      /** Open ones among the dropped under which cases ran: the one behind it, or those gathered. */
      readonly leaves?: readonly {
        readonly step: string;
        readonly round: number;
        readonly child: string | null;
      }[];
    };

/** Those that a person may say. */
export const relations = ['caused-by', 'appeal-of', 'enforcement-of', 'duplicate-of'] as const;
/**
 * What only the machine says: that a case is inspected, since it lets an office read it; and that it was begun with what
 * was typed for another.
 */
export type Relation = (typeof relations)[number] | 'inspection-of' | 'begun-again-from';

export type CaseReference = { readonly case: string; readonly number: string };

export type RectifiedTarget =
  | { readonly what: 'form'; readonly field: string }
  | { readonly what: 'outcome'; readonly step: string }
  | { readonly what: 'output'; readonly step: string; readonly field: string };
