import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FormFault } from '../../../src/kernel/form/index.ts';
import { Button } from '../components/button.tsx';
import { useWords } from '../language/language.tsx';
import { formWords } from './form-words.ts';
import { idPrefix } from './is-faulty.ts';
import { onReveal } from './reveal.ts';

/** So many items are drawn at once: with hundreds, each press of a key would draw them all. */
const perPage = 20;
const named = 12;

/** The items of a list, a page at a time where they are many. */
export function ListPages({
  pointer,
  items,
  faults,
}: {
  /** Of the list in the form. */
  pointer: string;
  items: readonly ReactNode[];
  faults: readonly FormFault[];
}) {
  const w = useWords(formWords);
  const [page, setPage] = useState(0);
  const count = useRef(items.length);
  const wanted = useRef<string | null>(null);
  const last = Math.max(0, Math.ceil(items.length / perPage) - 1);
  const shown = Math.min(page, last);
  useEffect(
    () =>
      onReveal((field) => {
        const index = indexIn(pointer, field);
        if (index === null) return;
        wanted.current = field;
        setPage(Math.floor(index / perPage));
      }),
    [pointer],
  );
  useEffect(() => {
    // What was added stands on the last page.
    if (items.length === count.current + 1) setPage(Math.ceil(items.length / perPage) - 1);
    count.current = items.length;
  }, [items.length]);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(`${idPrefix}${wanted.current}`);
    wanted.current = null;
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  });
  if (last === 0) return items;
  const faulty = faultyItems(pointer, faults);
  const from = shown * perPage;
  const pager = (
    <nav className="form-pages" aria-label={w.pages}>
      <Button disabled={shown === 0} onClick={() => setPage(shown - 1)}>
        {w.earlier}
      </Button>
      <span aria-live="polite">
        {w.shown(from + 1, Math.min(from + perPage, items.length), items.length)}
      </span>
      <Button disabled={shown === last} onClick={() => setPage(shown + 1)}>
        {w.later}
      </Button>
    </nav>
  );
  return (
    <>
      {faulty.length > 0 && (
        <p className="form-pages">
          <span>{w.toChange(faulty.length)}</span>
          {faulty.slice(0, named).map((index) => (
            <Button key={index} onClick={() => setPage(Math.floor(index / perPage))}>
              {w.item(index + 1)}
            </Button>
          ))}
          {faulty.length > named && <span>…</span>}
        </p>
      )}
      {pager}
      {items.slice(from, from + perPage)}
      {pager}
    </>
  );
}

function indexIn(pointer: string, field: string): number | null {
  if (!field.startsWith(`${pointer}/`)) return null;
  const index = Number(field.slice(pointer.length + 1).split('/')[0]);
  return Number.isInteger(index) ? index : null;
}

function faultyItems(pointer: string, faults: readonly FormFault[]): readonly number[] {
  const found = faults.flatMap(({ path }) => indexIn(pointer, path) ?? []);
  return [...new Set(found)].sort((one, other) => one - other);
}
