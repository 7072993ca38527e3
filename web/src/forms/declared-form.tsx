import { useState } from 'react';
import { tidyForm } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { useCityTime } from '../app/city-time.ts';
import { Button } from '../components/button.tsx';
import { withDefaults } from './defaults.ts';
import { fieldElement, SchemaForm } from './schema-form.tsx';
import { useShownFaults } from './use-shown-faults.ts';
import { faultsOf } from './visible-faults.ts';

/**
 * A declared form from empty to sent. It is looked through before anything is sent; what is refused
 * afterwards leaves everything that was typed where it is.
 */
export function DeclaredForm({
  source,
  drawn,
  send,
  sending,
  busy,
  lead,
  ready = true,
  given = {},
  onSend,
}: {
  /** The form in both languages, and as it is drawn in the reader's. */
  source: JsonObject;
  drawn: JsonObject;
  send: string;
  sending: string;
  busy: boolean;
  /** What is asked before the form's own questions. */
  lead?: (checked: boolean) => React.ReactNode;
  /** Whether that is answered. */
  ready?: boolean;
  /** What is known before anybody types. */
  given?: JsonObject;
  onSend: (form: JsonObject) => void;
}) {
  const [form, setForm] = useState(() => withDefaults(source, given));
  const [checked, setChecked] = useState(false);
  const { today } = useCityTime();
  const faults = faultsOf(source, form, today);
  const { shown, onTyped, onTouched } = useShownFaults(faults, form, checked);
  const press = () => {
    setChecked(true);
    const [first] = faults;
    if (first !== undefined) fieldElement(first.path)?.focus();
    else if (ready && !busy) onSend(tidyForm(source, form));
  };
  return (
    <>
      {lead?.(checked)}
      <SchemaForm
        schema={drawn}
        source={source}
        form={form}
        faults={shown}
        onChange={setForm}
        onTyped={onTyped}
        onTouched={onTouched}
      />
      <div>
        <Button primary busy={busy} onClick={press}>
          {busy ? sending : send}
        </Button>
      </div>
    </>
  );
}
