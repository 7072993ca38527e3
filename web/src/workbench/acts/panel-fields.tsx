import { Select } from 'antd';
import { useId } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { type ActDraft, type ActForm, namedIn } from './act-form.ts';

/** The members of a panel, so many as are declared, and who of them presides. */
export function PanelFields({
  form,
  draft,
  onChange,
}: {
  form: ActForm;
  draft: ActDraft;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const options = (form.receivers ?? []).map(({ code, name }) => ({ value: code, label: text(name) }));
  const named = namedIn(form, draft);
  const chair = draft.chair !== null && named.includes(draft.chair) ? draft.chair : null;
  return (
    <>
      <div className="act-field">
        <label htmlFor={`${id}-members`}>{w.members}</label>
        <Select
          id={`${id}-members`}
          mode="multiple"
          value={[...named]}
          placeholder={w.choosePerson}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={w.nobodyFits}
          maxCount={Math.max(...(form.sizes ?? []), 1)}
          aria-required
          aria-describedby={`${id}-hint`}
          onChange={(receivers) => onChange({ ...draft, receivers })}
          options={options}
        />
        <p id={`${id}-hint`} className="quiet small">
          {w.panelSizes(form.sizes ?? [], named.length)}
        </p>
      </div>
      <div className="act-field">
        <label htmlFor={`${id}-chair`}>{w.chair}</label>
        <Select
          id={`${id}-chair`}
          value={chair}
          placeholder={named.length === 0 ? w.membersFirst : w.choosePerson}
          disabled={named.length === 0}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={w.nobodyFits}
          aria-required
          onChange={(chosen) => onChange({ ...draft, chair: chosen })}
          options={options.filter(({ value }) => named.includes(value))}
        />
      </div>
    </>
  );
}
