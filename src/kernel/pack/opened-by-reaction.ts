import type { JsonObject } from '../json.ts';
import { type ExpressionScope, evaluate, evaluateAll, withNames } from '../process/index.ts';
import type { Reaction } from './definition.ts';

/** What a reaction opens: one case, or one for each item of its list. `key` tells them apart, whenever it runs. */
export function casesOpenedBy({ opens }: Reaction, scope: ExpressionScope): readonly OpenedByReaction[] {
  if (opens.each === undefined) return [{ key: '', ...openedIn(opens, scope) }];
  const items = evaluate(opens.each, scope);
  if (!Array.isArray(items)) return [];
  return items.map((item, at) => ({
    key: ` ${at}`,
    ...openedIn(opens, withNames(scope, { item })),
  }));
}

export type OpenedByReaction = {
  readonly key: string;
  readonly form: JsonObject;
  /** Number of the case in which it may go on; empty for none. */
  readonly goesOnIn: string;
};

function openedIn(
  { form, goesOnIn }: Reaction['opens'],
  scope: ExpressionScope,
): Omit<OpenedByReaction, 'key'> {
  const number = goesOnIn === undefined ? '' : evaluate(goesOnIn.number, scope);
  return { form: evaluateAll(form, scope), goesOnIn: typeof number === 'string' ? number : '' };
}
