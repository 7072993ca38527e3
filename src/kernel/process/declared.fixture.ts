import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { OutcomeClass, ServiceDefinition, StepDefinition, StepOutcome } from './index.ts';

/* Short words for invented services: what a story is not about is said once here. */

export const basis = (law: string, article: string): readonly Basis[] => [{ law, article }];
const own: readonly Basis[] = [{ custom: { zh: '本市规则', en: 'Rule of the city' } }];

export function named(words: string): { readonly zh: string; readonly en: string } {
  return { zh: words, en: words };
}

export function outcome(code: string, more: Partial<StepOutcome> = {}): StepOutcome {
  return { code, name: named(code), favourable: true, ...more };
}

export function bad(code: string, more: Partial<StepOutcome> = {}): StepOutcome {
  return outcome(code, { favourable: false, ...more });
}

export function step(
  code: string,
  by: StepDefinition['by'],
  more: Partial<StepDefinition> & { readonly outcomes: readonly StepOutcome[] },
): StepDefinition {
  const kind =
    'system' in by ? 'automatic' : 'applicant' in by ? 'sign' : 'service' in by ? 'service' : 'review';
  return { code, name: named(code), kind, by, ...more };
}

export function form(
  fields: Readonly<Record<string, JsonObject>>,
  required: readonly string[] = Object.keys(fields),
): JsonObject {
  return {
    type: 'object',
    'x-text': { title: named('form') },
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name, { ...schema, 'x-text': { title: named(name) } }]),
    ),
    required: [...required],
  };
}

export const word: JsonObject = { type: 'string', maxLength: 200 };
export const amount: JsonObject = { type: 'integer', minimum: 0, maximum: 1_000_000_000_000 };

export function service(
  code: string,
  outcomes: Readonly<Record<string, OutcomeClass>>,
  steps: readonly StepDefinition[],
  more: Partial<ServiceDefinition> = {},
): ServiceDefinition {
  return {
    code,
    version: 1,
    kind: 'service',
    name: named(code),
    summary: named(code),
    basis: own,
    openedBy: 'applicant',
    form: form({}),
    limits: { promised: [], statutory: [] },
    steps,
    outcomes: Object.entries(outcomes).map(([outcomeCode, outcomeClass]) => ({
      code: outcomeCode,
      name: named(outcomeCode),
      class: outcomeClass,
    })),
    fee: { amountFen: '0', basis: own },
    visits: 0,
    ...more,
  };
}
