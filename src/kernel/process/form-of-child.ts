import { tidyForm } from '../form/tidy.ts';
import type { JsonObject } from '../json.ts';
import type { Expression, ServiceDefinition } from './definition.ts';
import { type ExpressionScope, evaluateAll } from './expression.ts';

/**
 * With what a case under another one begins: whatever that one passes on, less what its own form does not ask in this
 * case. So a bundle passes on all that it has, and repeats none of the conditions of its parts. An entry that the form
 * does not have stays, and is refused.
 */
export function formOfChild(
  child: Pick<ServiceDefinition, 'form'>,
  passed: Readonly<Record<string, Expression>>,
  scope: ExpressionScope,
): JsonObject {
  return tidyForm(child.form, evaluateAll(passed, scope));
}
