import { Link } from '@tanstack/react-router';
import { useCityTime } from '../../app/city-time.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { loggedWords } from './logged-words.ts';
import type { ImportView } from './types.ts';

/** What the city's log says of an import: who did what, with which file, and whether what is kept still is the same. */
export function LoggedImport({ view }: { view: ImportView }) {
  const w = useWords(loggedWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  if (view.log.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="import-log">
      <h2 id="import-log">{w.title}</h2>
      <ol className="import-log">
        {view.log.map(({ what, at, by, place, edition, holds }) => (
          <li key={`${what} ${at}`}>
            {w.did(what, text(by.name), momentWords(at, lang, today))}
            {edition !== null && ` · ${w.edition(edition)}`}
            {' · '}
            {place === null ? w.noPlaceYet : <Link to="/transparency">{w.place(place)}</Link>}
            {' · '}
            {holds ? w.holds : <strong className="import-altered">{w.altered}</strong>}
          </li>
        ))}
      </ol>
      <p className="quiet">
        {w.file} <code className="import-hash">{view.sha256}</code>
      </p>
    </section>
  );
}
