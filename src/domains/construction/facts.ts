import type { Expression } from '../../kernel/process/definition.ts';

/*
 * What the plan's classes mean, as expressions over the facts. Each reads alone what it needs, so that a fact that is
 * missing leaves open only what depends on it.
 */

/**
 * The plan speaks of small low-risk industrial projects without drawing the line: this one is the usual measure of
 * provinces, a plain store or factory of 2,500 m² at most and 24 m at most (decision 62).
 */
export const smallFloorArea = 2500;
export const smallHeight = 24;

export const isPrivate: Expression = 'form.funding == "private"';
export const isLowRisk: Expression =
  '(form.hazardous == false && form.heritage == false && form.complexGround == false)';
export const isSmall: Expression = `(form.floorArea <= ${smallFloorArea}.0 && form.height <= ${smallHeight}.0)`;
export const isSmallLowRisk: Expression = `(${isPrivate} && form.use in ["warehouse", "factory"] && ${isSmall} && ${isLowRisk})`;
