/** `p01`: the key of a plan, and the beginning of its measures' ids. */
export const planKey = (no: number): string => `p${String(no).padStart(2, '0')}`;

/** `t001`: the key of a row of the task list. */
export const taskKey = (no: number): string => `t${String(no).padStart(3, '0')}`;

/**
 * The place of a measure among all, from its id: `p11.9.2` is plan 11, section 9, item 2. A measure that an
 * import inserts so finds its place without moving the others.
 */
export function measurePosition(id: string): number {
  const [plan = 0, first = 0, second = 0] = id.replace(/^p/, '').split('.').map(Number);
  return plan * 1_000_000 + Math.min(first, 999) * 1000 + Math.min(second, 999);
}

/** Room between records that have no number of their own, so that others can be put between them. */
export const spacing = 1000;
