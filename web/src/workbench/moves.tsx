import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import { newIdempotencyKey, request } from '../api/request.ts';
import type { CaseView, Move } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useText, useWords } from '../language/language.tsx';
import { type Answer, actBody, isComplete } from './act-body.ts';
import { workWords } from './work-words.ts';

const empty: Answer = { outcome: null, reason: '', choice: null, items: '', days: 1 };

/** The legal moves as buttons. Each asks only for what the law wants with it. */
export function Moves({ view }: { view: CaseView }) {
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  // Answering for the applicant is not an official's move.
  const moves = view.moves.filter(({ needs }) => needs !== 'form' && needs !== 'stars');
  const chosen = moves.find((move) => keyOf(move) === open);
  return (
    <div className="work-moves">
      <div className="work-buttons">
        {moves.map((move) => (
          <Button
            key={keyOf(move)}
            primary={move.primary}
            aria-expanded={keyOf(move) === open}
            onClick={() => setOpen(keyOf(move) === open ? null : keyOf(move))}
          >
            {text(move.label)}
          </Button>
        ))}
      </div>
      {chosen !== undefined && (
        <MoveForm key={keyOf(chosen)} view={view} move={chosen} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

function keyOf(move: Move): string {
  return `${move.act} ${move.step ?? ''}`;
}

function MoveForm({ view, move, onClose }: { view: CaseView; move: Move; onClose: () => void }) {
  const w = useWords(workWords);
  const text = useText();
  const queryClient = useQueryClient();
  const [answer, setAnswer] = useState(empty);
  const [key] = useState(newIdempotencyKey);
  const heading = useId();
  const act = useMutation({
    mutationFn: () =>
      request<CaseView>('POST', `/api/cases/${view.id}/acts`, {
        body: actBody(move, answer, view.version),
        idempotencyKey: `${key}-${view.version}`,
      }),
    onSuccess: (fresh) => {
      queryClient.setQueryData(caseQuery(view.id).queryKey, fresh);
      void queryClient.invalidateQueries();
      onClose();
    },
    onError: (error) => {
      const { current } = problemOf(error).body;
      if (current !== undefined) queryClient.setQueryData(caseQuery(view.id).queryKey, current as CaseView);
    },
  });
  const change = (part: Partial<Answer>): void => setAnswer((before) => ({ ...before, ...part }));
  const wantsReason =
    move.needs === 'reason' || move.needs === 'choice' || move.needs === 'outcome' || move.needs === 'days';
  const required = move.needs === 'reason' || move.needs === 'days' || outcomeWantsReason(move, answer);
  return (
    <form
      className="sheet work-form"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate();
      }}
    >
      <h3 id={heading}>{text(move.label)}</h3>
      {move.needs === 'outcome' && (
        <Choices
          name={`${heading}-outcome`}
          choices={move.outcomes}
          chosen={answer.outcome}
          onChoose={(outcome) => change({ outcome })}
        />
      )}
      {move.needs === 'choice' && (
        <Choices
          name={`${heading}-choice`}
          choices={move.choices}
          chosen={answer.choice}
          onChoose={(choice) => change({ choice })}
        />
      )}
      {move.needs === 'items' && (
        <Area label={w.items} value={answer.items} onChange={(items) => change({ items })} />
      )}
      {move.needs === 'days' && (
        <label className="field">
          {w.days}
          <input
            type="number"
            min={1}
            max={60}
            value={answer.days}
            onChange={(event) => change({ days: Number(event.target.value) })}
          />
        </label>
      )}
      {wantsReason && (
        <Area
          label={required ? w.reason : w.reasonOptional}
          value={answer.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      {act.isError && problemOf(act.error).body.current !== undefined && <p role="status">{w.fresh}</p>}
      <div className="work-buttons">
        <Button primary type="submit" busy={act.isPending} disabled={!isComplete(move, answer)}>
          {w.send}
        </Button>
        <Button onClick={onClose}>{w.cancel}</Button>
      </div>
    </form>
  );
}

function outcomeWantsReason(move: Move, answer: Answer): boolean {
  return move.outcomes.some(({ code, reasonRequired }) => code === answer.outcome && reasonRequired);
}

function Choices({
  name,
  choices,
  chosen,
  onChoose,
}: {
  name: string;
  choices: readonly { readonly code: string; readonly name: Move['label'] }[];
  chosen: string | null;
  onChoose: (code: string) => void;
}) {
  const text = useText();
  return (
    <fieldset className="work-choices">
      {choices.map(({ code, name: label }) => (
        <label key={code}>
          <input type="radio" name={name} checked={chosen === code} onChange={() => onChoose(code)} />{' '}
          {text(label)}
        </label>
      ))}
    </fieldset>
  );
}

function Area({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
