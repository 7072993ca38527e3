import { useState } from 'react';
import type { FormFault } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { enteredBefore, type Typing, visibleFaults } from './visible-faults.ts';

/**
 * Which faults stand beside their fields: those of entries that were there when the form was opened, of fields that were
 * left, and all of them once everything was checked; of the field that somebody types in, none that begins just then.
 */
export function useShownFaults(faults: readonly FormFault[], form: JsonObject, checked: boolean) {
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => enteredBefore(faults, form));
  const [typing, setTyping] = useState<Typing | null>(null);
  const shown = visibleFaults(faults, touched, checked, typing);
  return {
    shown,
    onTyped: (pointer: string) =>
      setTyping((before) =>
        before?.pointer === pointer
          ? before
          : { pointer, faulty: shown.some(({ path }) => path === pointer) },
      ),
    onTouched: (...pointers: readonly string[]) => {
      setTouched((before) => new Set([...before, ...pointers]));
      setTyping(null);
    },
  };
}
