import type { StepOutcome } from './definition.ts';
import { readPaths } from './expression.ts';

/** Conditions that were taken to hold or not to, each by what it says without its negation. */
export type Assumed = Readonly<Record<string, boolean>>;

/** Whether a condition holds by what was assumed of it or of its contrary; null where nothing was. */
export function assumedOf(assumed: Assumed, condition: string): boolean | null {
  const { says, negated } = plain(condition);
  const value = assumed[says];
  return value === undefined ? null : value !== negated;
}

/** What is the same for every step of a case that asks for it. */
const lasting: ReadonlySet<string> = new Set(['form', 'data', 'case', 'region', 'today']);

/** What hangs on how steps stand changes with each of them, and what one has read or was told is its own: neither is assumed. */
export function assume(assumed: Assumed, condition: string, holds: boolean): Assumed {
  const { says, negated } = plain(condition);
  if (readPaths(says).some(([root = '']) => !lasting.has(root))) return assumed;
  return { ...assumed, [says]: holds !== negated };
}

/** What an outcome sets may be otherwise afterwards. */
export function withoutWhatIsSet(assumed: Assumed, { sets = {} }: Pick<StepOutcome, 'sets'>): Assumed {
  const names = Object.keys(sets);
  if (names.length === 0) return assumed;
  return Object.fromEntries(
    Object.entries(assumed).filter(
      ([says]) =>
        !readPaths(says).some(
          ([root, name]) => root === 'data' && (name === undefined || names.includes(name)),
        ),
    ),
  );
}

/** `!(a)` and `a`, `a != b` and `a == b` are each other's contrary. */
function plain(condition: string): { readonly says: string; readonly negated: boolean } {
  const whole = condition.trim();
  if (whole.startsWith('!(') && closesAtEnd(whole, 1)) {
    const inner = plain(whole.slice(2, -1));
    return { says: inner.says, negated: !inner.negated };
  }
  if (whole.startsWith('(') && closesAtEnd(whole, 0)) return plain(whole.slice(1, -1));
  if (!/&&|\|\||\?|==/.test(whole) && whole.split(' != ').length === 2)
    return { says: whole.replace(' != ', ' == '), negated: true };
  return { says: whole, negated: false };
}

/** Whether the bracket that opens at a place closes with the last character. Brackets in quoted words count as brackets. */
function closesAtEnd(text: string, from: number): boolean {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}
