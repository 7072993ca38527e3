import type { RegisterRow } from '../../api/types.ts';

/** A word of an entry; nothing where it has none. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function choicesOf(registers: readonly RegisterRow[], register: string, field: string) {
  return (
    registers.find(({ code }) => code === register)?.fields.find(({ name }) => name === field)?.choices ?? []
  );
}

/** What a code in an entry is called. */
export function nameIn(registers: readonly RegisterRow[]) {
  return (register: string, field: string, code: unknown) =>
    choicesOf(registers, register, field).find((each) => each.code === code)?.name;
}
