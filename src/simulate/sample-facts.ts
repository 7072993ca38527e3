import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { partsOf } from '../kernel/expression/paths.ts';
import { validateForm } from '../kernel/form/index.ts';
import { asForm, type Field } from '../kernel/form/schema.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { expressionsIn } from '../kernel/process/check-expressions.ts';
import { parseExpression, readPaths } from '../kernel/process/expression.ts';
import { type ExpressionScope, evaluate, type ServiceDefinition } from '../kernel/process/index.ts';
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
  if (random.chance(0.25)) return null;
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
      return sampled === undefined ? [] : [[name, sampled]];
    }),
  );
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
  const inner = partsOf(node).flatMap(comparisonsIn);
  if (node.op === 'in' && node.args[1].op === 'list')
    return [...inner, ...node.args[1].args.flatMap((each) => comparison(node.args[0], each))];
  if (node.op !== '==' && node.op !== '!=') return inner;
  const [left, right] = node.args;
  return [...inner, ...comparison(left, right), ...comparison(right, left)];
}

function comparison(side: ASTNode, other: ASTNode): readonly Comparison[] {
  const [, alias, field] = /^facts\.(\w+)\.\??(\w+)(?:\.orValue\(.*\))?$/.exec(serialize(side)) ?? [];
  return alias === undefined || field === undefined ? [] : [{ alias, field, other: serialize(other) }];
}
