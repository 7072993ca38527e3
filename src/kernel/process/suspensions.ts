import type { SuspensionDeclaration } from './definition.ts';
import { type ExpressionScope, evaluate } from './expression.ts';

/** How many times a case may be suspended on this ground; null where there is no end to it. */
export function mostTimes({ most }: SuspensionDeclaration, scope: ExpressionScope): number | null {
  if (most === undefined) return null;
  return typeof most === 'number' ? most : Number(evaluate(most, scope));
}
