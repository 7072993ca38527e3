import { serialize } from '@marcbachmann/cel-js';
import { formLanguage } from '../kernel/form/conditions.ts';
import { type CodeLists, tidyForm, validateForm } from '../kernel/form/index.ts';
import {
  type ArrayField,
  asForm,
  type Field,
  type FieldRule,
  type ObjectField,
} from '../kernel/form/schema.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Random } from './random.ts';
import { sampleEntry } from './sample-values.ts';

/** How often a form is mended before it is given up. */
const mostMendings = 200;

/**
 * A form that the schema takes, filled in by chance: entries are sampled one by one, then what the form's
 * own check finds wrong between them is sampled anew, or worked out where a rule says what it must be.
 * Null when no such form was found.
 */
export function sampleForm(random: Random, schema: JsonObject, codeLists: CodeLists): JsonObject | null {
  const form = asForm(schema);
  let entered = sampleObject(random, form, codeLists);
  for (let mending = 0; mending < mostMendings; mending += 1) {
    const value = tidyForm(schema, entered);
    const faults = validateForm(schema, value, { codeLists });
    if (faults.length === 0) return value;
    const solved = solveRules(form, value);
    if (solved !== null && validateForm(schema, solved, { codeLists }).length === 0) return solved;
    const fault = random.pick(faults);
    const name = fault.path.split('/')[1] ?? '';
    const field = form.properties[name];
    // A rule may be broken by any of the entries it speaks of: now and then everything is filled in anew.
    if (field === undefined || random.chance(0.1)) entered = sampleObject(random, form, codeLists);
    else entered = { ...entered, [name]: sampleField(random, field, codeLists) };
  }
  return null;
}

function sampleObject(random: Random, field: ObjectField, codeLists: CodeLists): JsonObject {
  return Object.fromEntries(
    Object.entries(field.properties).flatMap(([name, part]) => {
      const wanted = field.required?.includes(name) === true || random.chance(0.6);
      return wanted ? [[name, sampleField(random, part, codeLists)]] : [];
    }),
  );
}

function sampleField(random: Random, field: Field, codeLists: CodeLists): Json {
  if (field.type === 'object') return sampleObject(random, field, codeLists);
  if (field.type === 'array') return sampleList(random, field, codeLists);
  return sampleEntry(random, field, codeLists);
}

function sampleList(random: Random, field: ArrayField, codeLists: CodeLists): Json {
  const least = field.minItems ?? 0;
  const count = random.integer(least, Math.max(least, Math.min(field.maxItems ?? 50, least + 4)));
  const items = Array.from({ length: count }, () => sampleField(random, field.items, codeLists));
  if (field.uniqueItems !== true) return items;
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Where a rule says that an entry equals something, that is what it must be: sums, copies, differences. */
function solveRules(form: ObjectField, value: JsonObject): JsonObject | null {
  let solved: JsonObject | null = null;
  for (const rule of form['x-rules'] ?? []) {
    const entry = solveRule(rule, solved ?? value);
    if (entry !== null) solved = { ...(solved ?? value), ...entry };
  }
  return solved;
}

function solveRule(rule: FieldRule, form: JsonObject): JsonObject | null {
  const parsed = formLanguage.parse(rule.holds);
  if (parsed?.op !== '==') return null;
  const [left, right] = parsed.args;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const name = entryOf(serialize(side));
    if (name === null || form[name] === undefined) continue;
    try {
      return { [name]: formLanguage.evaluate(serialize(other), { form, here: form }) };
    } catch {
      return null;
    }
  }
  return null;
}

/** The top-level entry an expression is, but for a conversion of its type. */
function entryOf(expression: string): string | null {
  return /^(?:(?:double|int|string)\()?form\.(\w+)\)?$/.exec(expression)?.[1] ?? null;
}
