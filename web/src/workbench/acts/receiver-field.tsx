import { Select } from 'antd';
import { useId } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import type { ActButton } from './act-buttons.ts';
import { type ActDraft, type ActForm, namedIn } from './act-form.ts';

/** Who gets it: chosen from those whom the case offers. */
export function ReceiverField({
  button,
  form,
  draft,
  onChange,
}: {
  button: ActButton;
  form: ActForm;
  draft: ActDraft;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const { receivers = [], receiver = null } = button.move;
  const now = receivers.find(({ code }) => code === receiver);
  return (
    <div className="act-field">
      <label htmlFor={id}>{w.whichPerson}</label>
      <Select
        id={id}
        value={namedIn(form, draft)[0] ?? null}
        placeholder={w.choosePerson}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={w.nobodyFits}
        aria-required
        aria-describedby={now === undefined ? undefined : `${id}-hint`}
        onChange={(chosen) => onChange({ ...draft, receivers: [chosen] })}
        options={(form.receivers ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      {now !== undefined && (
        <p id={`${id}-hint`} className="quiet small">
          {w.hasItNow(text(now.name))}
        </p>
      )}
    </div>
  );
}
