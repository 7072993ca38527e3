import './answers.css';
import { Fragment } from 'react';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import type { AnswerLine } from './answer-lines.ts';

const dictionary = words({ empty: { zh: '未填', en: 'not filled in' } });

/** A form read back: labels and values, groups indented. */
export function Answers({ lines }: { lines: readonly AnswerLine[] }) {
  const w = useWords(dictionary);
  return (
    <dl className="answers-list">
      {lines.map((line) =>
        line.parts.length > 0 ? (
          <Fragment key={line.pointer}>
            <dt className="answers-heading">{line.label}</dt>
            <dd className="answers-group">
              <Answers lines={line.parts} />
            </dd>
          </Fragment>
        ) : (
          <Fragment key={line.pointer}>
            <dt>{line.label}</dt>
            <dd>{line.value ?? <span className="answers-empty">{w.empty}</span>}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
