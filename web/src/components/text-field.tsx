import './field.css';
import { type InputHTMLAttributes, useId } from 'react';
import { describedBy, saysItsFault, useFault } from './checked-form/faults.ts';

/** A labelled text box for plain forms (pages without Ant Design). */
export function TextField({
  label,
  hint,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string }) {
  const id = useId();
  const fault = useFault(id);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      <input
        {...input}
        {...saysItsFault}
        id={id}
        aria-describedby={describedBy(id, hint !== undefined, fault)}
      />
      {fault !== undefined && (
        <span id={`${id}-fault`} className="field-fault">
          {fault}
        </span>
      )}
    </div>
  );
}
