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
  title: { zh: '填过的内容都还在', en: 'What you entered is kept' },
  text: {
    zh: '可以用当时填写的内容和材料重新申请，声明和签名要重新做。',
    en: 'You can apply again with what you entered and the files you uploaded. Declarations and signatures must be made again.',
  },
  byRules: {
    zh: '这个结果是系统按记录的事实和规则得出的：上面的理由消除以前，再申请一次结果也一样。理由消除以后，可以用当时填写的内容重新申请，声明和签名要重新做。',
    en: 'This was decided by rules on registered facts. Until the reason above no longer applies, applying again will give the same result. Then you can apply again with what you entered; declarations and signatures must be made again.',
  },
  byOffice: {
    zh: '请先对照理由，把能改的改好，再用当时填写的内容和材料重新申请；声明和签名要重新做。',
    en: 'First correct what the reason states. Then you can apply again with what you entered and the files you uploaded. Declarations and signatures must be made again.',
  },
  again: { zh: '重新申请', en: 'Apply again' },
});

/** Where a case gave nothing: its form is the beginning of the next. `under` is the reason that it stands below, if any. */
export function CaseAgain({
  view,
  under = null,
}: {
  view: CaseView;
  under?: { readonly byRules: boolean } | null;
}) {
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
    <section className={under === null ? 'sheet no-print' : 'refused-more no-print'} aria-label={w.title}>
      {under === null && <h2>{w.title}</h2>}
      <p>{under === null ? w.text : under.byRules ? w.byRules : w.byOffice}</p>
      {begin.isError && <ProblemNotice problem={problemOf(begin.error)} />}
      <div>
        <Button busy={begin.isPending} onClick={() => begin.mutate()}>
          {w.again}
        </Button>
      </div>
    </section>
  );
}
