import './field.css';
import { type InputHTMLAttributes, useId } from 'react';
import { dayWords } from '../language/dates.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { describedBy, saysItsFault, useFault } from './checked-form/faults.ts';

const dictionary = words({
  day: { zh: '填年、月、日', en: 'Year, month and day' },
});

/**
 * A labelled text box for plain forms (pages without Ant Design). A day is entered in the browser's own box, which speaks
 * the browser's language: what was entered is said again in the page's.
 */
export function TextField({
  label,
  hint: given,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string }) {
  const id = useId();
  const fault = useFault(id);
  const w = useWords(dictionary);
  const lang = useLanguage();
  const day = input.type === 'date' ? input.value || w.day : undefined;
  const said = day === undefined ? undefined : dayWords(String(day), lang);
  const hint = [given, said].filter((each) => each !== undefined).join(' · ') || undefined;
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
