import type { FormFault } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import type { Text } from '../../../src/kernel/text.ts';

/** Where a value that was filled in for the person came from. */
export type FieldSource = {
  readonly path: string;
  readonly text: Text;
  readonly at: string | null;
  /** Where what is wrong in it is objected to. */
  readonly dataset?: string;
};

/** What our templates know beside what RJSF tells them. */
export type SchemaFormContext = {
  /** The form in both languages. */
  readonly source: JsonObject;
  readonly form: JsonObject;
  /** Faults that are to be shown now. */
  readonly faults: readonly FormFault[];
  readonly sources: readonly FieldSource[];
};
