import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { useCaseAct } from './use-case-act.ts';

/* 1 is the best and 5 the worst; 4 and 5 count as bad and are answered (国办发〔2019〕51号). */
const grades = [1, 2, 3, 4, 5] as const;

/** One rating for the whole case, once it has ended. */
export function CaseRating({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const [stars, setStars] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const act = useCaseAct(view);
  const given = grades.find((grade) => grade === view.rating);
  if (given !== undefined) return <p className="quiet">{w.rated(w[`rating${given}`])}</p>;
  if (!view.moves.some((move) => move.act === 'rate')) return null;
  return (
    <CheckedForm
      className="sheet rating no-print"
      onSend={() => {
        if (stars !== null) act.mutate({ act: 'rate', stars, comment });
      }}
    >
      <h2>{w.rate}</h2>
      <fieldset>
        <legend className="unseen">{w.stars}</legend>
        <div className="rating-stars">
          {grades.map((grade) => (
            <label key={grade}>
              <input
                type="radio"
                name="stars"
                value={grade}
                checked={stars === grade}
                onChange={() => setStars(grade)}
              />
              {w[`rating${grade}`]}
            </label>
          ))}
        </div>
      </fieldset>
      <label>
        {w.comment}
        <textarea
          className="plain"
          value={comment}
          maxLength={500}
          onChange={(event) => setComment(event.target.value)}
        />
      </label>
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div>
        <Button primary={!view.again} type="submit" disabled={stars === null} busy={act.isPending}>
          {w.sendRating}
        </Button>
      </div>
    </CheckedForm>
  );
}
