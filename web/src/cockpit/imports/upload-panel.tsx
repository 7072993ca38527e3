import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useLanguage, useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';
import { importQuery, importsQuery } from './queries.ts';
import type { ImportView } from './types.ts';
import { type ReadAs, uploadPlan } from './upload.ts';

type State =
  | { readonly is: 'waiting' }
  | { readonly is: 'sending'; readonly file: string; readonly share: number }
  | { readonly is: 'refused'; readonly file: string; readonly problem: Problem }
  | { readonly is: 'known'; readonly view: ImportView }
  | { readonly is: 'too-many' };

/** Takes a plan document, chosen or dropped, tells how far it has come, and leads to its review. */
export function UploadPanel() {
  const w = useWords(importWords);
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const { state, take, cancel } = useUpload();
  const [over, setOver] = useState(false);
  const [as, setAs] = useState<ReadAs | undefined>(undefined);
  const busy = state.is === 'sending';
  const takeAll = (files: FileList | null) => {
    if (!busy && files !== null && files.length > 0) take([...files], as);
    if (input.current !== null) input.current.value = '';
  };
  const dropping = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    setOver(on);
  };
  return (
    <section className="cockpit-section" aria-labelledby="imports-upload">
      <h2 id="imports-upload">{w.upload}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a wider target for the mouse; the button does the same */}
      <div
        className="import-drop"
        data-over={over || undefined}
        onDragOver={(event) => dropping(event, true)}
        onDragLeave={(event) => dropping(event, false)}
        onDrop={(event) => {
          dropping(event, false);
          takeAll(event.dataTransfer.files);
        }}
      >
        <input
          ref={input}
          type="file"
          className="unseen"
          tabIndex={-1}
          aria-hidden="true"
          accept=".txt,.md,.docx,text/plain,text/markdown"
          onChange={(event) => takeAll(event.target.files)}
        />
        {state.is === 'sending' ? (
          <Sending file={state.file} share={state.share} onCancel={cancel} />
        ) : (
          <>
            <p className="import-buttons">
              <Button type="primary" aria-describedby={hint} onClick={() => input.current?.click()}>
                {w.choose}
              </Button>
              <span className="quiet import-or-drop">{w.drop}</span>
            </p>
            <p id={hint} className="quiet small">
              {w.uploadHint}
            </p>
            <label className="small">
              {w.as}{' '}
              <select
                value={as ?? ''}
                onChange={({ target: { value } }) =>
                  setAs(value === 'edition' || value === 'next' ? value : undefined)
                }
              >
                <option value="">{w.asTold}</option>
                <option value="edition">{w.edition}</option>
                <option value="next">{w.next}</option>
              </select>
            </label>
          </>
        )}
      </div>
      {state.is === 'refused' && (
        <div className="import-refused">
          <p>
            <strong>{state.file}</strong> <span>{w.nothingKept}</span>
          </p>
          <ProblemNotice problem={state.problem} />
        </div>
      )}
      {state.is === 'too-many' && <p role="alert">{w.oneOnly}</p>}
      {state.is === 'known' && (
        <p role="status">
          {w.known(state.view.fileName)}{' '}
          <Link to="/cockpit/imports/$import" params={{ import: state.view.id }}>
            {w.goOn}
          </Link>
        </p>
      )}
    </section>
  );
}

function Sending({ file, share, onCancel }: { file: string; share: number; onCancel: () => void }) {
  const w = useWords(importWords);
  const percent = Math.floor(share * 100);
  const reading = share >= 1;
  return (
    <>
      <p role="status">{reading ? w.reading(file) : w.sending(file, percent)}</p>
      <Progress
        percent={reading ? 100 : percent}
        status={reading ? 'active' : 'normal'}
        showInfo={false}
        aria-label={reading ? w.reading(file) : w.sending(file, percent)}
      />
      {!reading && (
        <div>
          <Button onClick={onCancel}>{w.cancel}</Button>
        </div>
      )}
    </>
  );
}

function useUpload() {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const running = useRef<AbortController | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const take = async (files: readonly File[], as: ReadAs | undefined) => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) {
      setState({ is: 'too-many' });
      return;
    }
    const abort = new AbortController();
    running.current = abort;
    setState({ is: 'sending', file: file.name, share: 0 });
    try {
      const { view, created } = await uploadPlan(file, language, {
        as,
        progress: (share) => setState({ is: 'sending', file: file.name, share }),
        signal: abort.signal,
      });
      queryClient.setQueryData(importQuery(view.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: importsQuery().queryKey });
      // Whoever has gone elsewhere meanwhile is not pulled back.
      if (!created) setState({ is: 'known', view });
      else if (here.current) {
        await navigate({ to: '/cockpit/imports/$import', params: { import: view.id } });
      }
    } catch (error) {
      setState(
        abort.signal.aborted
          ? { is: 'waiting' }
          : { is: 'refused', file: file.name, problem: problemOf(error) },
      );
    }
  };
  return {
    state,
    take: (files: readonly File[], as: ReadAs | undefined) => void take(files, as),
    cancel: () => running.current?.abort(),
  };
}
