import { deadlineKey, readDeadline } from './deadline.ts';
import { type Duties, readDuties } from './duties.ts';
import { excerpt } from './findings.ts';
import type { ImportedDeadline, ImportedMeasure, UnitDuty } from './result.ts';
import { cellOf, type Row, type Settings } from './task-rows.ts';

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

/** Who does a task and by when, taken from the measure where the list has lost it. */
export function settleDuties(
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
