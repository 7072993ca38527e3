import '../components/field.css';
import { useId, useState } from 'react';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/text-field.tsx';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';
import { middleOf, type NewMark, type Place, type Weight, zoneOf, zones } from './marks.ts';

const weights: readonly Weight[] = ['must', 'should', 'ask'];

/** Writes one mark: where it lies is put by pressing the sheet, or by choosing a zone. */
export function MarkEditor({
  place,
  onPlace,
  onKeep,
  onCancel,
}: {
  place: Place;
  onPlace: (place: Pick<Place, 'x' | 'y'>) => void;
  onKeep: (mark: NewMark) => void;
  onCancel: () => void;
}) {
  const w = useWords(drawingWords);
  const id = useId();
  const [weight, setWeight] = useState<Weight>('should');
  const [text, setText] = useState('');
  const [rule, setRule] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <div className="drawing-editor">
      <p className="small">{w.placeHint}</p>
      <div className="field">
        <label htmlFor={`${id}-zone`}>{w.zone}</label>
        <select
          id={`${id}-zone`}
          value={zoneOf(place)}
          onChange={(event) => onPlace(middleOf(event.target.value))}
        >
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-weight`}>{w.weight}</label>
        <select
          id={`${id}-weight`}
          value={weight}
          onChange={(event) => setWeight(weights.find((each) => each === event.target.value) ?? 'should')}
        >
          {weights.map((each) => (
            <option key={each} value={each}>
              {w[each]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{w.what}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          maxLength={500}
          value={text}
          aria-describedby={missing ? `${id}-missing` : undefined}
          aria-invalid={missing || undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {missing && (
          <span id={`${id}-missing`} className="field-fault" role="alert">
            {w.textMissing}
          </span>
        )}
      </div>
      <TextField
        label={w.clause}
        value={rule}
        maxLength={100}
        onChange={(event) => setRule(event.target.value)}
      />
      <div className="drawing-buttons">
        <Button
          primary
          onClick={() => {
            const said = text.trim();
            setMissing(said.length < 2);
            if (said.length < 2) return;
            onKeep({
              ...place,
              weight,
              text: said,
              ...(rule.trim() === '' ? {} : { rule: rule.trim() }),
            });
          }}
        >
          {w.keepMark}
        </Button>
        <Button onClick={onCancel}>{w.cancel}</Button>
      </div>
    </div>
  );
}
