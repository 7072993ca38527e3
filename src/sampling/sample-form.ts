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
 * What a field is to hold, where somebody knows better than chance; undefined leaves it to chance. `name`: of a field
 * of the form itself; null within another.
 */
export type Known = (field: Field, name: string | null) => Json | undefined;

/**
 * A form that the schema takes, filled in by chance: entries are sampled one by one, then what the form's
 * own check finds wrong between them is sampled anew, or worked out where a rule says what it must be.
 * Null when no such form was found.
 */
export function sampleForm(
  random: Random,
  schema: JsonObject,
  codeLists: CodeLists,
  known: Known = () => undefined,
): JsonObject | null {
  const form = asForm(schema);
  const from: Source = { random, codeLists, known };
  let entered = sampleObject(from, form, true);
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
    if (field === undefined || random.chance(0.1)) entered = sampleObject(from, form, true);
    else entered = { ...entered, [name]: sampleField(from, field, name) };
  }
  return null;
}

type Source = { readonly random: Random; readonly codeLists: CodeLists; readonly known: Known };

function sampleObject(from: Source, field: ObjectField, isForm: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(field.properties).flatMap(([name, part]) => {
      const wanted = field.required?.includes(name) === true || from.random.chance(0.6);
      return wanted ? [[name, sampleField(from, part, isForm ? name : null)]] : [];
    }),
  );
}

/** @param name of a field of the form itself; null within another */
function sampleField(from: Source, field: Field, name: string | null): Json {
  const given = from.known(field, name);
  if (given !== undefined) return given;
  if (field.type === 'object') return sampleObject(from, field, false);
  if (field.type === 'array') return sampleList(from, field);
  return sampleEntry(from.random, field, from.codeLists);
}

function sampleList(from: Source, field: ArrayField): Json {
  const { random } = from;
  const least = field.minItems ?? 0;
  const count = random.integer(least, Math.max(least, Math.min(field.maxItems ?? 50, least + 4)));
  const items = Array.from({ length: count }, () => sampleField(from, field.items, null));
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
