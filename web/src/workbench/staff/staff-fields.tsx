import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { describedBy, saysItsFault, useFault } from '../../components/checked-form/faults.ts';

/** A labelled box of the staff pages. */
export function StaffInput({
  label,
  hint,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string }) {
  const id = useId();
  const fault = useFault(id);
  return (
    <div className="staff-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      <input
        {...rest}
        {...saysItsFault}
        id={id}
        aria-describedby={describedBy(id, hint !== undefined, fault)}
      />
      <Fault id={id} said={fault} />
    </div>
  );
}

export function StaffSelect({
  label,
  children,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string; children: ReactNode }) {
  const id = useId();
  const fault = useFault(id);
  return (
    <div className="staff-field">
      <label htmlFor={id}>{label}</label>
      <select {...rest} {...saysItsFault} id={id} aria-describedby={describedBy(id, false, fault)}>
        {children}
      </select>
      <Fault id={id} said={fault} />
    </div>
  );
}

function Fault({ id, said }: { id: string; said: string | undefined }) {
  return said === undefined ? null : (
    <span id={`${id}-fault`} className="field-fault">
      {said}
    </span>
  );
}
