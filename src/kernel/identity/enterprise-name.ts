/**
 * The form in which two enterprise names are held to be the same: compatibility characters folded,
 * brackets, spaces and separators dropped, letters upper-cased.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s()[\]{}<>·.,'"’“”《》、-]/gu, '')
    .toUpperCase();
}
