/** `p01`: the key of a plan, and the beginning of its measures' ids. */
export const planKey = (no: number): string => `p${String(no).padStart(2, '0')}`;

/** `t001`: the key of a row of the task list; `t20230012` of a later plan (`ledger-numbers.ts`). */
export const taskKey = (no: number): string => `t${String(no).padStart(3, '0')}`;

/**
 * The place of a measure among all, from its id: `p11.9.2` is plan 11, section 9, item 2. A measure that an
 * import inserts so finds its place without moving the others.
 */
export function measurePosition(id: string): number {
  const [plan = 0, first = 0, second = 0] = id.replace(/^p/, '').split('.').map(Number);
  const place = Math.min(first, plan < 100 ? 999 : 99) * 1000 + Math.min(second, 999);
  // A later plan's number has its year before it: these come after all of the city's own, within an integer.
  return plan < 100 ? plan * 1_000_000 + place : 100_000_000 + plan * 100_000 + place;
}

/** Room between records that have no number of their own, so that others can be put between them. */
export const spacing = 1000;
