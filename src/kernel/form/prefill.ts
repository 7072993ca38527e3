import type { Json } from '../json.ts';
import type { Text } from '../text.ts';

/** Where a value that was filled in for the person came from, as it is shown beside the field. */
export type PrefillSource = {
  /** JSON pointer of the field. */
  readonly path: string;
  /** Such as “from your real-name proof” or “from your application of May”. */
  readonly text: Text;
  /** When the source was last sure of it (ISO 8601), where known. */
  readonly at: string | null;
};

export type Prefill = {
  readonly values: Readonly<Record<string, Json>>;
  readonly sources: readonly PrefillSource[];
};
