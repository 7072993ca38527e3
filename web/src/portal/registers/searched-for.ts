import type { RegisterRow } from '../../api/types.ts';

/** Entries hold codes: whoever searches by what one of them is called finds it by its code. */
export function searchedFor(register: Pick<RegisterRow, 'fields'> | undefined, q: string): string {
  const words = q.trim().toLowerCase();
  if (words === '') return '';
  const named = register?.fields
    .flatMap(({ choices }) => choices)
    .find(({ name }) => name.zh === q.trim() || name.en.toLowerCase() === words);
  return named?.code ?? q.trim();
}
