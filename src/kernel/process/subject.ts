import type { Text } from '../text.ts';
import type { ServiceDefinition } from './definition.ts';
import { evaluate } from './expression.ts';
import type { CaseState } from './state.ts';

/** What a matter is about, where its service says how that is told; null where it does not. */
export function subjectOf(
  { subject }: Pick<ServiceDefinition, 'subject'>,
  { form, data }: Pick<CaseState, 'form' | 'data'>,
): Text | null {
  if (subject === undefined) return null;
  const said = (expression: string): string => String(evaluate(expression, { form, data }));
  return { zh: said(subject.zh), en: said(subject.en) };
}
