import './acting-bar.css';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useText, useWords } from '../../language/language.tsx';
import { actFor, useActingFor } from './acting-for.ts';
import { actingWords } from './acting-words.ts';

/** Under the head of the applicant's face: for whom lists are shown and new applications begin. */
export function ActingBar() {
  const w = useWords(actingWords);
  const text = useText();
  const id = useId();
  const navigate = useNavigate();
  const { party, parties, lost } = useActingFor();
  if (parties.length === 0 && !lost) return null;
  return (
    <div className="acting-bar no-print" data-other={party !== null || undefined}>
      <div className="acting-bar-in">
        <label htmlFor={id}>{w.actingFor}</label>
        <select
          id={id}
          value={party?.id ?? ''}
          onChange={(event) => {
            actFor(event.target.value);
            void navigate({ to: '/my' });
          }}
        >
          <option value="">{w.myself}</option>
          {parties.map((each) => (
            <option key={each.id} value={each.id}>
              {text(each.name)}
            </option>
          ))}
        </select>
        {lost && (
          <span role="status">
            {w.lost}{' '}
            <button type="button" className="link-button" onClick={() => actFor('')}>
              {w.understood}
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
