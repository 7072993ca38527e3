import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Json } from '../json.ts';

/**
 * The expression language (CEL) over a fixed set of names. Total, without code generation, alike in
 * server and browser. Numbers that come from data are doubles: write `form.count > 1.0` in arithmetic,
 * while comparisons take either kind.
 */
export type ExpressionLanguage = {
  /** Why an expression does not parse or type-check, or null. `wants` is the type it must give. */
  readonly check: (expression: string, wants?: 'bool' | 'any') => string | null;
  /** The value as plain JSON. Throws when a key is missing or a type does not fit. */
  readonly evaluate: (expression: string, variables: Readonly<Record<string, unknown>>) => Json;
  /** How the expression is built, or null where it does not parse. */
  readonly parse: (expression: string) => ASTNode | null;
};

export type VariableType = 'map' | 'string' | 'int' | 'double' | 'bool' | 'list' | 'dyn';

/** A function of the language: its signature (`padded(int, int): string`) and what it does. Whole numbers come as bigint. */
export type LanguageFunctions = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * Makes a language whose expressions may read the given variables, and call `sum`, `distinct`, `ceil` (a part
 * of one counts as one) and the given functions.
 */
export function createLanguage(
  variables: Readonly<Record<string, VariableType>>,
  functions: LanguageFunctions = {},
): ExpressionLanguage {
  const environment = new Environment({ homogeneousAggregateLiterals: false, enableOptionalTypes: true })
    .registerFunction('sum(list): double', (list: unknown) => sum(list))
    .registerFunction('distinct(list): bool', (list: unknown) => isDistinct(list))
    .registerFunction('ceil(double): double', (value: number) => Math.ceil(value))
    .registerFunction('ceil(int): double', (value: bigint) => Number(value));
  for (const [name, type] of Object.entries(variables)) environment.registerVariable(name, type);
  for (const [signature, handler] of Object.entries(functions)) {
    environment.registerFunction(signature, handler as (...values: unknown[]) => unknown);
  }
  // Expressions stand in definitions, which are asked the same again and again.
  const programs = new Map<string, ReturnType<typeof environment.parse>>();
  const programOf = (expression: string) => {
    const known = programs.get(expression) ?? environment.parse(expression);
    programs.set(expression, known);
    return known;
  };

  return {
    check: (expression, wants = 'any') => {
      const result = environment.check(expression);
      if (!result.valid) return result.error?.message.split('\n')[0] ?? 'invalid expression';
      if (wants === 'bool' && result.type !== 'bool' && result.type !== 'dyn') {
        return `gives ${result.type}, but a condition must give bool`;
      }
      return null;
    },
    evaluate: (expression, scope) => {
      const program = programOf(expression) as unknown as (scope: Record<string, unknown>) => unknown;
      return plainJson(program(scope));
    },
    parse: (expression) => {
      try {
        return programOf(expression).ast;
      } catch {
        return null;
      }
    },
  };
}

function sum(list: unknown): number {
  if (!Array.isArray(list)) throw new Error('sum() needs a list');
  return list.reduce<number>((total, item) => total + Number(item), 0);
}

function isDistinct(list: unknown): boolean {
  if (!Array.isArray(list)) throw new Error('distinct() needs a list');
  return new Set(list.map((item) => JSON.stringify(plainJson(item)))).size === list.length;
}

/** Whole numbers leave the language as numbers, its maps as objects. */
export function plainJson(value: unknown): Json {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'bigint':
      return Number(value);
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      break;
    default:
      throw new Error(`an expression gave ${typeof value}, which is not data`);
  }
  if (Array.isArray(value)) return value.map(plainJson);
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [String(key), plainJson(item)]));
}
