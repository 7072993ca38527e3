import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Represented } from '../../api/types.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { StaffInput } from '../staff/staff-fields.tsx';
import { counterWords } from './counter-words.ts';

/** For whom somebody came: themselves, or whom they act for, who is looked up with what can be begun for them. */
export function ForWhom({
  person,
  forOther,
  onWhose,
  chosen,
  onChosen,
}: {
  person: { readonly name: string; readonly residentId: string };
  forOther: boolean;
  onWhose: (other: boolean) => void;
  chosen: Represented | null;
  onChosen: (found: Represented | null) => void;
}) {
  const w = useWords(counterWords);
  return (
    <fieldset className="counter-wide counter-whose">
      <legend>{w.forWhom}</legend>
      <label>
        <input type="radio" name="whose" checked={!forOther} onChange={() => onWhose(false)} /> {w.self}
      </label>
      <label>
        <input type="radio" name="whose" checked={forOther} onChange={() => onWhose(true)} /> {w.other}
      </label>
      {forOther && <LookUp person={person} chosen={chosen} onChosen={onChosen} />}
    </fieldset>
  );
}

function LookUp({
  person: { name, residentId },
  chosen,
  onChosen,
}: {
  person: { readonly name: string; readonly residentId: string };
  chosen: Represented | null;
  onChosen: (found: Represented | null) => void;
}) {
  const w = useWords(counterWords);
  const [q, setQ] = useState('');
  const look = useMutation({
    mutationFn: () =>
      request('POST', '/api/counter/represented', { body: { person: { name, residentId }, q } }),
  });
  const find = () => {
    // Whoever was chosen before stands there no more, and is not begun for unseen.
    onChosen(null);
    look.mutate(undefined, { onSuccess: ({ items }) => onChosen(onlyFit(items)) });
  };
  // What was found was found for this person; an answer that is still on its way chooses nobody for the next one.
  const { reset } = look;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the person whose change makes it stale
  useEffect(() => reset(), [name, residentId, reset]);
  const ready = name.trim() !== '' && residentId.trim().length >= 15 && q.trim().length >= 2;
  return (
    <div className="counter-look">
      <div className="counter-search">
        <StaffInput
          label={w.find}
          hint={w.findHint}
          value={q}
          maxLength={4000}
          onChange={({ target }) => setQ(target.value)}
          onKeyDown={(event) => {
            // A scanner ends with Enter: that looks it up, and does not begin the form.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (ready) find();
          }}
        />
        <Button disabled={!ready} loading={look.isPending} onClick={find}>
          {w.look}
        </Button>
      </div>
      {(name.trim() === '' || residentId.trim().length < 15) && <p className="quiet">{w.personFirst}</p>}
      {look.isError && <ProblemNotice problem={problemOf(look.error)} />}
      <div role="status">
        {look.data?.items.map((found) => (
          <Found
            key={found.party.id}
            found={found}
            isChosen={chosen?.party.id === found.party.id}
            onChosen={() => onChosen(found)}
          />
        ))}
      </div>
    </div>
  );
}

/** The one that was found, where something can be begun for it. */
function onlyFit([only, ...others]: readonly Represented[]): Represented | null {
  return only !== undefined && others.length === 0 && only.services.length > 0 ? only : null;
}

/** One that was found: by what they act for it, or why they may not; and what of it cannot be begun now, with the reason. */
function Found({
  found: { party, by, lacks, services, barred },
  isChosen,
  onChosen,
}: {
  found: Represented;
  isChosen: boolean;
  onChosen: () => void;
}) {
  const w = useWords(counterWords);
  const text = useText();
  return (
    <div className="counter-found">
      <label>
        <input
          type="radio"
          name="represented"
          checked={isChosen}
          disabled={services.length === 0}
          onChange={onChosen}
        />{' '}
        <strong>{text(party.name)}</strong> <span className="quiet">{party.identifier}</span>
      </label>
      {by !== null && (
        <p>
          {by.through === null ? w[by.kind] : w.through(text(by.through.name))}
          {by.to !== null && ` · ${w.until(by.to)}`}
          {' · '}
          {w.canBegin(services.length)}
        </p>
      )}
      {lacks !== null && (
        <div className="problem" role="alert">
          <p className="problem-title">{text(lacks.message)}</p>
          <p>{text(lacks.next)}</p>
        </div>
      )}
      {barred.length > 0 && (
        <details>
          <summary>{w.barred(barred.length)}</summary>
          <ul>
            {barred.map(({ code, name, reason }) => (
              <li key={code}>
                {text(name)}
                <br />
                <span className="small quiet">{text(reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
