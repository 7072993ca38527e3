import { Button, Select } from 'antd';
import { useId } from 'react';
import type { CorrectionItem, Text } from '../../api/types.ts';
import { GrowingText } from '../../forms/growing-text.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import type { ActButton } from './act-buttons.ts';
import type { ActDraft } from './act-form.ts';
import { templatesFor } from './reason-templates.ts';

const wholeForm = '';

/** Everything that has to be corrected, one line each, tied to an entry of the form where there is one. */
export function CorrectionItems({
  button,
  draft,
  fields,
  own,
  onChange,
}: {
  button: ActButton;
  draft: ActDraft;
  fields: readonly { readonly name: string; readonly label: Text }[];
  own: boolean;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const { items } = draft;
  const put = (at: number, item: CorrectionItem) =>
    onChange({ ...draft, items: items.map((each, index) => (index === at ? item : each)) });
  const last = items.at(-1);
  return (
    <fieldset className="act-field">
      <legend>{w.items}</legend>
      <p className="quiet small">{w.itemsHint}</p>
      <ul className="act-templates" aria-label={w.templates}>
        {templatesFor(button, own).map((template) => (
          <li key={template.en}>
            <button
              type="button"
              onClick={() => {
                const empty = last !== undefined && last.text.trim() === '';
                const kept = empty ? items.slice(0, -1) : items;
                onChange({
                  ...draft,
                  items: [...kept, { field: empty ? last.field : null, text: text(template) }],
                });
              }}
            >
              {text(template)}
            </button>
          </li>
        ))}
      </ul>
      <ol className="act-items">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity but their place
          <li key={at} className="act-item">
            <div className="act-field">
              <label htmlFor={`${id}-field-${at}`}>{w.itemField}</label>
              <Select
                id={`${id}-field-${at}`}
                value={item.field ?? wholeForm}
                showSearch={{ optionFilterProp: 'label' }}
                onChange={(field) => put(at, { ...item, field: field === wholeForm ? null : field })}
                options={[
                  { value: wholeForm, label: own ? w.wholeCase : w.wholeForm },
                  ...fields.map(({ name, label }) => ({ value: name, label: text(label) })),
                ]}
              />
            </div>
            <div className="act-field act-item-text">
              <label htmlFor={`${id}-text-${at}`}>{w.itemText}</label>
              <GrowingText
                id={`${id}-text-${at}`}
                data-first={at === 0}
                value={item.text}
                maxLength={500}
                from={1}
                to={5}
                onChange={(event) => put(at, { ...item, text: event.target.value })}
              />
            </div>
            {items.length > 1 && (
              <Button onClick={() => onChange({ ...draft, items: items.filter((_, index) => index !== at) })}>
                {w.itemRemove}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button
          disabled={items.length >= 50}
          onClick={() => onChange({ ...draft, items: [...items, { field: null, text: '' }] })}
        >
          {w.itemAdd}
        </Button>
      </div>
    </fieldset>
  );
}
