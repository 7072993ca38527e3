import type { JsonObject } from '../json.ts';
import { type ExpressionScope, evaluate, evaluateAll, withNames } from '../process/index.ts';
import type { Reaction } from './definition.ts';

/** What a reaction opens: one case, or one for each item of its list. `key` tells them apart, whenever it runs. */
export function casesOpenedBy(
  { opens }: Reaction,
  scope: ExpressionScope,
): readonly { readonly key: string; readonly form: JsonObject }[] {
  if (opens.each === undefined) return [{ key: '', form: evaluateAll(opens.form, scope) }];
  const items = evaluate(opens.each, scope);
  if (!Array.isArray(items)) return [];
  return items.map((item, at) => ({
    key: ` ${at}`,
    form: evaluateAll(opens.form, withNames(scope, { item })),
  }));
}
