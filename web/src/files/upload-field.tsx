import './files.css';
import '../components/button.css';
import { useId, useState } from 'react';
import { fileKinds, fileLimits } from '../../../src/kernel/file/index.ts';
import { problemOf } from '../api/problem.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useWords } from '../language/language.tsx';
import { type FileLine, FileList } from './file-list.tsx';
import { fileWords } from './file-words.ts';
import type { FilePlace, Stage, Upload } from './send-file.ts';
import { sizeWords } from './size-words.ts';
import { deleteFile, type Sending, useUploads } from './use-uploads.ts';

const accepted = fileKinds.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',');
const most = fileLimits.file / 1024 / 1024;

/**
 * Chooses, drops or photographs files and sends them. `files` are those that have arrived; the caller keeps them,
 * and hands them in with whatever they go with.
 */
export function UploadField({
  place,
  files,
  several = true,
  id: given,
  disabled = false,
  describedBy,
  onSent,
  onRemoved,
}: {
  place: FilePlace;
  files: readonly FileLine[];
  /** More than one. */
  several?: boolean;
  /** Of the control that a label is for. */
  id?: string;
  disabled?: boolean;
  describedBy?: string | undefined;
  onSent: (upload: Upload) => void;
  onRemoved: (id: string) => void;
}) {
  const w = useWords(fileWords);
  const own = useId();
  const id = given ?? own;
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const uploads = useUploads(place, onSent);
  const open = !disabled && (several || files.length + uploads.list.length === 0);
  const take = (list: FileList | null) => uploads.add([...(list ?? [])].slice(0, several ? undefined : 1));
  const remove = async (file: string) => {
    setFailed(null);
    try {
      await deleteFile(file);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.body.code !== 'file.not-found') {
        setFailed(problem);
        return;
      }
    }
    onRemoved(file);
  };
  return (
    <div className="file-field">
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons do the same
        <div
          className={over ? 'file-drop file-drop-over' : 'file-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files);
          }}
        >
          <Chooser
            id={id}
            several={several}
            accept={accepted}
            describedBy={[describedBy, `${id}-hint`].filter(Boolean).join(' ')}
            onChosen={take}
          >
            {several ? w.choose : w.chooseOne}
          </Chooser>
          <span className="file-camera">
            <Chooser id={`${id}-camera`} several={false} accept="image/*" camera onChosen={take}>
              {w.camera}
            </Chooser>
          </span>
          <span className="quiet small file-drop-hint">{w.drop}</span>
          <p id={`${id}-hint`} className="quiet small">
            {w.hint(most)}
          </p>
        </div>
      )}
      {uploads.list.length > 0 && (
        <ul className="file-rows" aria-live="polite">
          {uploads.list.map((sending) => (
            <OneSending
              key={sending.key}
              sending={sending}
              onAgain={() => uploads.again(sending)}
              onRemove={() => uploads.remove(sending)}
            />
          ))}
        </ul>
      )}
      <FileList
        files={files}
        moves={(file) =>
          disabled ? null : (
            <button
              type="button"
              className="link-button"
              aria-label={w.remove(file.name)}
              onClick={() => void remove(file.id)}
            >
              ✕
            </button>
          )
        }
      />
      {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
    </div>
  );
}

/** The browser's own choice of files, under a button that looks like ours. */
function Chooser({
  id,
  several,
  accept,
  camera = false,
  describedBy,
  onChosen,
  children,
}: {
  id: string;
  several: boolean;
  accept: string;
  camera?: boolean;
  describedBy?: string;
  onChosen: (files: FileList | null) => void;
  children: React.ReactNode;
}) {
  return (
    <>
      <input
        id={id}
        type="file"
        multiple={several}
        accept={accept}
        {...(camera && { capture: 'environment' as const })}
        aria-describedby={describedBy}
        onChange={(event) => {
          onChosen(event.target.files);
          // The same file may be chosen again: then sending it goes on.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {children}
      </label>
    </>
  );
}

function OneSending({
  sending: { file, stage, unfit, problem },
  onAgain,
  onRemove,
}: {
  sending: Sending;
  onAgain: () => void;
  onRemove: () => void;
}) {
  const w = useWords(fileWords);
  const lang = useLanguage();
  const why =
    unfit === 'kind'
      ? w.notOurs(file.name)
      : unfit === 'size'
        ? w.tooLarge(file.name, most)
        : unfit === 'empty'
          ? w.isEmpty(file.name)
          : null;
  return (
    <li className="file-row">
      <span>
        <span className="file-name">{file.name}</span>{' '}
        <span className="quiet small">
          {sizeWords(file.size, lang)} · {stage === null ? w.failed : stageWords(w, stage)}
        </span>
      </span>
      <span className="file-moves">
        {problem !== null && (
          <button type="button" className="link-button" onClick={onAgain}>
            {w.again}
          </button>
        )}
        <button type="button" className="link-button" aria-label={w.remove(file.name)} onClick={onRemove}>
          ✕
        </button>
      </span>
      {stage !== null && (
        <progress
          aria-label={w.progressOf(file.name)}
          max={1}
          {...('share' in stage && { value: stage.share })}
        />
      )}
      {why !== null && <p className="problem small">{why}</p>}
      {problem !== null && <ProblemNotice problem={problem} />}
    </li>
  );
}

function stageWords(w: ReturnType<typeof useWords<typeof fileWords>>, stage: Stage): string {
  switch (stage.stage) {
    case 'reading':
      return w.reading;
    case 'sending':
      return w.sending(Math.round(stage.share * 100));
    case 'waiting':
      return w.waiting;
    case 'checking':
      return w.checking;
  }
}
