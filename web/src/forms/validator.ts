import type {
  CustomValidator,
  ErrorSchema,
  ErrorTransformer,
  FormValidation,
  RJSFSchema,
  RJSFValidationError,
  UiSchema,
  ValidationData,
  ValidatorType,
} from '@rjsf/utils';
import { createErrorHandler, toErrorList, unwrapErrorHandler, validationDataMerge } from '@rjsf/utils';
import type { FormFault } from '../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';
import type { Language } from '../../../src/kernel/text.ts';
import { stepsOf } from './pointer.ts';
import { faultsOf } from './visible-faults.ts';

/**
 * RJSF's validator on the product's own rules, the same that the server applies. It interprets: RJSF's
 * usual validators compile schemas by eval, which the content security policy forbids.
 *
 * `source` is the form in both languages; the schema that RJSF draws is its rendering in one.
 */
export function createValidator(source: JsonObject, language: Language): ValidatorType {
  const faultsIn = (data: unknown): readonly FormFault[] => faultsOf(source, (data ?? {}) as JsonObject);
  return {
    validateFormData(
      data: unknown,
      _schema: RJSFSchema,
      customValidate?: CustomValidator,
      transformErrors?: ErrorTransformer,
      uiSchema?: UiSchema,
    ): ValidationData<unknown> {
      const found = faultsIn(data).map((fault) => toError(fault, language));
      const errors = transformErrors === undefined ? found : transformErrors(found, uiSchema);
      const own: ValidationData<unknown> = { errors, errorSchema: errorSchemaOf(errors) };
      if (customValidate === undefined) return own;
      const handler = customValidate(
        data,
        createErrorHandler(data) as FormValidation,
        uiSchema,
        own.errorSchema,
      );
      const custom = unwrapErrorHandler(handler) as ErrorSchema;
      return validationDataMerge(own, { errors: toErrorList(custom), errorSchema: custom } as never);
    },
    isValid: (schema, data) => matches(schema as JsonObject, (data ?? null) as Json),
    rawValidation: (_schema, data) => ({
      errors: faultsIn(data).map((fault) => toError(fault, language)) as never,
    }),
  };
}

function toError(fault: FormFault, language: Language): RJSFValidationError {
  const message = fault.message[language];
  return {
    name: fault.code,
    property: stepsOf(fault.path)
      .map((step) => `.${step}`)
      .join(''),
    message,
    stack: message,
    params: { path: fault.path },
  };
}

function errorSchemaOf(errors: readonly RJSFValidationError[]): ErrorSchema {
  const root: ErrorSchema = {};
  for (const error of errors) {
    let node = root as Record<string, unknown>;
    for (const step of stepsOf(String(error.params?.path ?? ''))) {
      const next = (node[step] ?? {}) as Record<string, unknown>;
      node[step] = next;
      node = next;
    }
    node.__errors = [...((node.__errors as string[] | undefined) ?? []), error.message ?? ''];
  }
  return root;
}

/**
 * Whether a value fits a schema's own words: what RJSF asks to find the chosen one of several
 * options. The dialect has only constants and plain types there.
 */
function matches(schema: JsonObject, value: Json): boolean {
  const { const: constant, enum: values, type } = schema;
  if (constant !== undefined) return JSON.stringify(constant) === JSON.stringify(value);
  if (Array.isArray(values)) return values.some((each) => JSON.stringify(each) === JSON.stringify(value));
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type;
    default:
      return true;
  }
}
