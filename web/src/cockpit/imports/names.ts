import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { plansQuery, unitsQuery } from '../queries.ts';
import { importWords } from './import-words.ts';
import type { ImportView } from './types.ts';
import type { NameBook } from './value-words.ts';

export type Names = {
  /** For changes, which count plans as the ledger does. */
  readonly ledger: NameBook;
  /** For repairs and doubts, which count them as the document does. */
  readonly document: NameBook;
};

/** The names of units and plans, those that only the document has included. */
export function useNames({ plans }: Pick<ImportView, 'plans'>): Names {
  const w = useWords(importWords);
  const text = useText();
  const units = useQuery(unitsQuery()).data?.items;
  const known = useQuery(plansQuery()).data?.items;
  return useMemo(() => {
    const unitNames = new Map((units ?? []).map(({ id, name }) => [id, text(name)]));
    const planNames = new Map([
      ...plans.map(({ no, name }) => [no, name] as const),
      ...(known ?? []).map(({ no, name }) => [no, text(name)] as const),
    ]);
    // A unit that the city does not know yet is named by its key.
    const unit = (id: string): string => unitNames.get(id) ?? id.replace(/^unit:/, '');
    const plan = (no: number): string => planNames.get(no) ?? w.planNo(no);
    const ownNumbers = new Map(plans.map(({ ownNo, no }) => [ownNo, no]));
    return {
      ledger: { unit, plan },
      document: { unit, plan: (no) => plan(ownNumbers.get(no) ?? no) },
    };
  }, [plans, units, known, text, w]);
}
