import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { actOnCase } from '../../api/act-on-case.ts';
import { problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { bulletinWords } from './bulletin-words.ts';

type Bulletin = Schemas['BulletinView'];

/** What the reader may decide on a bulletin now, besides writing it: to approve, to send back, to send, to drop. */
export function Deciding({ bulletin }: { bulletin: Bulletin }) {
  const w = useWords(bulletinWords);
  const text = useText();
  const moves = useQuery({ ...caseQuery(bulletin.id), enabled: bulletin.acts.length > 0 }).data?.moves ?? [];
  const outcomes = moves.flatMap(({ act, step, outcomes: some }) =>
    act === 'complete-step' && step !== null
      ? some.flatMap((outcome) => (step === 'edit' && !outcome.reasonRequired ? [] : [{ step, ...outcome }]))
      : [],
  );
  if (outcomes.length === 0) return null;
  const [step] = outcomes;
  return (
    <section className="sheet bulletin-deciding no-print" aria-label={w.deciding}>
      {step !== undefined && step.step !== 'edit' && (
        <h2>{bulletin.step === null ? w.deciding : text(bulletin.step.name)}</h2>
      )}
      {outcomes.map((outcome) => (
        <Outcome key={`${outcome.step} ${outcome.code}`} bulletin={bulletin} outcome={outcome} />
      ))}
    </section>
  );
}

type OutcomeOfStep = {
  readonly step: string;
  readonly code: string;
  readonly name: Schemas['TextView'];
  readonly favourable: boolean;
  readonly reasonRequired: boolean;
};

function Outcome({ bulletin, outcome }: { bulletin: Bulletin; outcome: OutcomeOfStep }) {
  const w = useWords(bulletinWords);
  const text = useText();
  const id = useId();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const { step, code, name, favourable, reasonRequired } = outcome;
  const decide = useMutation({
    mutationFn: () =>
      actOnCase(bulletin, {
        act: 'complete-step',
        step,
        outcome: code,
        ...(reasonRequired ? { reason: (reason ?? '').trim() } : {}),
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const asks = reasonRequired && reason !== null;
  // The page says above what is wrong with its words; until then it is only to be sent back.
  const barred = step === 'approve' && favourable && bulletin.unknown.length > 0;
  return (
    <div className="bulletin-outcome">
      {asks && (
        <div className="field">
          <label htmlFor={id}>{w.reason}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
      )}
      <Button
        primary={favourable}
        busy={decide.isPending}
        disabled={barred || (asks && reason.trim() === '')}
        onClick={() => (reasonRequired && reason === null ? setReason('') : decide.mutate())}
      >
        {text(name)}
      </Button>
      {decide.error !== null && <ProblemNotice problem={problemOf(decide.error)} />}
    </div>
  );
}
