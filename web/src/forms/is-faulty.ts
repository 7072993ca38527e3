import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import type { SchemaFormContext } from './form-context.ts';

/** Before the pointer of a field in the ids of a form (`SchemaForm`). */
export const idPrefix = 'form';

/**
 * Whether a fault of this field is shown, for `aria-invalid`: RJSF's own errors are empty, since ours stand in the
 * form's context.
 */
export function isFaulty({
  id,
  registry,
}: Pick<WidgetProps<unknown, RJSFSchema, SchemaFormContext>, 'id' | 'registry'>): true | undefined {
  return registry.formContext.faults.some(({ path }) => `${idPrefix}${path}` === id) ? true : undefined;
}
