import type { ErrorCode, ErrorParameters } from '../errors/index.ts';
import type { FormSchema } from '../form/schema.ts';
import type { ReadDeclaration, RegisterWrite } from '../process/definition.ts';
import type { RegisterDefinition } from '../register/definition.ts';

export type Report = (code: ErrorCode, parameters: ErrorParameters) => void;

/** What is wrong with what a service writes to registers. */
export function writeFaults(
  writes: readonly RegisterWrite[] = [],
  service: string,
  registers: ReadonlyMap<string, RegisterDefinition>,
  at: Report,
): void {
  for (const write of writes) {
    const register = registers.get(write.register);
    if (register === undefined) at('pack.register-unknown', { register: write.register });
    else if (!register.writers.includes(service)) at('pack.register-closed', { register: write.register });
    else
      for (const field of leftOut(write, register))
        at('pack.register-content-lacking', { register: write.register, field });
  }
}

/** What is read by a value is found by it. */
export function readFaults(
  reads: readonly ReadDeclaration[] = [],
  registers: ReadonlyMap<string, RegisterDefinition>,
  at: Report,
): void {
  for (const { register, lookup } of reads) {
    const known = registers.get(register);
    if (lookup === undefined || known === undefined) continue;
    if (known.lookups?.some(({ code }) => code === lookup) !== true)
      at('pack.lookup-field', { field: lookup });
  }
}

/** A write puts the whole of an entry in place of what stood there: what it leaves out is lost, or was never there. */
function leftOut({ act, content }: RegisterWrite, { schema }: RegisterDefinition): readonly string[] {
  const { properties = {}, required = [] } = schema as Partial<FormSchema>;
  if (act === 'close') return [];
  return required.filter((field) => !(field in content) && properties[field]?.['x-when'] === undefined);
}
