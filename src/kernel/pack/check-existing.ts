import { asForm } from '../form/schema.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { RegisterDefinition } from '../register/definition.ts';

/** What is wrong with by what a register says that an enterprise is there: its entries have such a field. */
export function existingFaults({ code, schema, existing }: RegisterDefinition): readonly Fault[] {
  const { properties } = asForm(schema);
  return Object.keys(existing?.while ?? {})
    .filter((field) => !Object.hasOwn(properties, field))
    .map((field) => fault(`/registers/${code}/existing`, 'pack.form-field-unknown', { field }));
}
