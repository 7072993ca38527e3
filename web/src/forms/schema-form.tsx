import './form.css';
import { Theme } from '@rjsf/antd';
import { withTheme } from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import type { FormFault } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { useLanguage } from '../language/language.tsx';
import { afterPress } from './after-press.ts';
import { EntriesWidget } from './entries-widget.tsx';
import { FileWidget } from './file-widget.tsx';
import type { FieldSource, SchemaFormContext } from './form-context.ts';
import { idPrefix } from './is-faulty.ts';
import { reveal } from './reveal.ts';
import { ScopeWidget } from './scope-widget.tsx';
import {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  FieldTemplate,
  NoTemplate,
  ObjectFieldTemplate,
} from './templates.tsx';
import { uiSchemaOf } from './ui-schema.ts';
import { createValidator } from './validator.ts';
import {
  AmountWidget,
  CheckboxesWidget,
  CheckboxWidget,
  DayWidget,
  LineWidget,
  MoneyWidget,
  RadioWidget,
  SelectWidget,
  TextareaWidget,
  YesNoWidget,
} from './widgets.tsx';

const ThemedForm = withTheme<JsonObject, RJSFSchema, SchemaFormContext>(Theme as never);

const templates = {
  FieldTemplate,
  ObjectFieldTemplate,
  ArrayFieldTemplate,
  ArrayFieldItemTemplate,
  ErrorListTemplate: NoTemplate,
  FieldErrorTemplate: NoTemplate,
  DescriptionFieldTemplate: NoTemplate,
} as never;

const widgets = {
  line: LineWidget,
  day: DayWidget,
  amount: AmountWidget,
  money: MoneyWidget,
  select: SelectWidget,
  radio: RadioWidget,
  checkboxes: CheckboxesWidget,
  checkbox: CheckboxWidget,
  'yes-no': YesNoWidget,
  upload: FileWidget,
  scope: ScopeWidget,
  entries: EntriesWidget,
  textarea: TextareaWidget,
} as never;

/**
 * Draws a form, or a part of one, from its schema. It keeps nothing: `form` is everything entered in
 * the whole form (conditions see it all), and each change gives the whole back. `faults` are those to
 * be shown now; the caller decides when (`visibleFaults`).
 *
 * Wrap it in `AntdFrame`. It has no submit button: pages bring their own.
 */
export function SchemaForm({
  schema,
  source,
  form,
  faults,
  sources = [],
  disabled = false,
  onChange,
  onTyped,
  onTouched,
}: {
  /** In the reader's language, as the server gives it for `?lang=`, or a group of it. */
  schema: JsonObject;
  /** The form in both languages, whole. */
  source: JsonObject;
  form: JsonObject;
  faults: readonly FormFault[];
  sources?: readonly FieldSource[];
  disabled?: boolean;
  onChange: (form: JsonObject) => void;
  /** What a field says has changed; its pointer. */
  onTyped?: (pointer: string) => void;
  /** A field was left; its pointer. */
  onTouched?: (pointer: string) => void;
}) {
  const lang = useLanguage();
  const validator = useMemo(() => createValidator(source, lang), [source, lang]);
  const uiSchema = useMemo(() => uiSchemaOf(schema as RJSFSchema), [schema]);
  return (
    <ThemedForm
      className="schema-form"
      tagName="div"
      idPrefix={idPrefix}
      idSeparator="/"
      schema={schema as RJSFSchema}
      uiSchema={uiSchema as never}
      formData={form}
      formContext={{ source, form, faults, sources }}
      validator={validator as never}
      templates={templates}
      widgets={widgets}
      // Defaults are put in once, when a draft is opened (`withDefaults`).
      // A consent is never ticked for the person.
      experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults', constAsDefaults: 'never' }}
      noValidate
      noHtml5Validate
      disabled={disabled}
      showErrorList={false}
      onChange={(event, id) => {
        onChange((event.formData ?? {}) as JsonObject);
        if (id !== undefined) onTyped?.(id.slice(idPrefix.length));
      }}
      onBlur={(id) => afterPress(() => onTouched?.(id.slice(idPrefix.length)))}
    >
      {/* An empty child keeps RJSF from drawing its own button. */}
      <span hidden />
    </ThemedForm>
  );
}

/** The element to focus for a fault. */
export function fieldElement(pointer: string): HTMLElement | null {
  const element = document.getElementById(`${idPrefix}${pointer}`);
  // It may stand on another page of a long list, which turns to it and focuses it then.
  if (element === null) reveal(pointer);
  return element;
}
