import type { CaseView } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({ title: { zh: '请留意', en: 'Please note' } });

/** What whoever asked was told last, such as a pick-up code: nobody should have to look for it in what has happened. */
export function CaseTold({ view }: { view: CaseView }) {
  const w = useWords(dictionary);
  const text = useText();
  const told = view.timeline.findLast(({ type }) => type === 'applicant-told');
  if (told === undefined || view.endedAt !== null) return null;
  return (
    <section className="sheet case-told" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p>{text(told.text)}</p>
    </section>
  );
}
