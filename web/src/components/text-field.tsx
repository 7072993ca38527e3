import './field.css';
import { type InputHTMLAttributes, useId } from 'react';

/** A labelled text box for plain forms (pages without Ant Design). */
export function TextField({
  label,
  hint,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      <input {...input} id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} />
    </div>
  );
}
