import './case.css';
import { useQuery } from '@tanstack/react-query';
import { caseQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { sentBackTo } from './sent-back.ts';

/** Above all else on the page of whoever has to do something again: why, and who says so. */
export function SentBackNotice({ view }: { view: Pick<CaseView, 'moves' | 'strands'> }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return sentBackTo(view).map(({ again, by }) => (
    <section key={again.step.code} className="sent-back" aria-label={text(by.outcome?.name)}>
      <h2>{w.sentBackFrom(text(by.step.name), text(by.outcome?.name))}</h2>
      <p className="sent-back-why">{text(by.reason)}</p>
      <p className="quiet small">
        {w.sentBackBy(text(by.by), momentWords(by.doneAt ?? '', lang, today))}{' '}
        {w.sentBackDo(text(again.step.name))}
      </p>
    </section>
  ));
}

/** The same on a page that is made of something else than the case. */
export function SentBackOf({ id }: { id: string }) {
  const view = useQuery(caseQuery(id)).data;
  return view === undefined ? null : <SentBackNotice view={view} />;
}
