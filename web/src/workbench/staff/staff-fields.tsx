import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';

/** A labelled box of the staff pages. */
export function StaffInput({
  label,
  hint,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string }) {
  return (
    <label>
      {label}
      {hint !== undefined && <span className="hint">{hint}</span>}
      <input {...rest} />
    </label>
  );
}

export function StaffSelect({
  label,
  children,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string; children: ReactNode }) {
  return (
    <label>
      {label}
      <select {...rest}>{children}</select>
    </label>
  );
}
