import type { FormSchema } from '../form/schema.ts';
import { shapeFaults } from '../process/check-shape.ts';
import type { ServiceDefinition } from '../process/definition.ts';
import { checkExpression, readPaths } from '../process/expression.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { ScheduleDeclaration } from './schedule.ts';
import { scheduleSchema } from './schedule-schema.ts';

const names = new Set(['each', 'period', 'today']);
/** What a register says of an item is looked up once for all periods. */
const namesOfKey = new Set(['each']);

/** What is wrong with a schedule itself, or with what it opens. */
export function scheduleFaults(
  schedule: ScheduleDeclaration,
  set: {
    readonly services: ReadonlyMap<string, ServiceDefinition>;
    readonly registers: ReadonlyMap<string, unknown>;
  },
  duties: ReadonlySet<string>,
): readonly Fault[] {
  const path = `/schedules/${schedule.code}`;
  const wrong = shapeFaults(schedule, scheduleSchema).map((each) => ({ ...each, path: path + each.path }));
  if (wrong.length > 0) return wrong;
  const { each, reads, when, later, opens } = schedule;
  const opened = set.services.get(opens.service);
  return [
    ...(opened === undefined
      ? [fault(`${path}/opens`, 'pack.service-unknown', { service: opens.service })]
      : openedFaults(opened, schedule, `${path}/opens`)),
    ...(opens.duty === undefined || duties.has(opens.duty)
      ? []
      : [fault(`${path}/opens/duty`, 'pack.duty-unknown', { duty: opens.duty })]),
    ...(each === undefined && opens.duty === undefined ? [fault(path, 'pack.schedule-nobody')] : []),
    ...(reads === undefined || set.registers.has(reads.register)
      ? []
      : [fault(`${path}/reads`, 'pack.register-unknown', { register: reads.register })]),
    ...(reads === undefined ? [] : expressionFaults(reads.key, `${path}/reads/key`, 'any', namesOfKey)),
    ...(later === undefined ? [] : expressionFaults(later, `${path}/later`, 'any')),
    ...(when === undefined ? [] : expressionFaults(when, `${path}/when`, 'bool')),
    ...Object.entries(opens.form).flatMap(([key, expression]) =>
      expressionFaults(expression, `${path}/opens/form/${key}`, 'any'),
    ),
  ];
}

/** Only what begins by itself, with all its form wants. */
function openedFaults(
  { code, openedBy, form, figures, steps }: ServiceDefinition,
  { opens }: ScheduleDeclaration,
  path: string,
): readonly Fault[] {
  const { properties = {}, required = [] } = form as Partial<FormSchema>;
  const alone = openedBy === 'reaction' || openedBy === 'office';
  return [
    ...(alone && steps.every(({ awaits }) => awaits === undefined)
      ? []
      : [fault(path, 'pack.schedule-unwanted', { service: code })]),
    ...Object.keys(opens.form)
      .filter((field) => !Object.hasOwn(properties, field))
      .map((field) => fault(`${path}/form`, 'pack.form-field-unused', { field })),
    ...required
      .filter((field) => !Object.hasOwn(opens.form, field) && figures?.entries[field] === undefined)
      .map((field) => fault(`${path}/form`, 'pack.schedule-form', { field })),
  ];
}

function expressionFaults(
  expression: string,
  path: string,
  wants: 'bool' | 'any',
  known: ReadonlySet<string> = names,
): readonly Fault[] {
  const reason = checkExpression(expression, wants);
  if (reason !== null) return [fault(path, 'pack.expression-wrong', { reason })];
  const unknown = new Set(readPaths(expression).flatMap(([root = '']) => (known.has(root) ? [] : [root])));
  return [...unknown].map((name) => fault(path, 'pack.schedule-name', { name }));
}
