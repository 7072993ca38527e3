import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { describedBy, saysItsFault, useFault } from '../../components/checked-form/faults.ts';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

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

const name = words({
  rule: {
    zh: '写证件上的姓名，只用文字：汉字中间可以有“·”',
    en: 'Enter the name as on the document, using letters or characters only',
  },
});

/** Letters of any script and what joins parts of a name; the server holds it to the whole rule for names. */
const nameLike = String.raw`[\p{L}\p{M}\s·•‧∙⋅・･．.'’\-]+`;

/** The name of a person; a digit or another sign is a slip, and said at once. */
export function PersonNameInput(given: InputHTMLAttributes<HTMLInputElement> & { label: string }) {
  const w = useWords(name);
  return <StaffInput {...given} required maxLength={100} pattern={nameLike} title={w.rule} />;
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
