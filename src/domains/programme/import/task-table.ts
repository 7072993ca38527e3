import { bare } from './characters.ts';
import type { SourceRow } from './source.ts';

/** What a column of a task list holds. */
export type TaskColumn =
  | 'no'
  | 'plan'
  | 'direction'
  | 'content'
  | 'units'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'ignored';

const headerWords: readonly (readonly [TaskColumn, RegExp])[] = [
  ['no', /^(序号|编号|任务序号|任务编号|项目序号|no|序)$/i],
  ['ignored', /(领导|责任人|联系人|电话|备注|进展|完成情况|分管|附注|依据)/],
  ['deadline', /(时限|时间|期限|节点|进度|日期)/],
  ['lead', /(牵头|主办|主责|第一责任)/],
  ['support', /(配合|协办|参与|协同|协助)/],
  ['units', /(责任|承办|落实单位|实施单位|单位|部门|主体|分工)/],
  ['content', /(措施|举措|内容|做法|要求|具体)/],
  ['plan', /(专项|领域|指标|板块|类别|所属|方面|大类|一级|模块|链条|产业链|工程|行业)/],
  ['direction', /(方向|任务|事项|项目|名称|重点|目标|工作|改革)/],
];

/** Reads a header row as that of a task list: null when the needed columns are not there. */
export function taskColumns(cells: readonly string[]): readonly TaskColumn[] | null {
  if (cells.length < 3 || cells.some((cell) => cell.length > 16)) return null;
  const columns: TaskColumn[] = cells.map((cell) => {
    const name = bare(cell);
    // 责任单位及完成时限 in one column: its units are read, its date with them.
    if (/(单位|部门)/.test(name) && /(时限|时间|期限)/.test(name)) return 'units';
    return headerWords.find(([, form]) => name !== '' && form.test(name))?.[0] ?? 'ignored';
  });
  const has = (column: TaskColumn): boolean => columns.includes(column);
  // Two columns of wording: the second is the content when no header names it so.
  if (!has('content')) {
    const wordings = columns.flatMap((column, at) => (column === 'direction' ? [at] : []));
    const last = wordings.at(-1);
    if (last === undefined) return null;
    columns[last] = 'content';
  }
  if (!has('direction')) {
    const contents = columns.flatMap((column, at) => (column === 'content' ? [at] : []));
    const first = contents[0];
    if (contents.length > 1 && first !== undefined) columns[first] = 'direction';
  }
  const hasUnits = has('units') || has('lead');
  if (!hasUnits && !has('deadline')) return null;
  const measured =
    cells.some((cell) =>
      /(现状|前沿|对标|目标值|基期|先进|（(?:个|工作日|日|天|小时|%|元|万元|次|项)）)/.test(cell),
    ) ||
    (!hasUnits && cells.some((cell) => /指标/.test(cell)));
  return measured ? null : columns;
}

export type TaskRow = {
  readonly line: number;
  readonly to: number;
  readonly cells: readonly string[] /** The heading of the group of rows it stands in, if the table has such headings. */;
  readonly group: string | null;
};
export type TaskTable = {
  readonly columns: readonly TaskColumn[];
  readonly header: SourceRow;
  readonly rows: readonly TaskRow[];
  /** Lines of headers printed again, and of rows that were cut in two. */
  readonly repeatedHeaders: readonly number[];
  readonly joinedRows: readonly number[];
};

const sameCells = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, at) => bare(cell) === bare(other[at] ?? ''));
const isNumber = (cell: string | undefined): boolean =>
  cell !== undefined && /^\d{1,4}[.、]?$/.test(cell.trim());

/**
 * Gathers the rows below a header until another kind of table begins. Repeated headers (one on each
 * page) are taken out; a row cut in two by the end of a page is joined when its halves fill one row.
 */
export function taskTable(
  rows: readonly SourceRow[],
  columns: readonly TaskColumn[],
  headers: readonly SourceRow[],
): TaskTable {
  const [header = { no: 0, cells: [] }] = headers;
  const width = columns.length;
  const numbered = columns.indexOf('no');
  const repeatedHeaders: number[] = [];
  const joinedRows: number[] = [];
  let group: string | null = null;
  const out: { line: number; to: number; cells: string[]; group: string | null }[] = [];
  for (const row of rows) {
    const cells = [...row.cells];
    if (cells.every((cell) => cell === '')) continue;
    if (headers.some(({ no }) => no === row.no)) continue;
    if (
      headers.some((other) => sameCells(cells, other.cells)) ||
      (taskColumns(cells)?.join() === columns.join() && cells.every((cell) => cell.length <= 12))
    ) {
      if (!headers.slice(1).some((other) => sameCells(cells, other.cells))) repeatedHeaders.push(row.no);
      continue;
    }
    const heading = groupHeading(cells, numbered);
    if (heading !== null) {
      group = heading;
      continue;
    }
    while (cells.length > width && cells.at(-1) === '') cells.pop();
    const before = out.at(-1);
    const startsNew = numbered < 0 || isNumber(cells[numbered]) || cells.length >= width;
    if (
      before !== undefined &&
      numbered >= 0 &&
      before.cells.length < width &&
      !startsNew &&
      before.cells.length + cells.length - 1 <= width
    ) {
      const last = before.cells.length - 1;
      before.cells[last] = `${before.cells[last] ?? ''}${cells[0] ?? ''}`;
      before.cells.push(...cells.slice(1));
      before.to = row.no;
      joinedRows.push(row.no);
      continue;
    }
    // A row that continues the one above it on the next page: no number, and wording or units only.
    if (
      before !== undefined &&
      numbered >= 0 &&
      cells.length === width &&
      (cells[numbered] ?? '') === '' &&
      continues(before.cells, cells, columns)
    ) {
      cells.forEach((cell, at) => {
        if (cell !== '') before.cells[at] = `${before.cells[at] ?? ''}${cell}`;
      });
      before.to = row.no;
      joinedRows.push(row.no);
      continue;
    }
    out.push({ line: row.no, to: row.no, cells, group });
  }
  const full = out.map(({ line, to, cells, group: heading }) => ({
    line,
    to,
    group: heading,
    cells: [...cells, ...new Array<string>(Math.max(0, width - cells.length)).fill('')],
  }));
  return { columns, header, rows: full, repeatedHeaders, joinedRows };
}

/** A row that only groups those below it: 一、政务环境 across the table, or 一 and 政务环境. */
function groupHeading(cells: readonly string[], numbered: number): string | null {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))];
  const [first, second] = filled;
  if (first === undefined || filled.length > 2 || isNumber(first) || filled.some((cell) => cell.length > 40))
    return null;
  if (/^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/.test(first)) return second ?? null;
  if (filled.length > 1) return null;
  return /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.]?)[\u3400-\u9fff“]/.test(first) ||
    cells.length === 1 ||
    (numbered >= 0 && cells.every((cell) => cell === first))
    ? first
        .replace(/^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.]/, '')
        .replace(/^[（(][一二三四五六七八九十]{1,3}[)）]/, '')
    : null;
}

/** A row without number whose wording goes on in the middle of a sentence. */
function continues(
  before: readonly string[],
  cells: readonly string[],
  columns: readonly TaskColumn[],
): boolean {
  const content = columns.indexOf('content');
  const deadline = columns.indexOf('deadline');
  const open = before[content] ?? '';
  const openUnits = before[columns.indexOf('units')] ?? '';
  if (deadline >= 0 && (cells[deadline] ?? '') !== '' && (before[deadline] ?? '') !== '') return false;
  return (
    (open !== '' && !/[。！；]$/.test(open) && (cells[content] ?? '') !== '') ||
    (/[、，]$/.test(openUnits) && (cells[content] ?? '') === '')
  );
}
