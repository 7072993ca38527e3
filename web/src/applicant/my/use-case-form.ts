import { useQuery } from '@tanstack/react-query';
import { resolveLanguage } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { serviceQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useLanguage } from '../../language/language.tsx';

/**
 * A case's form three ways: its declaration in both languages (of the version the case began with),
 * as it is drawn in the reader's language with code lists, and what was entered.
 */
export function useCaseForm(view: CaseView): {
  readonly source: JsonObject;
  readonly drawn: JsonObject;
  readonly form: JsonObject;
} {
  const lang = useLanguage();
  const source = view.formSchema as JsonObject;
  const service = useQuery(serviceQuery(view.service.code, lang)).data;
  return {
    source,
    drawn: (service?.form as JsonObject | undefined) ?? resolveLanguage(source, lang),
    form: view.form as JsonObject,
  };
}
