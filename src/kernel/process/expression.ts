import { Environment } from '@marcbachmann/cel-js';
import { normaliseName } from '../identity/enterprise-name.ts';
import { generateUscc } from '../identity/uscc.ts';
import type { Json, JsonObject } from '../json.ts';

/**
 * The names an expression may use. All are plain data; an expression is total: it reads them and
 * gives a value, or fails with a message that names what it lacked.
 */
export const expressionNames = {
  form: 'what the applicant entered',
  data: 'what steps have set so far',
  steps: 'by code: status, outcome, output, round',
  facts: 'register entries the step declares it reads, by alias (null when there is none)',
  case: 'id, number, service, region, channel, applicant, sandbox',
  region: 'code, level, division, settings of the case’s region',
  output: 'what the doer of this step filled in or sent',
  today: 'the city’s local date, YYYY-MM-DD',
} as const;

export type ExpressionScope = Readonly<Partial<Record<keyof typeof expressionNames, JsonObject | string>>>;

/** Gives the next number of a series; may refuse by throwing. */
export type SerialSource = (series: string) => number;

const noSerial: SerialSource = (series) => {
  throw new Error(`serial("${series}") may only be used where an outcome sets values`);
};

/*
 * Handlers of the expression library see only their arguments. Evaluation is synchronous, so the
 * source of serials is set for its duration and put back.
 */
let serialSource: SerialSource = noSerial;

const environment = new Environment({ homogeneousAggregateLiterals: false, enableOptionalTypes: true })
  .registerFunction('serial(string): int', (series: string) => BigInt(serialSource(series)))
  .registerFunction(
    'uscc(string, string, string, int): string',
    (department: string, kind: string, division: string, serial: bigint) =>
      generateUscc(department, kind, division, Number(serial)),
  )
  .registerFunction('normaliseName(string): string', (name: string) => normaliseName(name))
  .registerFunction('padded(int, int): string', (value: bigint, width: bigint) =>
    value.toString().padStart(Number(width), '0'),
  );
for (const name of Object.keys(expressionNames)) {
  environment.registerVariable(name, name === 'today' ? 'string' : 'map');
}

type Program = (scope: Record<string, unknown>) => unknown;
const programs = new Map<string, Program>();

/** Why an expression does not parse or type-check, or null. `wants` is the type it must give. */
export function checkExpression(expression: string, wants: 'bool' | 'any' = 'any'): string | null {
  const result = environment.check(expression);
  if (!result.valid) return result.error?.message.split('\n')[0] ?? 'invalid expression';
  if (wants === 'bool' && result.type !== 'bool' && result.type !== 'dyn') {
    return `gives ${result.type}, but a condition must give bool`;
  }
  return null;
}

/** Evaluates an expression over a scope to a JSON value. Throws on a missing key or a type error. */
export function evaluate(expression: string, scope: ExpressionScope, serials: SerialSource = noSerial): Json {
  let program = programs.get(expression);
  if (program === undefined) {
    program = environment.parse(expression) as unknown as Program;
    programs.set(expression, program);
  }
  const outer = serialSource;
  serialSource = serials;
  try {
    return toJson(program(scope as Record<string, unknown>));
  } finally {
    serialSource = outer;
  }
}

/** A condition; absent means true. */
export function holds(expression: string | undefined, scope: ExpressionScope): boolean {
  return expression === undefined || evaluate(expression, scope) === true;
}

/** Evaluates a record of expressions, leaving out those that give null. */
export function evaluateAll(
  expressions: Readonly<Record<string, string>>,
  scope: ExpressionScope,
  serials: SerialSource = noSerial,
): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, expression] of Object.entries(expressions)) {
    const value = evaluate(expression, scope, serials);
    if (value !== null) result[key] = value;
  }
  return result;
}

function toJson(value: unknown): Json {
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
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Date) return value.toISOString();
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [String(key), toJson(item)]));
}
