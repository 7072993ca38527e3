import { bare, isUnbalanced } from './characters.ts';
import { type DateContext, deadlineKey, isDeadlineText, readDeadline } from './deadline.ts';
import { type Duties, readDuties } from './duties.ts';
import { excerpt, type Findings } from './findings.ts';
import { likeness } from './likeness.ts';
import { matchTasks } from './match-tasks.ts';
import { numberTasks } from './number-tasks.ts';
import { type PlanNames, planNames } from './plan-names.ts';
import type { ImportedDeadline, ImportedMeasure, ImportedPlan, ImportedTask, UnitDuty } from './result.ts';
import { type CellLook, unshifted } from './shifted-cells.ts';
import type { TaskColumn, TaskRow, TaskTable } from './task-table.ts';
import type { UnitLedger } from './unit-ledger.ts';
import type { UnitReader } from './unit-names.ts';

export type TaskSettings = {
  readonly plans: readonly Pick<ImportedPlan, 'no' | 'name' | 'shortName'>[];
  readonly measures: readonly ImportedMeasure[];
  readonly context: DateContext;
  readonly ledger: UnitLedger;
  readonly reader: UnitReader;
  readonly findings: Findings;
};
type Settings = TaskSettings & { readonly names: PlanNames };
/** A table with the plan it is printed in, when it stands inside one. */
export type PlacedTable = { readonly table: TaskTable; readonly plan: number | null };

type Row = {
  readonly row: TaskRow;
  readonly cells: readonly string[];
  readonly columns: readonly TaskColumn[];
  readonly home: number | null;
  readonly shifted: boolean;
};
export const taskKey = (no: number): string => `t${String(no).padStart(3, '0')}`;

const cellOf = (row: Row, column: TaskColumn): string =>
  row.columns
    .flatMap((name, at) => (name === column ? [row.cells[at] ?? ''] : []))
    .filter((cell) => cell !== '')
    .join(column === 'direction' ? '·' : '；');

function lookAt(cell: string, settings: Settings): CellLook {
  const deadline = isDeadlineText(cell, settings.context);
  const duties =
    deadline || cell.length > 400 || /[。]./.test(cell) ? null : readDuties(cell, settings.context);
  const names = duties?.units ?? [];
  const known = names.filter(
    (unit) =>
      settings.reader.read(unit.name, unit.siblings).how !== 'new' ||
      /(局|委|办|厅|部门|单位|政府|法院|检察院|公司|中心|支行|管委会|海关)$/.test(unit.name),
  ).length;
  const plan = settings.names.named(cell);
  return {
    deadline,
    units: names.length > 0 && known * 2 > names.length && cell.length >= 3 && plan?.alike !== 1,
    plan: cell.length <= 16 && (plan?.alike ?? 0) >= 0.85,
    number: /^\d{1,4}[.、]?$/.test(cell),
    length: cell.length,
  };
}

/** Reads the task list: rows put right, numbered, tied to their measures; every step reported. */
export function readTasks(tables: readonly PlacedTable[], given: TaskSettings): ImportedTask[] {
  const settings: Settings = { ...given, names: planNames(given.plans) };
  const { findings, measures } = settings;
  const rows = tables.flatMap(({ table, plan }) =>
    table.rows.map((row) => straighten(row, table.columns, plan, settings)),
  );
  for (const { table } of tables) reportFurniture(table, findings);
  const directions = fillDown(rows, 'direction');
  const wordings = rows.map((row, at) => ({
    direction: cellOf(row, 'direction') || (directions[at] ?? ''),
    content: cellOf(row, 'content'),
    plan: row.home ?? exactPlan(cellOf(row, 'plan'), settings),
  }));
  const matched = matchTasks(wordings, measures);
  const numbers = numberTasks(rows.map((row) => cellOf(row, 'no')));
  const plans = settlePlans(rows, matched, settings);
  return rows.map((row, at) => {
    const measure = measures[matched[at] ?? -1] ?? null;
    const no = at + 1;
    const key = taskKey(no);
    const plan = plans[at] ?? 0;
    const where = `任务${no}`;
    const line = row.row.line;
    const printedNo = cellOf(row, 'no');
    const numbering = numbers[at];
    if (numbering?.finding === 'renumbered' && row.columns.includes('no')) {
      findings.repair('renumbered', {
        line,
        where,
        before: printedNo,
        after: String(no),
        message: {
          zh: `序号印作“${printedNo}”，按位置应为 ${no}`,
          en: `The number is printed “${printedNo}”; by its place it is ${no}`,
        },
        change: { record: 'tasks', key, field: 'printedNo', before: printedNo, after: String(no) },
      });
    }
    if (numbering?.finding === 'skipped') {
      findings.doubt('number-skipped', {
        line,
        where,
        before: printedNo,
        suggestion: String(no),
        message: {
          zh: `序号从这里起与位置不符（印作 ${printedNo}），可能漏了行`,
          en: `From here on the numbers do not fit (printed ${printedNo}): rows may be missing`,
        },
      });
    }
    reportPlan(row, plan, key, where, settings);
    const direction = settleDirection(row, at, rows, matched, directions, key, where, settings);
    const duties = settleDuties(row, measure, key, where, settings);
    if (measure === null && measures.length > 0) {
      findings.doubt('task-without-measure', {
        line,
        where,
        before: excerpt(cellOf(row, 'content')),
        suggestion: null,
        message: {
          zh: `任务 ${no} 在方案正文里找不到对应措施`,
          en: `Task ${no} has no measure in the text of the plans`,
        },
      });
    }
    return {
      key,
      no,
      printedNo: printedNo === '' ? null : printedNo,
      plan,
      direction,
      content: cellOf(row, 'content'),
      deadline: duties.deadline,
      units: duties.units,
      andOthers: duties.andOthers,
      measure: measure?.key ?? null,
      source: { from: line, to: row.row.to },
    };
  });
}

const exactPlan = (cell: string, settings: Settings): number | null => {
  const named = settings.names.named(cell);
  return named !== null && named.alike >= 0.85 ? named.no : null;
};

function straighten(
  row: TaskRow,
  columns: readonly TaskColumn[],
  home: number | null,
  settings: Settings,
): Row {
  const cells = unshifted(row.cells, columns, (cell) => lookAt(cell, settings));
  if (cells === null) return { row, cells: row.cells, columns, home, shifted: false };
  const number = row.cells[columns.indexOf('no')] ?? '';
  settings.findings.repair('cells-shifted', {
    line: row.line,
    where: `第${row.line}行${number === '' ? '' : `（序号${number}）`}`,
    before: row.cells.map((cell) => excerpt(cell, 14)).join(' | '),
    after: cells.map((cell) => excerpt(cell, 14)).join(' | '),
    message: {
      zh: '这一行的单元格错了位，已按内容归位',
      en: 'The cells of this row were shifted; moved back by what they hold',
    },
  });
  return { row, cells, columns, home, shifted: true };
}

function reportFurniture(table: TaskTable, findings: Findings): void {
  if (table.repeatedHeaders > 0) {
    findings.repair('page-furniture', {
      line: table.header.no,
      where: `table ${table.header.no}`,
      before: table.header.cells.join(' | '),
      after: '',
      message: {
        zh: `任务清单的表头重复印了 ${table.repeatedHeaders} 次，只算第一次`,
        en: `The header of the task list is printed ${table.repeatedHeaders} more times; only the first counts`,
      },
    });
  }
  if (table.joinedRows > 0) {
    findings.repair('joined-line', {
      line: table.header.no,
      where: `table ${table.header.no}`,
      before: '',
      after: '',
      message: {
        zh: `${table.joinedRows} 行被换页断开，已接上`,
        en: `${table.joinedRows} rows cut by the end of a page joined`,
      },
    });
  }
}

/** The heading of the group a row stands in, where the list has no column for it. */
const groupOf = (row: Row): string => (row.columns.includes('direction') ? '' : (row.row.group ?? ''));

/** The last words printed in a column above each row, for merged cells; they do not pass from one plan's table to the next. */
function fillDown(rows: readonly Row[], column: TaskColumn): string[] {
  let last = '';
  let home: number | null = null;
  return rows.map((row) => {
    if (row.home !== home) last = '';
    home = row.home;
    const cell = cellOf(row, column);
    if (cell !== '') last = cell;
    return last;
  });
}

/** The plan of each row: from its table, its measure, its own cell, or its neighbours. */
function settlePlans(
  rows: readonly Row[],
  matched: readonly (number | null)[],
  settings: Settings,
): number[] {
  let last: number | null = null;
  const printed = rows.map((row) => exactPlan(cellOf(row, 'plan'), settings));
  return rows.map((row, at) => {
    const measure = settings.measures[matched[at] ?? -1];
    const own =
      row.home ??
      measure?.plan ??
      printed[at] ??
      settings.names.named(cellOf(row, 'plan'))?.no ??
      last ??
      printed.slice(at).find((no) => no !== null) ??
      settings.plans[0]?.no ??
      0;
    last = own;
    return own;
  });
}

function reportPlan(row: Row, plan: number, key: string, where: string, settings: Settings): void {
  const { findings, plans } = settings;
  if (!row.columns.includes('plan') || row.home !== null) return;
  const cell = cellOf(row, 'plan');
  const name = plans.find((other) => other.no === plan)?.shortName ?? '';
  const line = row.row.line;
  if (cell === '') {
    findings.repair('blank-filled', {
      line,
      where,
      before: '',
      after: name,
      message: { zh: `所属方案一格空着，填为“${name}”`, en: `The plan cell is blank; filled with “${name}”` },
      change: { record: 'tasks', key, field: 'plan', before: null, after: plan },
    });
  } else if (exactPlan(cell, settings) !== plan) {
    const heading = bare(cell) === bare(cellOf(row, 'direction'));
    findings.repair(heading ? 'heading-in-plan-column' : 'plan-name-matched', {
      line,
      where,
      before: cell,
      after: name,
      message: {
        zh: `所属方案印作“${cell}”，按内容属于“${name}”`,
        en: `The plan is printed “${cell}”; by its content it is “${name}”`,
      },
      change: { record: 'tasks', key, field: 'plan', before: null, after: plan },
    });
  }
}

function settleDirection(
  row: Row,
  at: number,
  rows: readonly Row[],
  matched: readonly (number | null)[],
  directions: readonly string[],
  key: string,
  where: string,
  settings: Settings,
): string {
  const { findings, measures } = settings;
  const printed = cellOf(row, 'direction');
  const measure = measures[matched[at] ?? -1];
  const line = row.row.line;
  const filled = printed === '' ? fillDirection(at, rows, matched, directions, settings) : printed;
  if (printed === '' && filled !== '' && row.columns.includes('direction')) {
    findings.repair('blank-filled', {
      line,
      where,
      before: '',
      after: filled,
      message: {
        zh: `任务名称一格空着，填为“${filled}”`,
        en: `The heading cell is blank; filled with “${filled}”`,
      },
      change: { record: 'tasks', key, field: 'direction', before: '', after: filled },
    });
  }
  if (printed === '' && groupOf(row) !== '') return groupOf(row);
  if (printed === '' || measure === undefined) return filled;
  const headings = [measure.title, ...(measure.section === null ? [] : [measure.section])];
  if (
    headings.some(
      (heading) => bare(heading) === bare(printed) && isUnbalanced(heading) === isUnbalanced(printed),
    )
  )
    return printed;
  const nearest = headings
    .map((heading) => ({ heading, alike: likeness(heading, printed) }))
    .sort((a, b) => b.alike - a.alike)[0];
  if (nearest === undefined || nearest.alike < 0.5) return printed;
  const neighbour = rows.some(
    (other, otherAt) =>
      otherAt !== at &&
      measures[matched[otherAt] ?? -1]?.section === nearest.heading &&
      measures[matched[otherAt] ?? -1]?.plan === measure.plan &&
      bare(cellOf(other, 'direction')) === bare(nearest.heading),
  );
  const change = {
    record: 'tasks' as const,
    key,
    field: 'direction',
    before: printed,
    after: nearest.heading,
  };
  const message = {
    zh: `任务名称印作“${printed}”，正文为“${nearest.heading}”`,
    en: `The heading is printed “${printed}”; the plan has “${nearest.heading}”`,
  };
  if (neighbour || isUnbalanced(printed)) {
    findings.repair('name-corrected', {
      line,
      where,
      before: printed,
      after: nearest.heading,
      message,
      change,
    });
    return nearest.heading;
  }
  findings.doubt('heading-differs', {
    line,
    where,
    before: printed,
    suggestion: nearest.heading,
    message,
    change,
  });
  return printed;
}

/** A blank heading: what rows of the same section print, else the section itself, else what stands above. */
function fillDirection(
  at: number,
  rows: readonly Row[],
  matched: readonly (number | null)[],
  directions: readonly string[],
  settings: Settings,
): string {
  const measure = settings.measures[matched[at] ?? -1];
  if (measure === undefined) return directions[at] ?? '';
  if (measure.section === null) return measure.title;
  const printedAsSection = rows
    .map((row, otherAt) => ({ row, other: settings.measures[matched[otherAt] ?? -1] }))
    .find(
      ({ row, other }) =>
        other?.plan === measure.plan &&
        other.section === measure.section &&
        bare(cellOf(row, 'direction')) === bare(measure.section ?? ''),
    );
  if (printedAsSection !== undefined) return cellOf(printedAsSection.row, 'direction');
  const above = directions[at] ?? '';
  return likeness(above, measure.section) >= 0.5 ? above : measure.section;
}

type Settled = {
  readonly units: readonly UnitDuty[];
  readonly andOthers: boolean;
  readonly deadline: ImportedDeadline;
};

const sameUnits = (one: readonly UnitDuty[], other: readonly UnitDuty[]): boolean =>
  one.length === other.length &&
  one.every((duty) => other.some((twin) => twin.unit === duty.unit && twin.role === duty.role));

function rowDuties(row: Row, settings: Settings): Duties {
  const parts = [
    cellOf(row, 'lead') === '' ? '' : `牵头单位：${cellOf(row, 'lead')}`,
    cellOf(row, 'support') === '' ? '' : `配合单位：${cellOf(row, 'support')}`,
    cellOf(row, 'units') === '' ? '' : `责任单位：${cellOf(row, 'units')}`,
  ];
  return readDuties(parts.filter((part) => part !== '').join('；'), settings.context);
}

function settleDuties(
  row: Row,
  measure: ImportedMeasure | null,
  key: string,
  where: string,
  settings: Settings,
): Settled {
  const { findings, context, ledger } = settings;
  const line = row.row.line;
  const printed = rowDuties(row, settings);
  let units = ledger.duties(printed.units, { line, to: row.row.to, where });
  let andOthers = printed.andOthers;
  if (units.length === 0 && measure !== null && measure.units.length > 0) {
    units = [...measure.units];
    andOthers = measure.andOthers;
    findings.repair('taken-from-measure', {
      line,
      where,
      before: '',
      after: measure.ref,
      message: {
        zh: `责任单位空着，取自正文措施 ${measure.ref}`,
        en: `No unit is printed; taken from measure ${measure.ref}`,
      },
      change: { record: 'tasks', key, field: 'units', before: [], after: units },
    });
  } else if (units.length === 0) {
    findings.doubt('units-missing', {
      line,
      where,
      before: '',
      suggestion: null,
      message: { zh: '没有责任单位', en: 'No unit is responsible' },
    });
  } else if (measure !== null && measure.units.length > 0 && !sameUnits(units, measure.units)) {
    findings.doubt('units-differ', {
      line,
      where,
      before: units.map((duty) => `${duty.unit}:${duty.role}`).join(' '),
      suggestion: measure.units.map((duty) => `${duty.unit}:${duty.role}`).join(' '),
      message: {
        zh: `责任单位与正文措施 ${measure.ref} 不同`,
        en: `The units differ from those of measure ${measure.ref}`,
      },
      change: { record: 'tasks', key, field: 'units', before: units, after: measure.units },
    });
  }
  const cell = cellOf(row, 'deadline');
  const read = cell === '' ? printed.deadline : (readDeadline(cell, context) ?? printed.deadline);
  const own = measure?.deadline;
  const given = own !== undefined && own.type !== 'unspecified' ? own : null;
  if (cell !== '' && read === null)
    findings.doubt('deadline-unreadable', {
      line,
      where,
      before: cell,
      suggestion: given === null ? null : deadlineKey(given),
      message: {
        zh: `完成时限“${excerpt(cell)}”读不出日期`,
        en: `No date can be read in “${excerpt(cell)}”`,
      },
    });
  if (read === null && given !== null) {
    findings.repair('taken-from-measure', {
      line,
      where,
      before: cell,
      after: deadlineKey(given),
      message: {
        zh: `没有完成时限，取自正文措施 ${measure?.ref ?? ''}`,
        en: `No deadline is printed; taken from measure ${measure?.ref ?? ''}`,
      },
      change: {
        record: 'tasks',
        key,
        field: 'deadline',
        before: { type: 'unspecified', horizon: context.horizon },
        after: given,
      },
    });
    return { units, andOthers, deadline: given };
  }
  if (read === null) {
    findings.doubt('deadline-missing', {
      line,
      where,
      before: '',
      suggestion: context.horizon,
      message: { zh: '没有完成时限', en: 'No deadline is printed' },
      change: {
        record: 'tasks',
        key,
        field: 'deadline',
        before: { type: 'unspecified', horizon: context.horizon },
        after: { type: 'month', value: context.horizon },
      },
    });
    return { units, andOthers, deadline: { type: 'unspecified', horizon: context.horizon } };
  }
  if (given !== null && deadlineKey(given) !== deadlineKey(read)) {
    const change = { record: 'tasks' as const, key, field: 'deadline', before: read, after: given };
    if (given.type === 'milestones' && read.type === 'month' && given.values.includes(read.value)) {
      findings.repair('taken-from-measure', {
        line,
        where,
        before: deadlineKey(read),
        after: deadlineKey(given),
        message: {
          zh: `清单只印了一个时间，正文措施 ${measure?.ref ?? ''} 有几个`,
          en: `The list prints one date; measure ${measure?.ref ?? ''} has several`,
        },
        change,
      });
      return { units, andOthers, deadline: given };
    }
    findings.doubt('deadline-differs', {
      line,
      where,
      before: deadlineKey(read),
      suggestion: deadlineKey(given),
      message: {
        zh: `完成时限与正文措施 ${measure?.ref ?? ''} 不同`,
        en: `The deadline differs from that of measure ${measure?.ref ?? ''}`,
      },
      change,
    });
  }
  return { units, andOthers, deadline: read };
}
