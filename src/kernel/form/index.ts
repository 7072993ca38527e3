/** Forms: one small JSON-Schema dialect over one data dictionary, checked alike in server and browser. */
export { checkDialect, type DialectFault } from './check-dialect.ts';
export { codeListsOf } from './city-lists.ts';
export { isAsked } from './conditions.ts';
export type { FormFault, FormFaultCode } from './faults.ts';
export { fillInLists } from './fill-in-lists.ts';
export { missingFields } from './missing-fields.ts';
export { type EarlierForm, type HeldRecord, knownFrom, knownFromHeld, knownTogether } from './prefill.ts';
export { resolveLanguage } from './resolve-language.ts';
export { asForm, type Field, type FormSchema, type QuestionGroup, titleOf } from './schema.ts';
export { tidyForm } from './tidy.ts';
export { type CodeLists, formLimits, type ValidateOptions, validateForm } from './validate.ts';
