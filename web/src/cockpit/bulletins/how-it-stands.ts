import type { Schemas } from '../../api/types.ts';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { bulletinWords } from './bulletin-words.ts';

type Row = Pick<Schemas['BulletinView'], 'state' | 'step' | 'issue' | 'sentOn' | 'open'>;

/** Where a bulletin is on its way, part by part. What is not sent is not published, whatever is meant to become of it. */
export function useHowItStands(): (row: Row) => readonly string[] {
  const w = useWords(bulletinWords);
  const text = useText();
  const lang = useLanguage();
  return ({ state, step, issue, sentOn, open }) => [
    w[state],
    ...(step === null ? [] : [text(step.name)]),
    ...(issue === null ? [] : [w.issue(issue)]),
    ...(sentOn === null ? [] : [dayWords(sentOn, lang)]),
    ...(open && state !== 'dropped' ? [state === 'sent' ? w.open : w.toBeOpen] : []),
  ];
}
