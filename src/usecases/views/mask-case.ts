import { maskForm } from '../../kernel/form/mask.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';

/** What of a case holds personal words. */
export type CaseContent = Pick<CaseState, 'form' | 'data' | 'certificates'>;

/** Shorter words would be found by chance. */
const shortestWord = 2;

/**
 * The case for readers whose work does not need what is personal: masked in the form, and wherever the
 * same words, or those of a step's form, were taken over into computed data and certificates.
 */
export function maskCase(
  definition: ServiceDefinition,
  state: CaseState,
  /** Entries of the form that the reader's work needs in clear. */
  clear: ReadonlySet<string> = new Set(),
): CaseContent {
  const words = new Map<string, string>();
  const form = masked(definition.form, state.form, words, clear);
  for (const { code, form: schema } of definition.steps) {
    const step = state.steps[code];
    if (schema === undefined || step === undefined) continue;
    for (const { output } of [step, ...Object.values(step.signatures ?? {})]) masked(schema, output, words);
  }
  const longestFirst = [...words].sort(([left], [right]) => right.length - left.length);
  const copies = (value: Json): Json => {
    if (typeof value === 'string')
      return longestFirst.reduce((text, [word, mask]) => text.replaceAll(word, () => mask), value);
    if (Array.isArray(value)) return (value as readonly Json[]).map(copies);
    return isObject(value) ? inParts(value, copies) : value;
  };
  return {
    form,
    data: inParts(state.data, copies),
    certificates: state.certificates.map((certificate) => ({
      ...certificate,
      content: inParts(certificate.content, copies),
    })),
  };
}

/** The form masked; the words that were personal, and what stands for them, are added to `words`. */
function masked(
  schema: JsonObject,
  form: JsonObject,
  words: Map<string, string>,
  clear: ReadonlySet<string> = new Set(),
): JsonObject {
  const after = inParts(maskForm(schema, form), (value, name) =>
    clear.has(name) ? (form[name] ?? value) : value,
  );
  note(form, after, words);
  return after;
}

function note(before: Json | undefined, after: Json | undefined, words: Map<string, string>): void {
  if (typeof before === 'string' && typeof after === 'string') {
    if (before !== after && before.length >= shortestWord) words.set(before, after);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (const [index, part] of before.entries()) note(part, after[index], words);
  } else if (isObject(before) && isObject(after)) {
    for (const [name, part] of Object.entries(before)) note(part, after[name], words);
  }
}

function inParts(value: JsonObject, change: (part: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
