import { serialize } from '@marcbachmann/cel-js';
import { createLanguage } from '../expression/language.ts';
import { pathsOf, type ReadPath } from '../expression/paths.ts';
import { normaliseName } from '../identity/enterprise-name.ts';
import { soundOf } from '../identity/sound.ts';
import { generateUscc } from '../identity/uscc.ts';
import type { Json, JsonObject } from '../json.ts';
import { yuanWords } from '../quantity-words.ts';
import { addMonths, formatDay, parseDay } from '../time/civil.ts';
import { sealingFunctions } from './sealing-functions.ts';

/**
 * The names an expression may use. All are plain data; an expression is total: it reads them and
 * gives a value, or fails with a message that names what it lacked.
 */
export const expressionNames = {
  form: 'what the applicant entered',
  data: 'what steps have set so far',
  steps: 'by code: status, outcome, output, round, and parts where several sign',
  facts: 'register entries the step declares it reads, by alias (null when there is none)',
  case: 'id, number, service, region, channel, applicant (name), party, sandbox, parent (its id, or empty), reopened (how often)',
  region: 'code, level, top, division, parties (by kind) and settings of the case’s region',
  output: 'what the doer of this step filled in or sent; the votes of several; a gathering’s totals',
  child: 'where children are admitted or counted: id, number, form, data, party, outcome, class, ended',
  item: 'where one child is opened for each item of a list: that item',
  each: 'in a schedule: what a case is opened for',
  period:
    'in a schedule: code, from and to (days) of the period a case is opened for, and comes, the day on which it is',
  today: 'the city’s local date, YYYY-MM-DD',
} as const;

export type ExpressionScope = Readonly<Partial<Record<keyof typeof expressionNames, Json>>>;

/** What is drawn, or looked up in the calendar, for values that an outcome sets; each may refuse by throwing. */
export type Draws = {
  /** The next number of a series. */
  readonly serial: (series: string) => number;
  /** A code that nobody guesses, and that nothing else of the case tells. */
  readonly code: () => string;
  /** The first day after a day, YYYY-MM-DD, on which the city's offices work. */
  readonly workingDayAfter: (day: string) => string;
};

const onlyInSets = (call: string): never => {
  throw new Error(`${call} may only be used where an outcome sets values`);
};
const noDraws: Draws = {
  serial: (series) => onlyInSets(`serial("${series}")`),
  code: () => onlyInSets('drawnCode()'),
  workingDayAfter: () => onlyInSets('workingDayAfter(day)'),
};

/*
 * Handlers of the expression library see only their arguments. Evaluation is synchronous, so the
 * source of what is drawn is set for its duration and put back.
 */
let source: Draws = noDraws;

const variables = Object.fromEntries(
  Object.keys(expressionNames).map((name) => [name, typeOf(name)] as const),
);

function typeOf(name: string): 'string' | 'dyn' | 'map' {
  if (name === 'today') return 'string';
  return name === 'item' ? 'dyn' : 'map';
}

const language = createLanguage(variables, {
  'serial(string): int': (series: string) => BigInt(source.serial(series)),
  'drawnCode(): string': () => source.code(),
  /** By the city's calendar, which only the case's own acts know. */
  'workingDayAfter(string): string': (day: string) => source.workingDayAfter(day),
  'uscc(string, string, string, int): string': (
    department: string,
    entityClass: string,
    division: string,
    serial: bigint,
  ) => generateUscc(department, entityClass, division, Number(serial)),
  'normaliseName(string): string': (name: string) => normaliseName(name),
  'soundOf(string): string': (name: string) => soundOf(name),
  'monthsLater(string, int): string': (date: string, months: bigint) =>
    formatDay(addMonths(parseDay(date), Number(months))),
  /** Natural days; a day before gives a number below zero. */
  'daysLater(string, int): string': (date: string, days: bigint) => formatDay(parseDay(date) + Number(days)),
  'daysBetween(string, string): int': (from: string, to: string) => BigInt(parseDay(to) - parseDay(from)),
  'padded(int, int): string': (value: bigint, width: bigint) => value.toString().padStart(Number(width), '0'),
  /** Fen, as they are told in yuan. */
  'yuan(double): string': (fen: number) => yuanWords(fen / 100, 'en'),
  ...sealingFunctions,
});

/** Why an expression does not parse or type-check, or null. `wants` is the type it must give. */
export const checkExpression = language.check;

/** How an expression is built, or null where it does not parse. */
export const parseExpression = language.parse;

const pathsRead = new Map<string, readonly ReadPath[]>();

/** Every path the expression reads, such as `form.address.detail`; none where it does not parse. */
export function readPaths(expression: string): readonly ReadPath[] {
  const known = pathsRead.get(expression);
  if (known !== undefined) return known;
  const parsed = language.parse(expression);
  if (parsed === null) return [];
  const paths = pathsOf(parsed);
  pathsRead.set(expression, paths);
  return paths;
}

/** What must hold together for a condition to hold: its parts between `&&`, one where it is no such condition. */
export function conjunctsOf(expression: string): readonly string[] {
  const whole = language.parse(expression);
  const parts: string[] = [];
  const take = (node: NonNullable<typeof whole>): void => {
    if (node.op === '&&') for (const each of node.args) take(each);
    else parts.push(serialize(node));
  };
  if (whole === null || whole.op !== '&&') return [expression];
  take(whole);
  return parts;
}

/** Evaluates an expression over a scope to a JSON value. Throws on a missing key or a type error. */
export function evaluate(expression: string, scope: ExpressionScope, draws: Draws = noDraws): Json {
  const outer = source;
  source = draws;
  try {
    return language.evaluate(expression, scope);
  } finally {
    source = outer;
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
): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, expression] of Object.entries(expressions)) {
    const value = evaluate(expression, scope);
    if (value !== null) result[key] = value;
  }
  return result;
}
