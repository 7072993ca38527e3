import { resolveLanguage } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Gathering } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { answerLines } from '../../forms/answer-lines.ts';
import { Answers } from '../../forms/answers.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { gatheringWords } from './gathering-words.ts';

/** What a gathering is about, who opened it, and until when. */
export function GatheringAbout({ gathering }: { gathering: Gathering }) {
  const w = useWords(gatheringWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { shutsAt, office, region, service } = gathering;
  const source = gathering.announcedForm as JsonObject;
  const announced = gathering.announced as JsonObject;
  return (
    <>
      <p>
        {text(service.name)} · {gathering.case.number}
      </p>
      {Object.keys(announced).length > 0 && (
        <Answers lines={answerLines(source, resolveLanguage(source, lang), announced, lang)} />
      )}
      <p className="small quiet">
        {w.by(text(office?.name), text(region.name))}
        {' · '}
        {shutsAt === null ? w.openEnded : w.shuts(momentWords(shutsAt, lang, today))}
      </p>
    </>
  );
}
