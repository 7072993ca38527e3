import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { formLanguage } from '../kernel/form/conditions.ts';
import { type CodeLists, tidyForm, validateForm } from '../kernel/form/index.ts';
import { type ArrayField, asForm, type Field, type ObjectField } from '../kernel/form/schema.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { formatDay, parseDay } from '../kernel/time/index.ts';
import type { Random } from './random.ts';
import { sampleEntry } from './sample-values.ts';

const nearDays = 60;
/** How often a form is mended before it is given up. */
const mostMendings = 240;

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
  /** Entries of the form itself that are there in any case. */
  always: ReadonlySet<string> = new Set(),
  /** The local day, `YYYY-MM-DD`, for rules that speak of it. */
  today?: string,
): JsonObject | null {
  const form = asForm(schema);
  const from: Source = { random, codeLists, known, always, near: speaksOfToday(form) ? today : undefined };
  const checked = { codeLists, ...(today !== undefined && { today }) };
  let entered = sampleObject(from, form, true);
  for (let mending = 0; mending < mostMendings; mending += 1) {
    const value = tidyForm(schema, entered);
    const faults = validateForm(schema, value, checked);
    if (faults.length === 0) return value;
    const solved = solveRules(random, form, value);
    const left = solved === null ? faults : validateForm(schema, solved, checked);
    if (solved !== null && left.length === 0) return solved;
    if (solved !== null && left.length < faults.length) entered = solved;
    const fault = random.pick(solved !== null && left.length < faults.length ? left : faults);
    const name = fault.path.split('/')[1] ?? '';
    const field = form.properties[name];
    // A rule may be broken by any of the entries it speaks of: now and then everything is filled in anew.
    if (field === undefined || random.chance(0.1)) entered = sampleObject(from, form, true);
    else entered = { ...entered, [name]: sampleField(from, field, name) };
  }
  return null;
}

type Source = {
  readonly random: Random;
  readonly codeLists: CodeLists;
  readonly known: Known;
  readonly always: ReadonlySet<string>;
  /** A day that half of the dates are near to. */
  readonly near: string | undefined;
};

/** Whether a rule holds something against the day it is: by chance alone almost no date is the next week's. */
function speaksOfToday(field: Field): boolean {
  if (field.type === 'array') return speaksOfToday(field.items);
  if (field.type !== 'object') return false;
  const own = (field['x-rules'] ?? []).some(({ holds }) => /\btoday\b/.test(holds));
  return own || Object.values(field.properties).some(speaksOfToday);
}

function sampleObject(from: Source, field: ObjectField, isForm: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(field.properties).flatMap(([name, part]) => {
      const wanted =
        field.required?.includes(name) === true ||
        (isForm && from.always.has(name)) ||
        from.random.chance(0.6);
      return wanted ? [[name, sampleField(from, part, isForm ? name : null)]] : [];
    }),
  );
}

function isDate(field: Field): boolean {
  return field.type === 'string' && field.format === 'date';
}

/** @param name of a field of the form itself; null within another */
function sampleField(from: Source, field: Field, name: string | null): Json {
  const given = from.known(field, name);
  if (given !== undefined) return given;
  if (field.type === 'object') return sampleObject(from, field, false);
  if (field.type === 'array') return sampleList(from, field);
  if (from.near !== undefined && isDate(field) && from.random.chance(0.5))
    return formatDay(parseDay(from.near) + from.random.integer(-nearDays, nearDays));
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
function solveRules(random: Random, form: ObjectField, value: JsonObject): JsonObject | null {
  let solved: JsonObject | null = null;
  for (const { holds } of form['x-rules'] ?? []) {
    const now: JsonObject = solved ?? value;
    if (isHeld(holds, now)) continue;
    const parsed = parsedRule(holds);
    const entries = parsed === null ? null : (solveEquation(parsed, now) ?? solveMember(random, holds, now));
    if (entries !== null) solved = { ...now, ...entries };
  }
  return solved;
}

const parsedRules = new Map<string, ASTNode | null>();

function parsedRule(holds: string): ASTNode | null {
  const known = parsedRules.get(holds);
  if (known !== undefined) return known;
  const parsed = formLanguage.parse(holds);
  parsedRules.set(holds, parsed);
  return parsed;
}

function isHeld(holds: string, form: JsonObject): boolean {
  try {
    return formLanguage.evaluate(holds, { form, here: form }) === true;
  } catch {
    return false;
  }
}

/** Of a rule that does not hold; of several that would do, any that says what an entry equals. */
function solveEquation(node: ASTNode, form: JsonObject): JsonObject | null {
  if (node.op === '||') return solveEquation(node.args[0], form) ?? solveEquation(node.args[1], form);
  if (node.op !== '==') return null;
  const [left, right] = node.args;
  return solveFor(left, right, form) ?? solveFor(right, left, form);
}

function solveFor(side: ASTNode, other: ASTNode, form: JsonObject): JsonObject | null {
  const names = summandsOf(side);
  if (names === null || names.some((name) => form[name] === undefined)) return null;
  try {
    const value = formLanguage.evaluate(serialize(other), { form, here: form });
    const [name] = names;
    if (names.length === 1 && name !== undefined) return { [name]: value };
    return typeof value === 'number' ? shared(names, value, form) : null;
  } catch {
    return null;
  }
}

/** Entries that are added up, made to add up to `whole` with about the shares they have. */
function shared(names: readonly string[], whole: number, form: JsonObject): JsonObject {
  const sum = names.reduce((total, name) => total + Number(form[name]), 0);
  const parts = names.map((name) =>
    Math.floor(sum === 0 ? whole / names.length : (Number(form[name]) * whole) / sum),
  );
  const rest = whole - parts.reduce((total, part) => total + part, 0);
  return Object.fromEntries(names.map((name, at) => [name, (parts[at] ?? 0) + (at === 0 ? rest : 0)]));
}

/** The entries that an expression adds up; null where it is anything else. */
function summandsOf(node: ASTNode): readonly string[] | null {
  if (node.op === '+') {
    const [left, right] = [summandsOf(node.args[0]), summandsOf(node.args[1])];
    return left === null || right === null ? null : [...left, ...right];
  }
  const name = entryOf(serialize(node));
  return name === null ? null : [name];
}

/** Where somebody of a list must be whom another entry names, it names one of them. */
function solveMember(random: Random, holds: string, form: JsonObject): JsonObject | null {
  const [, list = ''] = /form\.\??(\w+)(?:\.orValue\(\[\]\))?\.exists\(/.exec(holds) ?? [];
  const [, part = '', name = ''] = /each\.(\w+) == form\.(\w+)\.\1\b/.exec(holds) ?? [];
  const items = form[list];
  const entry = form[name];
  if (!Array.isArray(items) || entry === null || typeof entry !== 'object') return null;
  for (const item of random.shuffled(items as readonly JsonObject[])) {
    // Whoever is the same has the same name and telephone, too.
    const shared = Object.keys(entry).filter((each) => each === part || item[each] !== undefined);
    const one = {
      [name]: { ...entry, ...Object.fromEntries(shared.map((each) => [each, item[each] ?? null])) },
    };
    if (isHeld(holds, { ...form, ...one })) return one;
  }
  return null;
}

/** The top-level entry an expression is, but for a conversion of its type. */
function entryOf(expression: string): string | null {
  return /^(?:(?:double|int|string)\()?form\.(\w+)\)?$/.exec(expression)?.[1] ?? null;
}
