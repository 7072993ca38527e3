import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { Text, WorkRow } from '../../api/types.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { type ActButton, buttonsOf } from '../acts/act-buttons.ts';
import { type ActDraft, bodyOf, emptyDraft } from '../acts/act-form.ts';
import { ActPanel } from '../acts/act-panel.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { isForMany, labelForMany, likeRows } from './likeness.ts';

type Refused = { readonly number: string; readonly message: Text | null; readonly next: Text | null };
type Sent = { readonly button: ActButton; readonly draft: ActDraft; readonly key: string };

/**
 * What may be done to all that is picked. Each case is decided by itself: what is refused stays picked, with
 * the reason beside its number.
 */
export function Together({
  picked,
  rows,
  onPick,
  onDone,
}: {
  picked: readonly WorkRow[];
  rows: readonly WorkRow[];
  onPick: (picked: readonly WorkRow[]) => void;
  /** Something has been done: what waits is to be asked for again. */
  onDone: () => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const [first] = picked;
  const [open, setOpen] = useState<ActButton | null>(null);
  const [draft, setDraft] = useState<ActDraft>(emptyDraft);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [done, setDone] = useState<number | null>(null);
  // The same act sent again after a lost reply carries the same key, so each case acts once.
  const [retry, setRetry] = useState<Sent | null>(null);
  const view = useQuery({ ...caseQuery(first?.case.id ?? ''), enabled: first !== undefined });
  const all = likeRows(rows, first);
  const buttons =
    first === undefined || view.data === undefined
      ? []
      : buttonsOf(view.data.moves).filter((button) => isForMany(button, first.item.code));

  const act = useMutation({
    mutationFn: ({ button, draft: sent, key }: Sent) => {
      const { version: _, ...body } = bodyOf(button, sent, 1);
      const cases = picked.map((row) => ({ id: row.case.id, version: row.case.version }));
      return request('POST', '/api/cases/acts', { body: { cases, act: body }, idempotencyKey: key });
    },
    onSuccess: ({ results }) => {
      const failed = new Map(
        results.flatMap(({ case: id, done, message, next }) => (done ? [] : [[id, { message, next }]])),
      );
      setRefused(
        picked.flatMap((row) => {
          const why = failed.get(row.case.id);
          return why === undefined ? [] : [{ number: row.case.number, ...why }];
        }),
      );
      setDone(results.length - failed.size);
      setOpen(null);
      setDraft(emptyDraft);
      setProblem(null);
      setRetry(null);
      onPick(picked.filter((row) => failed.has(row.case.id)));
      onDone();
    },
    onError: (error, sent) => {
      const found = problemOf(error);
      setProblem(found);
      setRetry(found.code === 'web.unreachable' ? sent : null);
    },
  });
  const send = (button: ActButton, sent: ActDraft) => {
    const again = retry !== null && retry.button.key === button.key && retry.draft === sent;
    act.mutate({ button, draft: sent, key: again ? retry.key : newIdempotencyKey() });
  };
  const press = (button: ActButton) => {
    if (act.isPending) return;
    setProblem(null);
    setDone(null);
    setRefused([]);
    // Even what needs nothing is asked once more here: it is done to many.
    setDraft(emptyDraft);
    setOpen(button);
  };

  return (
    <section className="queue-together" aria-label={w.dealTogether}>
      <p aria-live="polite">{first === undefined ? w.pickFirst : w.picked(picked.length)}</p>
      {all.length > picked.length && (
        <Button size="small" onClick={() => onPick(all)}>
          {w.pickAll(all.length)}
        </Button>
      )}
      {first !== undefined && view.isSuccess && buttons.length === 0 && (
        <p className="quiet small">{w.notTogether}</p>
      )}
      {view.isError && first !== undefined && <ProblemNotice problem={problemOf(view.error)} />}
      <div className="moves-bar">
        {buttons.map((button) => (
          <Button
            key={button.key}
            size="small"
            danger={button.weight === 'grave'}
            aria-expanded={open?.key === button.key}
            loading={act.isPending && act.variables.button.key === button.key}
            onClick={() => press(button)}
          >
            {text(button.label)}
          </Button>
        ))}
      </div>
      {open === null && problem !== null && <ProblemNotice problem={problem} />}
      {open !== null && (
        <ActPanel
          key={open.key}
          button={{ ...open, label: labelForMany(open.label, picked.length) }}
          draft={draft}
          fields={[]}
          own={picked.every((row) => row.case.applicantOffice !== null)}
          problem={problem}
          busy={act.isPending}
          onChange={setDraft}
          onSend={() => send(open, draft)}
          onClose={() => setOpen(null)}
        />
      )}
      <div role="status">
        {done !== null && <p>{w.togetherDone(done, refused.length)}</p>}
        {refused.length > 0 && (
          <ul className="queue-refused">
            {refused.map(({ number, message, next }) => (
              <li key={number}>
                <strong>{number}</strong> {message === null ? '' : text(message)}
                {next !== null && <span className="quiet"> {text(next)}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
