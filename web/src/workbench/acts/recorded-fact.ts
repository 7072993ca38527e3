import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { RecordedFact } from '../../api/types.ts';

/** What tells a fact from the others of its case. */
export function factKey({ target: { what, step, field } }: RecordedFact): string {
  return [what, step, field].filter((part) => part !== undefined).join(' ');
}

/** The name of the one entry in the fact's form. */
export function entryOf(fact: RecordedFact): string {
  const [entry = ''] = Object.keys(asForm(fact.form as JsonObject).properties);
  return entry;
}

/** The fact's form filled in with what is recorded now. */
export function asRecorded(fact: RecordedFact): JsonObject {
  const { current } = fact;
  return current === null ? {} : ({ [entryOf(fact)]: current } as JsonObject);
}

/** Where putting it right begins: with what is recorded, unless that is covered, which would be recorded then. */
export function toPutRight(fact: RecordedFact): JsonObject {
  return fact.masked ? {} : asRecorded(fact);
}
