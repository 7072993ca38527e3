import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { mayHaveBeenDone, problemOf } from '../../api/problem.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { CaseView } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({
  title: { zh: '填过的内容都还在', en: 'What you typed is not lost' },
  text: {
    zh: '这件事没有办成。可以用当时填写的内容和材料重新申请：改好不对的地方，再提交一次。声明和签名要重新做。',
    en: 'This came to nothing. You can apply again with what you entered and the files you sent: put right what was wrong and submit it once more. Declarations and signatures are made anew.',
  },
  again: { zh: '重新申请', en: 'Apply again' },
});

/** Where a case gave nothing: its form is the beginning of the next. */
export function CaseAgain({ view }: { view: CaseView }) {
  const w = useWords(dictionary);
  const navigate = useNavigate();
  // The key stays the same over retries, so a lost reply cannot begin two drafts.
  const key = useRef<string | null>(null);
  const begin = useMutation({
    mutationFn: () => {
      key.current ??= newIdempotencyKey();
      return request('POST', '/api/drafts', { body: { from: view.id }, idempotencyKey: key.current });
    },
    onError: (error) => {
      if (!mayHaveBeenDone(problemOf(error))) key.current = null;
    },
    onSuccess: (draft) => navigate({ to: '/apply/$draft', params: { draft: draft.id } }),
  });
  if (!view.again) return null;
  return (
    <section className="sheet no-print">
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      {begin.isError && <ProblemNotice problem={problemOf(begin.error)} />}
      <div>
        <Button primary busy={begin.isPending} onClick={() => begin.mutate()}>
          {w.again}
        </Button>
      </div>
    </section>
  );
}
