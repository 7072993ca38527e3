import { createContext, useContext } from 'react';
import type { Text } from '../../../../src/kernel/text.ts';
import { useText } from '../../language/language.tsx';

/** A field that has to change before the form can be sent. */
export type FieldFault = {
  readonly element: HTMLElement;
  readonly label: string;
  readonly message: Text;
};

export const FaultsOfForm = createContext<readonly FieldFault[]>([]);

/** What is wrong with the field of this id, in the reader's language; a field that shows it carries `saysItsFault`. */
export function useFault(id: string): string | undefined {
  const faults = useContext(FaultsOfForm);
  const text = useText();
  const own = faults.find(({ element }) => element.id === id);
  return own === undefined ? undefined : text(own.message);
}

/** On a field that shows its fault beside it; of others it is said at the end of the form. */
export const saysItsFault = { 'data-says-fault': '' } as const;

/** What describes a field: its hint, and what is wrong with it. */
export function describedBy(id: string, hint: boolean, fault: string | undefined): string | undefined {
  const parts = [...(fault === undefined ? [] : [`${id}-fault`]), ...(hint ? [`${id}-hint`] : [])];
  return parts.length === 0 ? undefined : parts.join(' ');
}
