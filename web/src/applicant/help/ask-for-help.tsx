import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { helpWords } from './help-words.ts';

/** With an application being written: the consent that lets a helper prepare it. */
export function AskForHelp({ draft, flush }: { draft: string; flush: () => Promise<number | null> }) {
  const w = useWords(helpWords);
  const navigate = useNavigate();
  const ask = useMutation({
    mutationFn: async () => {
      await flush();
      return await request('POST', '/api/drafts/{id}/help', { path: { id: draft } });
    },
    onSuccess: () => void navigate({ to: '/my/help' }),
  });
  return (
    <div>
      {ask.isError && <ProblemNotice problem={problemOf(ask.error)} />}
      <Button busy={ask.isPending} onClick={() => ask.mutate()}>
        {w.ask}
      </Button>
      <p className="quiet">{w.askText}</p>
    </div>
  );
}
