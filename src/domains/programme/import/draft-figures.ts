import type { Node } from './outline.ts';
import type { Piece } from './paragraphs.ts';
import type { ImportedIndicator, ImportedLimit } from './result.ts';

/** Indicators and limits without their keys, which need the whole plan. */
export type DraftIndicator = Omit<ImportedIndicator, 'key'>;
export type DraftLimit = Omit<ImportedLimit, 'key'>;

/** One plan as far as figures are looked for in it. */
export type PlanText = {
  readonly no: number;
  readonly shortName: string;
  readonly root: Node;
  readonly pieces: readonly Piece[];
};
