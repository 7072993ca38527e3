import './problem-notice.css';
import type { Problem } from '../api/problem.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { Button } from './button.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { WayOn } from './way-on.tsx';

const dictionary = words({
  unreachable: { zh: '暂时连不上服务器', en: 'The server cannot be reached' },
  unreachableSafe: {
    zh: '你填写的内容还在这个页面上，没有丢失。',
    en: 'What you entered is still on this page; nothing is lost.',
  },
  unreachableNext: { zh: '请检查网络，然后再试一次。', en: 'Check your connection and try again.' },
  failed: { zh: '服务器出了点问题', en: 'Something went wrong on our side' },
  failedSafe: {
    zh: '这一步没有完成，已经提交的内容不受影响。',
    en: 'This step was not completed. Anything already submitted is not affected.',
  },
  failedNext: {
    zh: '请过一会儿再试；着急可到政务服务大厅办理。',
    en: 'Please try again later. If it is urgent, go to a service hall.',
  },
  prove: { zh: '去核验', en: 'Verify my identity' },
  again: { zh: '再试一次', en: 'Try again' },
  code: (code: string) => ({ zh: `如需求助，请报：${code}`, en: `If you ask for help, quote: ${code}` }),
});

/** A refusal or failure, always in the same order: what happened, what is safe, what to do. */
export function ProblemNotice({ problem, again }: { problem: Problem; again?: (() => void) | undefined }) {
  const w = useWords(dictionary);
  const text = useText();
  const lang = useLanguage();
  const { body } = problem;
  const own = body.message?.[lang] ?? body.title;
  const unreachable = body.code === 'web.unreachable';
  const title = unreachable ? w.unreachable : own || w.failed;
  const safe = unreachable ? w.unreachableSafe : own ? undefined : w.failedSafe;
  const next = unreachable ? w.unreachableNext : own ? (body.next?.[lang] ?? body.detail) : w.failedNext;
  return (
    <div className="problem" role="alert">
      <p className="problem-title">{title}</p>
      {safe !== undefined && safe !== title && <p>{safe}</p>}
      {body.faults !== undefined && body.faults.length > 0 && (
        <ul className="problem-faults">
          {body.faults.map((fault) => (
            <li key={`${fault.path} ${fault.message.en}`}>{text(fault.message)}</li>
          ))}
        </ul>
      )}
      {next !== undefined && <p>{next}</p>}
      {body.code === 'access.proof-needed' && <a href="/my/security/real-name">{w.prove}</a>}
      {body.code === 'access.sign-in-needed' && <SignInAgain />}
      {!unreachable && <p className="problem-code">{w.code(body.code)}</p>}
      {again !== undefined &&
        // What is not there is not there the next time either.
        (body.status === 404 ? <WayOn code={body.code} /> : <Button onClick={again}>{w.again}</Button>)}
    </div>
  );
}
