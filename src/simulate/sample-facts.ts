import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { partsOf } from '../kernel/expression/paths.ts';
import { validateForm } from '../kernel/form/index.ts';
import { asForm, type Field } from '../kernel/form/schema.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { expressionsIn } from '../kernel/process/check-expressions.ts';
import { parseExpression, readPaths } from '../kernel/process/expression.ts';
import { type ExpressionScope, evaluate, type ServiceDefinition } from '../kernel/process/index.ts';
import { formatDay, parseDay } from '../kernel/time/civil.ts';
import type { Random } from '../sampling/random.ts';
import { sampleForm } from '../sampling/sample-form.ts';
import type { Place } from './place.ts';

/** An entry of a register that is asked for and that no walk has written. */
export type Asked = {
  readonly register: string;
  readonly definition: ServiceDefinition;
  /** What expressions of the case at hand see. */
  readonly scope: ExpressionScope;
};

/**
 * What the register might hold: nothing, or an entry as its schema has it, in which now and then stands
 * just what the definition compares it with, or a word of the case itself.
 */
export function sampleFact(random: Random, place: Place, asked: Asked): JsonObject | null {
  if (random.chance(isOnlyLookedFor(asked) ? 0.6 : 0.25)) return null;
  const declared = place.registers.get(asked.register);
  const fields = declared === undefined ? null : asForm(declared.schema).properties;
  const base =
    declared === undefined ? {} : (sampleForm(random, withoutRules(declared.schema), place.codeLists) ?? {});
  const compared = comparedIn(asked);
  const words = wordsOf(asked.scope);
  const names = fields === null ? fieldsRead(asked) : Object.keys(fields);
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const sampled = base[name];
      const twins = compared.flatMap((each) => (each.field === name ? [each.other] : []));
      if (twins.length > 0 && random.chance(0.5)) {
        const twin = valueIn(random.pick(twins), asked.scope);
        if (twin !== null) return [[name, twin]];
      }
      const field = fields?.[name];
      const fitting = words.filter((word) => field === undefined || fits(field, word, place));
      if (fitting.length > 0 && random.chance(field === undefined ? 1 : 0.3))
        return [[name, random.pick(fitting)]];
      return sampled === undefined ? [] : [[name, pastOften(random, field, sampled, asked.scope)]];
    }),
  );
}

/** Registers tell mostly of what has been: of the days to come, most are taken as far back as they lie ahead. */
function pastOften(
  random: Random,
  field: Field | undefined,
  sampled: Json,
  { today }: ExpressionScope,
): Json {
  if (field?.type !== 'string' || field.format !== 'date') return sampled;
  if (typeof sampled !== 'string' || typeof today !== 'string' || sampled <= today) return sampled;
  const now = parseDay(today);
  return random.chance(0.7) ? formatDay(2 * now - parseDay(sampled)) : sampled;
}

/** Whether nothing is asked of an entry but if there is one: a name that is taken, what somebody has already. */
function isOnlyLookedFor({ register, definition }: Asked): boolean {
  const aliases = aliasesOf(definition, register);
  return (
    aliases.size > 0 &&
    [...aliases].every(
      (alias) => !expressionsIn(definition).some(({ expression }) => readsIn(expression, alias)),
    )
  );
}

/** Whether an expression goes into the entry read under this name. */
function readsIn(expression: string, alias: string): boolean {
  return new RegExp(`facts\\.${alias}[.\\[]`).test(expression);
}

/** The entries of the case, lists of them too, its party and the day: what registers are mostly about. */
function wordsOf({ form, data, case: about, today }: ExpressionScope): readonly Json[] {
  const { party } = (about ?? {}) as JsonObject;
  return [party ?? '', today ?? '', ...Object.values(form ?? {}), ...Object.values(data ?? {})].filter(
    (word) =>
      typeof word === 'string' || typeof word === 'number' || (Array.isArray(word) && word.length > 0),
  );
}

function fits(field: Field, word: Json, place: Place): boolean {
  const schema = { type: 'object', properties: { word: field } } as unknown as JsonObject;
  return validateForm(schema, { word }, { codeLists: place.codeLists }).length === 0;
}

function withoutRules(schema: JsonObject): JsonObject {
  const { 'x-rules': _, ...plain } = schema;
  return plain;
}

function valueIn(expression: string, scope: ExpressionScope): Json {
  try {
    return evaluate(expression, scope);
  } catch {
    return null;
  }
}

/** What is asked of the entries of a register that is not declared here. */
function fieldsRead({ register, definition }: Asked): readonly string[] {
  const aliases = aliasesOf(definition, register);
  const names = expressionsIn(definition).flatMap(({ expression }) =>
    readPaths(expression).flatMap(([root, alias, field]) =>
      root === 'facts' && alias !== undefined && aliases.has(alias) && field !== undefined ? [field] : [],
    ),
  );
  return [...new Set(names)].sort();
}

function aliasesOf(definition: ServiceDefinition, register: string): ReadonlySet<string> {
  return new Set(
    definition.steps.flatMap(({ reads = [] }) =>
      reads.filter((read) => read.register === register).map(({ as }) => as),
    ),
  );
}

type Comparison = { readonly alias: string; readonly field: string; readonly other: string };

const comparisons = new WeakMap<ServiceDefinition, readonly Comparison[]>();

/** What the definition holds the entries of a register against. */
function comparedIn({ register, definition }: Asked): readonly Comparison[] {
  const known = comparisons.get(definition);
  const all =
    known ??
    expressionsIn(definition).flatMap(({ expression }) => {
      const parsed = expression.includes('facts') ? parseExpression(expression) : null;
      return parsed === null ? [] : comparisonsIn(parsed);
    });
  if (known === undefined) comparisons.set(definition, all);
  const aliases = aliasesOf(definition, register);
  return all.filter(({ alias }) => aliases.has(alias));
}

function comparisonsIn(node: ASTNode): readonly Comparison[] {
  const inner = [...partsOf(node).flatMap(comparisonsIn), ...containing(node)];
  if (node.op === 'in' && node.args[1].op === 'list')
    return [...inner, ...node.args[1].args.flatMap((each) => comparison(node.args[0], each))];
  if (node.op !== '==' && node.op !== '!=') return inner;
  const [left, right] = node.args;
  return [...inner, ...comparison(left, right), ...comparison(right, left)];
}

/**
 * What holds of a whole list: `list.all(each, each in facts.entry.field)` names what the field holds, and
 * `list.exists(each, each.name == facts.entry.field)` whom the field may name.
 */
function containing(node: ASTNode): readonly Comparison[] {
  const text = serialize(node);
  const all = /^(form\.\w+)\.all\((\w+), \2 in facts\.(\w+)\.(\w+)\)$/.exec(text);
  if (all !== null) {
    const [, other = '', , alias = '', field = ''] = all;
    return [{ alias, field, other }];
  }
  const one =
    /^(form\.\??\w+(?:\.orValue\(\[\]\))?)\.exists\((\w+), \2\.(\w+) == facts\.(\w+)\.(\w+)\)$/.exec(text);
  if (one === null) return [];
  const [, list = '', , part = '', alias = '', field = ''] = one;
  return [{ alias, field, other: `${list}[0].${part}` }];
}

function comparison(side: ASTNode, other: ASTNode): readonly Comparison[] {
  const [, alias, field] = /^facts\.(\w+)\.\??(\w+)(?:\.orValue\([^()]*\))?$/.exec(serialize(side)) ?? [];
  return alias === undefined || field === undefined ? [] : [{ alias, field, other: serialize(other) }];
}
