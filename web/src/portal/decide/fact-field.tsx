import { useText, useWords } from '../../language/language.tsx';
import { decideWords } from './decide-words.ts';
import type { AskedFact } from './facts-in.ts';

/** One question of a table, drawn plainly: a choice as radio buttons, everything else as a box. */
export function FactField({
  fact,
  said,
  open,
}: {
  fact: AskedFact;
  said: string | undefined;
  /** Not answered yet, and it matters. */
  open: boolean;
}) {
  const w = useWords(decideWords);
  const text = useText();
  const id = `fact-${fact.name}`;
  const choices =
    fact.type === 'boolean'
      ? [
          { code: 'true', name: w.yes },
          { code: 'false', name: w.no },
        ]
      : fact.choices.map(({ code, name }) => ({ code, name: text(name) }));
  if (choices.length > 0) {
    return (
      <fieldset id={id} className={open ? 'decide-fact decide-fact-open' : 'decide-fact'}>
        <legend>{text(fact.title)}</legend>
        {choices.map(({ code, name }) => (
          <label key={code}>
            <input type="radio" name={fact.name} value={code} defaultChecked={said === code} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const money = fact.format === 'money-fen';
  const bound = (value: number | null) => (value === null ? undefined : money ? value / 100 : value);
  return (
    <div className={open ? 'field decide-fact decide-fact-open' : 'field decide-fact'}>
      <label htmlFor={id}>
        {text(fact.title)}
        {money && w.inYuan}
      </label>
      {fact.format === 'date' ? (
        <input id={id} name={fact.name} type="date" defaultValue={said} />
      ) : (
        <input
          id={id}
          name={fact.name}
          type={fact.type === 'string' ? 'text' : 'number'}
          inputMode={fact.type === 'string' ? undefined : 'decimal'}
          step="any"
          min={bound(fact.minimum)}
          max={bound(fact.maximum)}
          defaultValue={said}
        />
      )}
    </div>
  );
}
