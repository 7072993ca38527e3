import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { taskLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { ownTasksWords } from './own-tasks-words.ts';
import { sendWorkbook, type WorkbookResult } from './send-workbook.ts';

/** A sheet to fill in, looked through row by row before anything is stored. */
export function WorkbookPanel() {
  const w = useWords(ownTasksWords);
  const lang = useLanguage();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation({ mutationFn: (chosen: File) => sendWorkbook(chosen, false, lang) });
  const store = useMutation({
    mutationFn: (chosen: File) => sendWorkbook(chosen, true, lang),
    onSuccess: () => client.invalidateQueries(),
  });
  const choose = (chosen: File | undefined) => {
    store.reset();
    look.reset();
    setFile(chosen ?? null);
    if (chosen !== undefined) look.mutate(chosen);
  };
  const result = store.data ?? look.data;
  const good = look.data?.rows.filter(({ fault }) => fault === null).length ?? 0;
  const error = store.error ?? look.error;
  return (
    <section className="cockpit-section no-print">
      <h2>{w.sheet}</h2>
      <p>{w.sheetText}</p>
      <p>
        <a href={`/api/own-tasks/workbook.xlsx?lang=${lang}`} download>
          {w.download}
        </a>
      </p>
      <FileChoice label={w.choose} accept=".xlsx" onChosen={choose} />
      {error !== null && <ProblemNotice problem={problemOf(error)} />}
      <div aria-live="polite">
        {result !== undefined && <Results result={result} />}
        {store.isSuccess && <p>{w.sent}</p>}
      </div>
      {file !== null && look.isSuccess && !store.isSuccess && good > 0 && (
        <Button primary busy={store.isPending} onClick={() => store.mutate(file)}>
          {w.send(good)}
        </Button>
      )}
    </section>
  );
}

function Results({ result }: { result: WorkbookResult }) {
  const w = useWords(ownTasksWords);
  const text = useText();
  if (result.rows.length === 0) return <p>{w.nothing}</p>;
  return (
    <table className="plain-table stack-table">
      <thead>
        <tr>
          <th scope="col">{w.row}</th>
          <th scope="col">{w.task}</th>
          <th scope="col">{w.result}</th>
        </tr>
      </thead>
      <tbody>
        {result.rows.map(({ row, task, part, act, fault }) => (
          <tr key={row}>
            <td data-label={w.row}>{row}</td>
            <td data-label={w.task}>{task === null ? (part ?? '—') : taskLabel(task)}</td>
            <td data-label={w.result}>
              {fault !== null ? (
                <strong>{text(fault)}</strong>
              ) : result.applied ? (
                w.stored
              ) : act === 'done' ? (
                w.willDone
              ) : (
                w.willGo
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
