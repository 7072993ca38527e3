import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Input } from 'antd';
import { useId, useState } from 'react';
import { actOnCase } from '../../api/act-on-case.ts';
import { problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Schemas } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { WhenPicker } from '../../forms/when-picker.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { partsWords } from './parts-words.ts';

type Offices = Schemas['TaskPartsView']['offices'];

/** One thing to do, for several offices at once: each gets a part of its own. More is entered in the case itself. */
export function DivideForm({ caseId, offices }: { caseId: string; offices: Offices }) {
  const w = useWords(partsWords);
  const text = useText();
  const id = useId();
  const client = useQueryClient();
  const { message } = App.useApp();
  // What was reported last stands until somebody writes another sentence.
  const reported = useQuery(caseQuery(caseId)).data?.data.progress;
  const [written, setWritten] = useState<string | null>(null);
  const progress = written ?? (typeof reported === 'string' ? reported : '');
  const [what, setWhat] = useState('');
  const [due, setDue] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const give = useMutation({
    mutationFn: async () => {
      return await actOnCase(await request('GET', '/api/cases/{id}', { path: { id: caseId } }), {
        act: 'complete-step',
        step: 'report',
        outcome: 'divided',
        output: {
          progress: progress.trim(),
          parts: [...chosen].map((office) => ({ what: what.trim(), office, ...(due !== '' && { due }) })),
        },
      });
    },
    onSuccess: async (view) => {
      const given = !isUnfit(view);
      if (given) {
        setWhat('');
        setWritten(null);
        setChosen(new Set());
      }
      await client.invalidateQueries();
      if (given) void message.success(w.given);
    },
  });
  const open = offices.filter(({ given }) => !given);
  const choose = (office: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(office);
    else next.delete(office);
    setChosen(next);
  };
  if (open.length === 0) return null;
  const unfit = give.data !== undefined && isUnfit(give.data);
  return (
    <details>
      <summary>{w.divide}</summary>
      <div className="divide-form">
        <p className="quiet">{w.divideText}</p>
        <div className="divide-entries">
          <div>
            <label htmlFor={`${id}-progress`}>{w.progress}</label>
            <Input
              id={`${id}-progress`}
              value={progress}
              maxLength={1000}
              onChange={({ target }) => setWritten(target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-what`}>{w.what}</label>
            <Input
              id={`${id}-what`}
              value={what}
              maxLength={200}
              onChange={({ target }) => setWhat(target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-due`}>
              {w.due} <span className="quiet">{w.dueHint}</span>
            </label>
            <WhenPicker id={`${id}-due`} value={due} onChange={setDue} />
          </div>
        </div>
        <fieldset>
          <legend>{w.choose}</legend>
          <Button onClick={() => setChosen(new Set(open.map((office) => office.id)))}>{w.all}</Button>
          <div className="divide-offices">
            {open.map((office) => (
              <label key={office.id}>
                <input
                  type="checkbox"
                  checked={chosen.has(office.id)}
                  onChange={({ target }) => choose(office.id, target.checked)}
                />
                {text(office.name)}
              </label>
            ))}
          </div>
        </fieldset>
        {give.error !== null && <ProblemNotice problem={problemOf(give.error)} />}
        {unfit && (
          <p className="divide-unfit" role="alert">
            {w.unfit}
          </p>
        )}
        {chosen.size > 0 && what.trim().length > 1 && progress.trim().length > 1 && (
          <div>
            <Button primary busy={give.isPending} onClick={() => give.mutate()}>
              {w.give(chosen.size)}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

/** What was entered is kept with the task, and nothing was given out: the day was not fit, or parts were open still. */
function isUnfit({ strands }: Schemas['CaseView']): boolean {
  return strands.find(({ step }) => step.code === 'sort')?.outcome?.favourable === false;
}
