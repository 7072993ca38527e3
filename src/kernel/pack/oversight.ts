import type { Text } from '../text.ts';

/**
 * What supervision works with, so that its pages find it without knowing any pack: which services are its orders,
 * meetings, inspections and commendations, where measures are kept, and the ladder as it is declared now.
 */
export type OversightDeclaration = {
  readonly order: string;
  readonly meeting: string;
  readonly inspection: string;
  readonly commendation: string;
  /** The register of measures, kept inside, and of what is said in public. */
  readonly records: string;
  readonly circulars: string;
  readonly ladder: readonly MeasureDeclaration[];
};

/** A rung: due so many natural days past the day, or after so many relapses. */
export type MeasureDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly level: number;
  readonly days: number;
  readonly relapses?: number;
  readonly document: Text;
};
