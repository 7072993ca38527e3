import type { JsonObject } from '../json.ts';

/** A gathered case as totals see it. */
export type ChildFact = {
  readonly id: string;
  readonly number: string;
  readonly party: string;
  readonly form: JsonObject;
  readonly data: JsonObject;
  readonly outcome: string | null;
  readonly class: string | null;
  readonly ended: boolean;
};
