import './checked-form.css';
import { type FormHTMLAttributes, type ReactNode, useState } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { FaultsOfForm, type FieldFault } from './faults.ts';
import { faultOf } from './field-fault.ts';

const dictionary = words({
  first: (n: number, labels: readonly string[]) => ({
    zh: `还有 ${n} 处要补上或改一下：${labels.join('、')}`,
    en: `${n} to fill in or change: ${labels.join(', ')}`,
  }),
  said: (label: string, message: string) => ({ zh: `${label}：${message}`, en: `${label}: ${message}` }),
});

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A form that is checked before it is sent, by what its fields ask for (`required`, `minLength`, `min` …) and in our own
 * words. What is wrong stands beside each field; the first of them gets the focus; what was typed stays. Without script
 * the browser checks as ever.
 */
export function CheckedForm({
  onSend,
  children,
  ...form
}: Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'children'> & {
  onSend: (form: HTMLFormElement) => void;
  children: ReactNode;
}) {
  const w = useWords(dictionary);
  const text = useText();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const untold = faults.filter(({ element }) => !('saysFault' in element.dataset));
  return (
    <form
      {...form}
      ref={(element) => {
        // Not an attribute of the markup: where no script runs, the browser is the one to check.
        if (element !== null) element.noValidate = true;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsIn(event.currentTarget);
        mark(faults, found);
        setFaults(found);
        if (found[0] === undefined) onSend(event.currentTarget);
        else found[0].element.focus();
      }}
      onInput={(event) => {
        if (faults.length === 0) return;
        const left = faultsIn(event.currentTarget).filter(({ element }) =>
          faults.some((before) => before.element === element),
        );
        mark(faults, left);
        setFaults(left);
      }}
    >
      <FaultsOfForm value={faults}>{children}</FaultsOfForm>
      {faults.length > 0 && (
        <div className="form-faults" role="alert">
          <p>
            {w.first(
              faults.length,
              faults.map(({ label }) => label),
            )}
          </p>
          {untold.map(({ label, message }) => (
            <p key={label}>{w.said(label, text(message))}</p>
          ))}
        </div>
      )}
    </form>
  );
}

/** In the order in which the fields stand; of several boxes to choose one from, the first speaks for all. */
function faultsIn(form: HTMLFormElement): readonly FieldFault[] {
  const found: FieldFault[] = [];
  const groups = new Set<string>();
  for (const element of form.elements) {
    if (!isField(element) || !element.willValidate) continue;
    const { type, name } = element;
    if (type === 'radio' && name !== '') {
      if (groups.has(name)) continue;
      groups.add(name);
    }
    const message = faultOf({
      type,
      value: element.value,
      required: element.required,
      given: givenOf(element, form),
      minLength: 'minLength' in element ? element.minLength : -1,
      min: element instanceof HTMLInputElement ? element.min : '',
      max: element instanceof HTMLInputElement ? element.max : '',
      title: element.title,
      validity: element.validity,
    });
    if (message !== null) found.push({ element, label: labelOf(element), message });
  }
  return found;
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function givenOf(element: Field, form: HTMLFormElement): boolean | null {
  if (!(element instanceof HTMLInputElement)) return null;
  if (element.type === 'checkbox') return element.checked;
  if (element.type === 'file') return (element.files?.length ?? 0) > 0;
  if (element.type !== 'radio') return null;
  return [...form.elements].some(
    (each) => each instanceof HTMLInputElement && each.name === element.name && each.checked,
  );
}

/** The label's own words: without those of the choices in it; of a group, its legend. */
function labelOf(element: Field): string {
  const legend = element.type === 'radio' ? element.closest('fieldset')?.querySelector('legend') : null;
  const label = legend ?? element.labels?.[0];
  if (label == null) return element.getAttribute('aria-label') ?? element.name;
  const copy = label.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return element.name;
  for (const inner of copy.querySelectorAll('input, select, textarea, .field-fault')) inner.remove();
  return (copy.textContent ?? '').trim().replace(/[:：]$/, '');
}

/** Tells assistive software of the fields that do not do so themselves. */
function mark(before: readonly FieldFault[], now: readonly FieldFault[]): void {
  for (const { element } of before) element.removeAttribute('aria-invalid');
  for (const { element } of now) element.setAttribute('aria-invalid', 'true');
}
