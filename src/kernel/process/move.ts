import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { CaseAct } from './command.ts';
import type { Choice } from './definition.ts';

/** A legal move as a button: what it does, and what the law wants with it. */
export type Move = {
  readonly act: CaseAct;
  readonly step: string | null;
  /** For a check: the obligation that is looked at. */
  readonly obligation: string | null;
  readonly label: Text;
  readonly primary: boolean;
  readonly outcomes: readonly {
    readonly code: string;
    readonly name: Text;
    readonly favourable: boolean;
    readonly reasonRequired: boolean;
    /** The day (YYYY-MM-DD) from which it may be said; absent where it may be at once. */
    readonly from?: string;
    /** What whoever says this fills in, in place of the move's form (form dialect). */
    readonly form?: JsonObject | null;
  }[];
  readonly needs:
    | 'nothing'
    | 'reason'
    | 'items'
    | 'choice'
    | 'form'
    | 'days'
    | 'evidence'
    | 'stars'
    | 'outcome'
    | 'person'
    | 'panel'
    | 'office'
    | 'case'
    | 'rectification';
  readonly choices: readonly Choice[];
  /** What the doer fills in (form dialect). */
  readonly form: JsonObject | null;
  /** What the form begins with. */
  readonly suggested?: JsonObject;
  /** For an amendment: which fields of the case's form may change. */
  readonly amends: readonly string[];
  /** For a part that is added: entries of the form that adding it makes by itself. */
  readonly given?: JsonObject;
};
