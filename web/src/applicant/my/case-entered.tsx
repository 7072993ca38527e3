import type { CaseView } from '../../api/types.ts';
import { answerLines } from '../../forms/answer-lines.ts';
import { Answers } from '../../forms/answers.tsx';
import { useLanguage, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { useCaseForm } from './use-case-form.ts';

/** What the person submitted, folded away until asked for. */
export function CaseEntered({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const lang = useLanguage();
  const { source, drawn, form } = useCaseForm(view);
  return (
    <details className="sheet">
      <summary>{w.entered}</summary>
      <Answers lines={answerLines(source, drawn, form, lang, { files: view.files })} />
    </details>
  );
}
