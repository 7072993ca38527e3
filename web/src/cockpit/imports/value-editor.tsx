import { useQuery } from '@tanstack/react-query';
import { Button, Input, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { unitsQuery } from '../queries.ts';
import { type Duty, type EditedValue, finishedValue, type Role, roles } from './edited-value.ts';
import { importWords } from './import-words.ts';
import { roleWords } from './kind-words.ts';
import type { ImportView } from './types.ts';
import type { NameBook } from './value-words.ts';

/** Another value for the field of a repair or doubt. What is typed stays until it is saved or given up. */
export function ValueEditor({
  label,
  edited,
  plans,
  names,
  busy,
  onChange,
  onSave,
  onClose,
}: {
  label: string;
  edited: EditedValue;
  plans: ImportView['plans'];
  names: NameBook;
  busy: boolean;
  onChange: (edited: EditedValue) => void;
  onSave: (value: unknown) => void;
  onClose: () => void;
}) {
  const w = useWords(importWords);
  const [tried, setTried] = useState(false);
  const value = finishedValue(edited);
  const save = () => {
    setTried(true);
    if (value !== null) onSave(value);
  };
  return (
    <fieldset
      className="import-editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <legend>{w.otherValue(label)}</legend>
      {edited.how === 'text' && (
        <Input.TextArea
          aria-label={label}
          autoFocus
          rows={3}
          value={edited.text}
          onChange={(event) => onChange({ how: 'text', text: event.target.value })}
        />
      )}
      {edited.how === 'plan' && (
        <Select
          aria-label={label}
          autoFocus
          className="import-choice"
          value={edited.plan}
          onChange={(plan) => onChange({ how: 'plan', plan })}
          showSearch={{ optionFilterProp: 'label' }}
          options={plans.map(({ ownNo }) => ({ value: ownNo, label: names.plan(ownNo) }))}
        />
      )}
      {edited.how === 'unit' && (
        <UnitField unit={edited.unit} onChange={(unit) => onChange({ how: 'unit', unit })} />
      )}
      {edited.how === 'deadline' && <DeadlineFields edited={edited} onChange={onChange} />}
      {edited.how === 'units' && (
        <DutyFields
          duties={edited.duties}
          names={names}
          onChange={(duties) => onChange({ how: 'units', duties })}
        />
      )}
      {tried && value === null && (
        <p role="alert" className="import-lacking">
          {w.fillFirst}
        </p>
      )}
      <div className="import-buttons">
        <Button type="primary" loading={busy} onClick={save}>
          {w.save}
        </Button>
        <Button onClick={onClose}>{w.cancel}</Button>
      </div>
    </fieldset>
  );
}

function UnitField({ unit, onChange }: { unit: string | null; onChange: (unit: string) => void }) {
  const w = useWords(importWords);
  const text = useText();
  const known = useQuery(unitsQuery()).data?.items ?? [];
  return (
    <Select
      aria-label={w.unit}
      autoFocus
      className="import-choice"
      value={unit}
      onChange={onChange}
      showSearch={{ optionFilterProp: 'label' }}
      options={known.map(({ id, name }) => ({ value: id, label: text(name) }))}
    />
  );
}

type DeadlineValue = Extract<EditedValue, { how: 'deadline' }>;

function DeadlineFields({
  edited,
  onChange,
}: {
  edited: DeadlineValue;
  onChange: (edited: EditedValue) => void;
}) {
  const w = useWords(importWords);
  const hint = useId();
  return (
    <>
      <Radio.Group
        value={edited.type}
        onChange={(event) => onChange({ ...edited, type: event.target.value as DeadlineValue['type'] })}
        options={[
          { value: 'month', label: w.deadlineMonth },
          { value: 'milestones', label: w.deadlineSteps },
          { value: 'ongoing', label: w.ongoing },
        ]}
      />
      {edited.type !== 'ongoing' && (
        <div className="import-field">
          <Input
            aria-label={edited.type === 'month' ? w.deadlineMonth : w.deadlineSteps}
            aria-describedby={hint}
            value={edited.months}
            onChange={(event) => onChange({ ...edited, months: event.target.value })}
          />
          <p id={hint} className="quiet small">
            {edited.type === 'month' ? w.monthHint : w.monthsHint}
          </p>
        </div>
      )}
    </>
  );
}

function DutyFields({
  duties,
  names,
  onChange,
}: {
  duties: readonly Duty[];
  names: NameBook;
  onChange: (duties: readonly Duty[]) => void;
}) {
  const w = useWords(importWords);
  const text = useText();
  const roleNames = useWords(roleWords);
  const known = useQuery(unitsQuery()).data?.items ?? [];
  const ids = [...new Set([...known.map(({ id }) => id), ...duties.map(({ unit }) => unit)])];
  const options = ids
    .filter((id) => id !== '')
    .map((id) => {
      const unit = known.find((each) => each.id === id);
      return { value: id, label: unit === undefined ? names.unit(id) : text(unit.name) };
    });
  const put = (at: number, duty: Duty) => onChange(duties.map((each, index) => (index === at ? duty : each)));
  return (
    <>
      <ul className="import-duties">
        {duties.map((duty, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two may name one unit while typed
          <li key={at}>
            <Select
              aria-label={w.unit}
              className="import-choice"
              value={duty.unit === '' ? null : duty.unit}
              onChange={(unit) => put(at, { ...duty, unit })}
              showSearch={{ optionFilterProp: 'label' }}
              options={options}
            />
            <Select<Role>
              aria-label={w.role}
              value={duty.role}
              onChange={(role) => put(at, { ...duty, role })}
              options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
            />
            <Button
              aria-label={w.removeUnit(names.unit(duty.unit))}
              onClick={() => onChange(duties.filter((_, index) => index !== at))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => onChange([...duties, { unit: '', role: 'responsible' }])}>{w.addUnit}</Button>
      </div>
    </>
  );
}
