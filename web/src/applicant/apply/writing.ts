import type { JsonObject } from '../../../../src/kernel/json.ts';

/** Everything the parts of an application share. */
export type Writing = {
  readonly source: JsonObject;
  readonly schema: JsonObject;
  readonly form: JsonObject;
  readonly region: string | null;
};
