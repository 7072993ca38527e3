import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { rhythmWords } from './rhythm-words.ts';
import { type changesIn, keyOf } from './rhythms.ts';

const leastReason = 4;

/** One reason for all that was changed; each plan or place is a decision of its own, sent one after the other. */
export function SaveRhythms({ changes, undo }: { changes: ReturnType<typeof changesIn>; undo: () => void }) {
  const w = useWords(rhythmWords);
  const id = useId();
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(0);
  // A lost reply changes nothing twice: each decision keeps its key until it has an answer.
  const keys = useRef(new Map<string, string>());
  const save = useMutation({
    mutationFn: async () => {
      setSaved(0);
      for (const { item, rhythm } of changes) {
        const of = `${keyOf(item)} ${rhythm}`;
        const key = keys.current.get(of) ?? newIdempotencyKey();
        keys.current.set(of, key);
        await request('POST', '/api/cases', {
          body: {
            service: 'bulletin-rhythm',
            form: { [item.kind]: item.code, rhythm, why: why.trim() },
          },
          idempotencyKey: key,
        });
        keys.current.delete(of);
        setSaved((n) => n + 1);
      }
    },
    onSuccess: () => {
      undo();
      setWhy('');
      setAsked(false);
    },
    onSettled: () => client.invalidateQueries(),
  });
  const tooShort = why.trim().length < leastReason;
  if (changes.length === 0 && !save.isError) return null;
  return (
    <section className="sheet rhythms-save no-print" aria-label={w.save}>
      <p>
        <strong>{w.changed(changes.length)}</strong>
      </p>
      <div className="field">
        <label htmlFor={id}>{w.reason}</label>
        <input
          id={id}
          maxLength={300}
          value={why}
          aria-invalid={(asked && tooShort) || undefined}
          aria-describedby={asked && tooShort ? `${id}-fault` : undefined}
          onChange={({ target }) => setWhy(target.value)}
        />
        {asked && tooShort && (
          <span id={`${id}-fault`} className="field-fault">
            {w.reasonShort}
          </span>
        )}
      </div>
      {save.error !== null && (
        <div>
          <ProblemNotice problem={problemOf(save.error)} />
          {saved > 0 && <p>{w.partly(saved)}</p>}
        </div>
      )}
      <p className="rhythms-save-acts">
        <Button
          primary
          busy={save.isPending}
          onClick={() => {
            setAsked(true);
            if (!tooShort) save.mutate();
          }}
        >
          {w.save}
        </Button>
        <Button busy={save.isPending} onClick={undo}>
          {w.undo}
        </Button>
      </p>
    </section>
  );
}
