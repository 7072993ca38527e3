import { Select } from 'antd';
import { useId } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import type { ActButton } from './act-buttons.ts';
import { type ActDraft, type ActForm, namedIn, receiversFor } from './act-form.ts';

/** Which person or office gets it: chosen from those whom the case offers. */
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
  const office = button.move.needs === 'office';
  const fitting = receiversFor(form, draft);
  const now = receivers.find(({ code }) => code === receiver);
  return (
    <div className="act-field">
      <label htmlFor={id}>
        {office ? w.whichOffice : button.move.act === 'order-avoidance' ? w.whoStaysAway : w.whichPerson}
      </label>
      <Select
        id={id}
        value={namedIn(form, draft)[0] ?? null}
        placeholder={!office ? w.choosePerson : draft.chosen.length === 0 ? w.groundFirst : w.chooseOffice}
        disabled={office && draft.chosen.length === 0}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={office ? w.noOfficeFits : w.nobodyFits}
        aria-required
        aria-describedby={now === undefined ? undefined : `${id}-hint`}
        onChange={(chosen) => onChange({ ...draft, receivers: [chosen] })}
        options={fitting.map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      {now !== undefined && (
        <p id={`${id}-hint`} className="quiet small">
          {w.hasItNow(text(now.name))}
        </p>
      )}
    </div>
  );
}
