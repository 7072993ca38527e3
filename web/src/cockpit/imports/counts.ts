import type { ImportPart, ImportView } from './types.ts';

type PartCount = { readonly total: number; readonly undecided: number };

/** How much of a part there is and how much of it is open. */
export function countOf(view: ImportView, part: ImportPart): PartCount {
  if (part !== 'changes') return view[part];
  const sum = (of: (group: ImportView['changes'][number]) => number) =>
    view.changes.reduce((all, group) => all + of(group), 0);
  return { total: sum(({ total }) => total), undecided: sum(({ undecided }) => undecided) };
}
