/** What office software begins a formula with, in either width. */
const beginsFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]./s;

/**
 * Words for a sheet. Somebody may have written them to be worked out as a formula once the sheet is saved in another
 * form: a sign before them keeps them words. A mark that stands alone is none.
 */
export function harmless<Cell>(cell: Cell | string): Cell | string {
  return typeof cell === 'string' && beginsFormula.test(cell) ? `'${cell}` : cell;
}
