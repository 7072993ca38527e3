import type { StepAssignee } from './people.ts';

/**
 * Why somebody must stay away: their own interest, that of a relative, or whatever else may make them partial
 * (公务员法 art. 76, the 2018 text; 行政处罚法 art. 43 and 民事诉讼法 art. 47 name the same).
 */
export const avoidanceGrounds = ['own-interest', 'kin', 'other'] as const;
export type AvoidanceGround = (typeof avoidanceGrounds)[number];

/** Whoever might be partial keeps away from the case (回避). */
export type AvoidanceEvent =
  /** The party asks for it (公务员法 art. 77); work goes on until it is decided (行政处罚法 art. 43). */
  | { readonly type: 'avoidance-asked'; readonly ground: AvoidanceGround; readonly reason: string }
  /** `by`: the officer's own declaration, or the head's decision, asked for (`asked`) or not. */
  | {
      readonly type: 'officer-avoided';
      readonly officer: StepAssignee;
      readonly by: 'self' | 'head';
      readonly asked: boolean;
      readonly ground: AvoidanceGround;
      readonly reason: string;
    }
  | { readonly type: 'avoidance-refused'; readonly reason: string };
