/** How a printed number stands to the place of its row. */
export type Numbering = {
  readonly no: number;
  readonly printed: string;
  readonly finding: 'none' | 'renumbered' | 'skipped';
};

/**
 * Numbers the rows 1, 2, 3 … without gap. Lists that begin again at 1 for each plan are numbered
 * through; a lasting jump is a gap in the document (`skipped`), a single odd number is a misprint.
 */
export function numberTasks(printed: readonly string[]): Numbering[] {
  const values = printed.map((text) =>
    /^\d{1,4}$/.test(text.replace(/[.、]$/, '')) ? Number(text.replace(/[.、]$/, '')) : null,
  );
  // The offset that the following rows agree on is the numbering in force.
  let offset = 0;
  return values.map((value, at) => {
    const no = at + 1;
    const text = printed[at] ?? '';
    if (value === no - offset) return { no, printed: text, finding: 'none' };
    if (value === null) return { no, printed: text, finding: 'renumbered' };
    const next = values[at + 1];
    const afterNext = values[at + 2];
    const lasting =
      // A list of one row: the last of all, or another begins at 1 below it.
      (value === 1 && (values.length === at + 1 || next === 1)) ||
      next === value + 1 ||
      (next !== undefined && next !== no + 1 - offset && afterNext === value + 2);
    if (!lasting) return { no, printed: text, finding: 'renumbered' };
    offset = no - value;
    return { no, printed: text, finding: value === 1 ? 'none' : 'skipped' };
  });
}
