import './bulletins.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { bulletinQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { bulletinWords } from './bulletin-words.ts';
import { PaperOnScreen } from './paper-on-screen.tsx';
import { unknownIn } from './words-kept.ts';

/** On the case of a bulletin: where it is written, what is wrong with its words, and its text as it would go out. */
export function BulletinOfCase({ view }: { view: CaseView }) {
  const w = useWords(bulletinWords);
  const heading = useId();
  const bulletin = useBulletinOf(view);
  // Whoever may see the case and not the bulletin has nothing to be led to.
  if (bulletin === undefined) return null;
  const { id, unknown, paper } = bulletin;
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>{w.paper}</h2>
      <p className="no-print">
        <Link to="/cockpit/bulletins/$id" params={{ id }} className="button">
          {w.goThere}
        </Link>{' '}
        <span className="small quiet">{w.goThereHint}</span>
      </p>
      {unknown.length > 0 && (
        <p role="alert" className="bulletin-unknown">
          {w.unknown(unknown.join(' '))}
        </p>
      )}
      <details>
        <summary>{w.readHere}</summary>
        <PaperOnScreen paper={paper} />
      </details>
    </section>
  );
}

/** Beside the plain form of its step: what is quoted and is no figure of the statement, while it is typed. */
export function UnknownInDraft({ view, output }: { view: CaseView; output: JsonObject }) {
  const w = useWords(bulletinWords);
  const bulletin = useBulletinOf(view);
  if (bulletin === undefined) return null;
  const words = Object.values(output).filter((value) => typeof value === 'string');
  const unknown = unknownIn(words.join('\n'), bulletin);
  return unknown.length === 0 ? null : (
    <p role="alert" className="bulletin-unknown">
      {w.unknown(unknown.join(' '))}
    </p>
  );
}

/** Asked for again with each version of the case: what was read before has other words. */
function useBulletinOf({ id, service, version }: CaseView) {
  const lang = useLanguage();
  const asked = bulletinQuery(id, lang);
  return useQuery({
    ...asked,
    queryKey: [...asked.queryKey, version],
    enabled: service.code === 'bulletin',
  }).data;
}
