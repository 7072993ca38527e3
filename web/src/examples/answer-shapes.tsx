import { Link } from '@tanstack/react-router';
import { errorRegistry } from '../../../src/kernel/errors/index.ts';
import { Problem, problemOf } from '../api/problem.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useLanguage, useWords } from '../language/language.tsx';
import { EveryState } from './every-state.tsx';
import { examplesWords } from './examples-words.ts';
import { Shape, State } from './shape.tsx';
import { Waiting } from './waiting.tsx';

/** What stands where an answer is awaited, holds nothing or does not come; and what is pressed and filled in. */
export function AnswerShapes() {
  const w = useWords(examplesWords);
  const lang = useLanguage();
  const { message, next } = errorRegistry['case.version-conflict'];
  const refused = new Problem({
    title: message[lang],
    status: 409,
    code: 'case.version-conflict',
    message,
    next,
  });
  const unreachable = new Problem({ title: '', status: 0, code: 'web.unreachable' });
  return (
    <>
      <Shape title={w.answers} text={w.answersText}>
        <State name={w.loading}>
          <Waiting lines={3} />
        </State>
        <State name={w.empty}>
          <EmptyState title={w.emptyTitle} action={<Link to="/services">{w.findService}</Link>}>
            {w.emptyText}
          </EmptyState>
        </State>
        <State name={w.failed}>
          <ProblemNotice problem={refused} />
        </State>
        <State name={w.unreachable}>
          <ProblemNotice problem={problemOf(unreachable)} />
        </State>
      </Shape>
      <Shape title={w.buttons} text={w.buttonsText}>
        <State name={w.long}>
          <TextField label={w.field} hint={w.longName} defaultValue={w.longName} />
        </State>
        <EveryState name={w.buttons} sample={ButtonsAndField} lines={2} />
      </Shape>
    </>
  );
}

function ButtonsAndField() {
  const w = useWords(examplesWords);
  return (
    <>
      <p className="examples-row">
        <Button primary>{w.primary}</Button>
        <Button>{w.plain}</Button>
        <Button primary busy>
          {w.busy}
        </Button>
      </p>
      <TextField label={w.field} defaultValue={w.opening} />
    </>
  );
}
