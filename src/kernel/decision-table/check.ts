import { checkDialect } from '../form/check-dialect.ts';
import { asForm } from '../form/schema.ts';
import { checkExpression } from '../process/expression.ts';
import { type Fault, fault } from '../process/fault.ts';
import { factsOf } from './answer.ts';
import type { DecisionTable } from './definition.ts';

/** Everything wrong with a table: its form, conditions that cannot be read, outcomes that are not there or never come. */
export function tableFaults(table: DecisionTable, services: ReadonlySet<string>): readonly Fault[] {
  const path = `/tables/${table.code}`;
  const form = checkDialect(table.form).map((each) => ({ ...each, path: `${path}/form${each.path}` }));
  if (form.length > 0) return form;
  const asked = asForm(table.form).properties;
  const given = new Set(table.rows.map(({ outcome }) => outcome));
  const declared = new Set(table.outcomes.map(({ code }) => code));
  return [
    ...table.rows.flatMap((row) => {
      const reason = checkExpression(row.when, 'bool');
      if (reason !== null) return [fault(`${path}/rows/${row.code}`, 'pack.expression-wrong', { reason })];
      return [
        ...factsOf(row)
          .filter((name) => !Object.hasOwn(asked, name))
          .map((field) => fault(`${path}/rows/${row.code}`, 'pack.form-field-unused', { field })),
        ...(declared.has(row.outcome)
          ? []
          : [fault(`${path}/rows/${row.code}`, 'pack.table-outcome', { outcome: row.outcome })]),
      ];
    }),
    ...table.outcomes
      .filter(({ code }) => !given.has(code))
      .map(({ code }) => fault(`${path}/outcomes/${code}`, 'pack.table-outcome', { outcome: code })),
    ...table.services
      .filter((service) => !services.has(service))
      .map((service) => fault(path, 'pack.service-unknown', { service })),
  ];
}
