import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { mayHaveBeenDone, problemOf } from '../../api/problem.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { OwnEnterprise } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { actFor } from '../powers/acting-for.ts';
import { enterpriseWords } from './enterprise-words.ts';
import { togetherGiven } from './together-given.ts';

/** What was left out and may be added: chosen here, and asked for in one application that says so already. */
export function EnterpriseAdd({ enterprise }: { enterprise: OwnEnterprise }) {
  const w = useWords(enterpriseWords);
  const text = useText();
  const id = useId();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // The key stays the same over retries, so a lost reply cannot begin two drafts.
  const key = useRef<string | null>(null);
  const [first] = enterprise.addable;
  const parts = enterprise.addable.filter(({ service }) => service.code === first?.service.code);
  const begin = useMutation({
    mutationFn: async (service: string) => {
      key.current ??= newIdempotencyKey();
      const draft = await request('POST', '/api/drafts', {
        body: { service, for: enterprise.id },
        idempotencyKey: key.current,
      });
      const wanted = parts.filter(({ step }) => chosen.includes(step));
      const form = togetherGiven(wanted.map(({ given }) => given as JsonObject));
      await request('PUT', '/api/drafts/{id}', {
        path: { id: draft.id },
        body: { version: draft.version, region: enterprise.region, form },
      });
      return draft.id;
    },
    onError: (error) => {
      if (!mayHaveBeenDone(problemOf(error))) key.current = null;
    },
    onSuccess: (draft) => {
      actFor(enterprise.id);
      void navigate({ to: '/apply/$draft', params: { draft } });
    },
  });
  const toggle = (step: string) =>
    setChosen((before) =>
      before.includes(step) ? before.filter((each) => each !== step) : [...before, step],
    );
  // Of what no register knows, or knows no more, nothing has been added that could be.
  if (first === undefined && !enterprise.holds.some(({ open }) => open)) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{w.add}</h3>
      {first === undefined ? (
        <p className="quiet">{w.allAdded}</p>
      ) : (
        <>
          <p className="quiet">{w.addLead}</p>
          <div className="addable">
            {parts.map(({ step, name }) => (
              <label key={step}>
                <input type="checkbox" checked={chosen.includes(step)} onChange={() => toggle(step)} />
                <span>{text(name)}</span>
              </label>
            ))}
          </div>
          {begin.isError && <ProblemNotice problem={problemOf(begin.error)} />}
          <div>
            <Button
              primary
              busy={begin.isPending}
              disabled={chosen.length === 0}
              onClick={() => begin.mutate(first.service.code)}
            >
              {chosen.length === 0 ? w.chooseFirst : w.addChosen}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
