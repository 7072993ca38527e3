import { Link } from '@tanstack/react-router';
import type { RegisterEntry } from '../../api/types.ts';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { wordOf } from './entry-words.ts';
import { projectWords } from './project-words.ts';

/** By which service each stop of the journey is reached. */
const services: Readonly<Record<string, string>> = {
  survey: 'site-survey',
  'land-permit': 'construction-permits',
  'works-permit': 'construction-permits',
  drawings: 'drawing-review',
  'construction-permit': 'construction-permits',
  'utilities-asked': 'construction-permits',
  'utilities-one-matter': 'utility-one-matter',
  inspection: 'construction-inspection',
  acceptance: 'joint-acceptance',
  title: 'property-first',
};

/** One stop of the journey: whether it is done, when, and where one goes on. */
export function Stop({
  code,
  name,
  entry,
  first,
  stateOf,
}: {
  code: string;
  name: string;
  entry: RegisterEntry | undefined;
  /** The name of what comes before it and is not done yet. */
  first: string | null;
  stateOf: (state: unknown) => string;
}) {
  const w = useWords(projectWords);
  const lang = useLanguage();
  const { state, begunOn, doneOn, note } = entry?.content ?? {};
  const service = services[code];
  const day = (value: unknown) => (typeof value === 'string' ? dayWords(value, lang) : null);
  const [begun, done] = [day(begunOn), day(doneOn)];
  const when =
    begun !== null && done !== null
      ? w.begunAndDone(begun, done)
      : done !== null
        ? w.done(done)
        : begun === null
          ? null
          : w.begun(begun);
  // What was refused can be asked for anew.
  const open = entry === undefined || state === 'refused';
  return (
    <li className="project-stop" data-state={wordOf(state) || 'none'}>
      <span className="project-knot" aria-hidden="true" />
      <p>
        <strong>{name}</strong> {entry === undefined ? w.notBegun : stateOf(state)}
      </p>
      {when !== null && <p className="small quiet">{when}</p>}
      {wordOf(note) !== '' && <p className="small">{wordOf(note)}</p>}
      {open && first !== null && <p className="small quiet">{w.first(first)}</p>}
      {open && first === null && service !== undefined && (
        <p className="small no-print">
          <Link to="/services/$code" params={{ code: service }}>
            {entry === undefined ? w.goThere : w.goAgain}
            <span className="unseen"> {name}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
