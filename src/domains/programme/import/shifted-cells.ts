import type { TaskColumn } from './task-table.ts';

/** How a cell looks, apart from where it stands. */
export type CellLook = {
  readonly deadline: boolean;
  readonly units: boolean;
  readonly plan: boolean;
  readonly number: boolean;
  readonly length: number;
};

/** How well a cell of this look fits a column. Empty cells fit anywhere. */
function suits(look: CellLook, column: TaskColumn): number {
  switch (column) {
    case 'no':
      return look.number ? 4 : -6;
    case 'plan':
      return look.plan ? 3 : look.deadline || look.units || look.length > 20 ? -4 : 0;
    case 'direction':
      return look.deadline || look.units ? -4 : look.plan ? -1 : look.length <= 36 ? 1 : -2;
    case 'content':
      return look.deadline || look.units ? -4 : look.length > 36 ? 3 : look.plan ? -2 : 0;
    case 'units':
    case 'lead':
    case 'support':
      return look.units ? 3 : look.deadline || look.length > 60 ? -4 : -2;
    case 'deadline':
      return look.deadline ? 3 : -5;
    case 'ignored':
      return -2;
  }
}

/**
 * Puts the cells of a row back where they belong, when they do not fit where they are printed and
 * keeping their order they fit elsewhere. Returns null when the row stands as printed.
 */
export function unshifted(
  cells: readonly string[],
  columns: readonly TaskColumn[],
  lookOf: (cell: string) => CellLook,
): readonly string[] | null {
  const looks = cells.map((cell) => (cell === '' ? null : lookOf(cell)));
  const misfits = looks.some((look, at) => look !== null && suits(look, columns[at] ?? 'ignored') <= -4);
  if (!misfits) return null;
  const printed = looks.reduce(
    (sum, look, at) => sum + (look === null ? 0 : suits(look, columns[at] ?? 'ignored')),
    0,
  );
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, look: looks[at] as CellLook }]));
  const width = columns.length;
  // best[i][j]: best score placing the first i filled cells in the first j columns.
  const best: number[][] = Array.from({ length: filled.length + 1 }, () =>
    new Array<number>(width + 1).fill(Number.NEGATIVE_INFINITY),
  );
  const took: boolean[][] = Array.from({ length: filled.length + 1 }, () =>
    new Array<boolean>(width + 1).fill(false),
  );
  const row = (i: number): number[] => best[i] ?? [];
  for (let j = 0; j <= width; j += 1) row(0)[j] = 0;
  for (let i = 1; i <= filled.length; i += 1) {
    for (let j = 1; j <= width; j += 1) {
      const look = filled[i - 1]?.look;
      const skip = row(i)[j - 1] ?? Number.NEGATIVE_INFINITY;
      const place =
        look === undefined
          ? Number.NEGATIVE_INFINITY
          : (row(i - 1)[j - 1] ?? Number.NEGATIVE_INFINITY) + suits(look, columns[j - 1] ?? 'ignored');
      row(i)[j] = Math.max(skip, place);
      (took[i] ?? [])[j] = place > skip;
    }
  }
  if ((row(filled.length)[width] ?? Number.NEGATIVE_INFINITY) < printed + 2) return null;
  const out = new Array<string>(width).fill('');
  for (let i = filled.length, j = width; i > 0 && j > 0; j -= 1) {
    if ((took[i] ?? [])[j] === true) {
      out[j - 1] = filled[i - 1]?.cell ?? '';
      i -= 1;
    }
  }
  return out;
}
