import { asForm } from '../form/schema.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { RegisterDefinition } from '../register/definition.ts';

/** What is wrong with whom a register lets help: each field that this rests on is there. */
export function helpingFaults(
  { code, schema, helping }: RegisterDefinition,
  registers: ReadonlyMap<string, RegisterDefinition>,
): readonly Fault[] {
  if (helping === undefined) return [];
  const { same, helper, while: lasts, also } = helping;
  const path = `/registers/${code}/helping`;
  const lacking = (of: RegisterDefinition['schema'], fields: readonly string[]): readonly Fault[] =>
    fields
      .filter((field) => !Object.hasOwn(asForm(of).properties, field))
      .map((field) => fault(path, 'pack.form-field-unknown', { field }));
  const own = lacking(schema, [helper, ...same, ...Object.keys(lasts), ...(also ? [also.key] : [])]);
  if (also === undefined) return own;
  const other = registers.get(also.register);
  return [
    ...own,
    ...(other === undefined
      ? [fault(`${path}/also`, 'pack.register-unknown', { register: also.register })]
      : lacking(other.schema, Object.keys(also.while))),
  ];
}
