import { Input } from 'antd';
import { useId } from 'react';
import { useCityTime } from '../../app/city-time.ts';
import { GrowingText } from '../../forms/growing-text.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import type { ActDraft } from './act-form.ts';

/** When it really happened, in the city's time, and what shows that. */
export function LateFields({
  late,
  since,
  onChange,
}: {
  late: NonNullable<ActDraft['late']>;
  /** The earliest moment that may be said. */
  since: string;
  onChange: (late: NonNullable<ActDraft['late']>) => void;
}) {
  const w = useWords(workbenchWords);
  const lang = useLanguage();
  const id = useId();
  const { now, today } = useCityTime();
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(now)?.[0] ?? 'Z';
  return (
    <fieldset className="act-field act-late">
      <legend>{w.lateFact}</legend>
      <label htmlFor={`${id}-at`}>{w.lateAt}</label>
      <Input
        id={`${id}-at`}
        type="datetime-local"
        value={late.at.slice(0, 16)}
        min={since.slice(0, 16)}
        max={now.slice(0, 16)}
        aria-required
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value } }) =>
          onChange({ ...late, at: value === '' ? '' : `${value.slice(0, 16)}:00${offset}` })
        }
      />
      <p id={`${id}-hint`} className="quiet small">
        {w.lateSince(momentWords(since, lang, today))}
      </p>
      <label htmlFor={`${id}-shown`}>{w.lateShown}</label>
      <GrowingText
        id={`${id}-shown`}
        value={late.shown}
        maxLength={2000}
        from={2}
        to={6}
        aria-required
        onChange={({ target: { value } }) => onChange({ ...late, shown: value })}
      />
    </fieldset>
  );
}
