import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { Problem, problemOf } from '../../api/problem.ts';
import { draftQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Draft } from '../../api/types.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { actFor, useActingFor } from '../powers/acting-for.ts';
import { actingWords } from '../powers/acting-words.ts';
import { applyWords } from './apply-words.ts';

/** In whose name it is asked. Begun in one's own by mistake, it becomes the firm's with all that was typed. */
export function ForWhom({ draft, flush }: { draft: Draft; flush: () => Promise<number | null> }) {
  const p = useWords(actingWords);
  const w = useWords(applyWords);
  const text = useText();
  const id = useId();
  const queryClient = useQueryClient();
  const { parties } = useActingFor();
  const change = useMutation({
    mutationFn: async (party: string) => {
      const version = await flush();
      if (version === null) throw new Problem({ code: 'web.unreachable', status: 0, title: '' });
      return await request('PUT', '/api/drafts/{id}/party', {
        path: { id: draft.id },
        body: { version, for: party === '' ? null : party },
      });
    },
    onSuccess: (changed) => {
      actFor(changed.for?.id ?? '');
      queryClient.setQueryData(draftQuery(draft.id).queryKey, changed);
    },
  });
  const known = parties.some(({ id: party }) => party === draft.for?.id);
  if (parties.length === 0 || (draft.for !== null && !known))
    return draft.for === null ? null : <p className="application-for">{p.forParty(text(draft.for.name))}</p>;
  return (
    <details className="application-for">
      <summary>{draft.for === null ? w.inOwnName : p.forParty(text(draft.for.name))}</summary>
      <label htmlFor={id}>{w.inWhoseName}</label>
      <select
        id={id}
        value={draft.for?.id ?? ''}
        disabled={change.isPending}
        onChange={({ target }) => change.mutate(target.value)}
      >
        <option value="">{p.myself}</option>
        {parties.map((party) => (
          <option key={party.id} value={party.id}>
            {text(party.name)}
          </option>
        ))}
      </select>
      <p className="quiet">{w.keptForOther}</p>
      {change.isError && <ProblemNotice problem={problemOf(change.error)} />}
    </details>
  );
}
