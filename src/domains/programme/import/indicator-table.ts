import { type DateContext, datesIn } from './deadline.ts';
import type { MeasureUnit } from './measure-units.ts';
import type { Table } from './paragraphs.ts';
import { unitInName } from './quantity-units.ts';
import type { SourceRow } from './source.ts';

type Column = {
  readonly role: 'name' | 'unit' | 'baseline' | 'target' | 'frontier' | 'deadline' | 'number' | 'ignored';
  readonly by: string | null;
  readonly unit: MeasureUnit | null;
};
export type IndicatorRow = {
  readonly line: number;
  readonly name: string;
  readonly baseline: string;
  readonly targets: readonly {
    readonly by: string;
    readonly text: string;
    readonly unit: MeasureUnit | null;
  }[];
  readonly frontier: string;
  /** What it is counted in, where the table has a column for that. */
  readonly unit: MeasureUnit | null;
  readonly nameFilled: boolean;
};

const roles: readonly (readonly [Column['role'], RegExp])[] = [
  ['number', /^(序号|编号|no|序)$/i],
  ['unit', /^(?:计量|指标|计算|数据)?单位$/],
  ['ignored', /(责任|单位|部门|备注|说明|来源|领导)/],
  ['frontier', /(前沿|最佳|先进|对标|标杆|一流|最优|全国第一|领先)/],
  ['baseline', /(现状|现行|现有|[减化整]前|当前|目前|基期|基准|基础值|上年|去年|原有|改革前|实际值|完成值)/],
  ['target', /(目标|计划值|预期|改革后|[减化整]后|承诺)/],
  ['deadline', /(时限|节点|期限|完成时间|时间要求|进度)/],
  ['name', /(指标|项目|名称|事项|内容|领域|环节|类别)/],
];

function columnsOf(header: readonly string[], context: DateContext): readonly Column[] {
  let named = false;
  return header.map((cell, at): Column => {
    const text = cell.replaceAll(/（[^（）]*）/g, '').replaceAll(/\s/g, '');
    const by =
      datesIn(text, context).at(-1)?.month ??
      (/(20\d\d)年?/.exec(text)?.[1] === undefined ? null : `${/(20\d\d)/.exec(text)?.[1]}-12`);
    const unit = unitInName(cell);
    let role = roles.find(([, form]) => form.test(text))?.[0] ?? 'ignored';
    if (role === 'ignored' && by !== null)
      role = by.slice(0, 4) < String(context.year) ? 'baseline' : 'target';
    if (role === 'name' && (named || (at > 1 && unit !== null))) role = unit === null ? 'ignored' : 'target';
    if (role === 'name') named = true;
    if (role === 'deadline' && unit !== null) role = 'target';
    if (role === 'ignored' && unit !== null && at > 0 && /(时间|时限|比例|数量|金额|费用|成本)/.test(text))
      role = 'target';
    return { role, by: role === 'target' ? by : null, unit };
  });
}

/** Joins a header of two rows: 我市升级目标 over 2022年6月目标 and 2022年12月目标. */
function headerRows(
  rows: readonly SourceRow[],
  context: DateContext,
): { readonly columns: readonly Column[]; readonly next: number; readonly by: string | null } | null {
  let captionDate: string | null = null;
  for (let at = 0; at < Math.min(3, rows.length); at += 1) {
    const row = rows[at];
    const filled = row?.cells.filter((cell) => cell !== '') ?? [];
    if (row === undefined || filled.length === 0) continue;
    if (filled.length === 1 && rows.length > at + 1 && row.cells.length !== 1) {
      captionDate = datesIn(filled[0] ?? '', context).at(-1)?.month ?? captionDate;
      continue;
    }
    const second = rows[at + 1];
    if (
      second !== undefined &&
      row.cells.includes('') &&
      second.cells.some(
        (cell, index) => (row.cells[index] ?? '') === '' && /(目标|20\d\d|现状|前沿)/.test(cell),
      )
    ) {
      let above = '';
      const joined = Array.from({ length: Math.max(row.cells.length, second.cells.length) }, (_, index) => {
        const top = row.cells[index] ?? '';
        const below = second.cells[index] ?? '';
        if (top !== '') above = top;
        return below !== '' ? `${above}${below}` : top;
      });
      const columns = columnsOf(joined, context);
      if (isIndicatorHeader(columns)) return { columns, next: at + 2, by: captionDate };
    }
    const columns = columnsOf(row.cells, context);
    if (isIndicatorHeader(columns)) return { columns, next: at + 1, by: captionDate };
  }
  return null;
}

const isIndicatorHeader = (columns: readonly Column[]): boolean =>
  columns.some((column) => column.role === 'name') &&
  columns.some((column) => column.role === 'target') &&
  columns.length >= 2;

/** The rows of a comparison table, or null when the table is another kind of table. */
export function indicatorRows(table: Table, context: DateContext): IndicatorRow[] | null {
  const header = headerRows(table.rows, context);
  if (header === null) return null;
  const { columns, next } = header;
  let lastName = '';
  const rows: IndicatorRow[] = [];
  for (const row of table.rows.slice(next)) {
    const cells = row.cells;
    const again = columnsOf(cells, context);
    if (
      cells.length === columns.length &&
      again.map((column) => column.role).join() === columns.map((column) => column.role).join() &&
      cells.every((cell) => (cell.length <= 14 && !/^\d/.test(cell)) || /20\d\d年/.test(cell))
    )
      continue;
    const at = (role: Column['role']): string =>
      cells[columns.findIndex((column) => column.role === role)] ?? '';
    const printed = at('name');
    if (/^(合计|总计|小计)$/.test(printed) || /^(合计|总计|小计)$/.test(cells[0] ?? '')) continue;
    const name = printed === '' ? lastName : printed;
    if (name === '') continue;
    lastName = name;
    const own = at('deadline');
    const deadline = datesIn(own, context).at(-1)?.month ?? (/(持续|长期)/.test(own) ? 'ongoing' : null);
    const targets = columns.flatMap((column, index) =>
      column.role === 'target'
        ? [
            {
              by: column.by ?? deadline ?? header.by ?? context.horizon,
              text: cells[index] ?? '',
              unit: column.unit,
            },
          ]
        : [],
    );
    rows.push({
      line: row.no,
      name,
      baseline: at('baseline'),
      targets,
      frontier: at('frontier'),
      unit: unitInName(`（${at('unit')}）`),
      nameFilled: printed === '',
    });
  }
  return rows.length === 0 ? null : rows;
}
