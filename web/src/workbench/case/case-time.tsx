import { useId } from 'react';
import type { CaseView } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';

/** What is still owed beside the case, and how far it has come; apart from it what is settled. */
export function Owed({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const [open, settled] = [
    view.obligations.filter(({ settledAt }) => settledAt === null),
    view.obligations.filter(({ settledAt }) => settledAt !== null),
  ];
  return (
    <>
      <Obligations title={w.owed} obligations={open} />
      <Obligations title={w.settled} obligations={settled} />
    </>
  );
}

function Obligations({ title, obligations }: { title: string; obligations: CaseView['obligations'] }) {
  const text = useText();
  const id = useId();
  if (obligations.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="related">
        {obligations.map((owed) => (
          <li key={owed.obligation.code}>
            <span>
              {text(owed.obligation.name)}
              <Basis lines={owed.basis} />
            </span>{' '}
            <strong>{text(owed.statusText)}</strong>
            {owed.office !== null && <span className="quiet"> {text(owed.office.name)}</span>}
            {owed.settledAt === null && <OneClockStrip clock={owed.clock} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Extensions asked for, and how long each office has had the case in hand. */
export function TimeSpent({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  if (view.held.length === 0 && view.extensions.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.timeSpent}</h2>
      {view.extensions.map((each) => (
        <p key={`${each.extension.code} ${each.askedAt}`}>
          {text(each.extension.name)} {text(each.clock.name)} {text(each.text)}{' '}
          <strong>{text(each.statusText)}</strong>
          {each.reason !== null && <span className="quiet"> {each.reason}</span>}
        </p>
      ))}
      <dl className="form-lines">
        {view.held.map(({ office, text: length }) => (
          <div key={office.id} className="form-line">
            <dt>{text(office.name)}</dt>
            <dd>{text(length)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
