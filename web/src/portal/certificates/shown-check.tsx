import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { IssuerKey } from '../../../../src/kernel/certificate/index.ts';
import { apiQuery } from '../../api/queries.ts';
import type { DocumentCheck } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { Camera } from './camera.tsx';
import { checkFile } from './check-file.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { isPdf, type ReadShown, readShown, textOfFile } from './read-shown.ts';
import { ShownFacts } from './shown-facts.tsx';
import { verifyWords } from './verify-words.ts';

type Found = { readonly read: ReadShown; readonly file: DocumentCheck['result'] | null };

/** Checks what somebody shows by camera, file or text, in this browser; and asks the register where it can. */
export function ShownCheck() {
  const w = useWords(verifyWords);
  const [camera, setCamera] = useState(false);
  const [text, setText] = useState('');
  const [kept, setKept] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const keys = useQuery({ ...apiQuery('/.well-known/jwks.json'), retry: false, networkMode: 'always' });
  const known = keys.data?.keys;
  const look = (shown: string, file: Found['file'] = null) =>
    setFound({ read: readShown(shown, (known ?? []) as readonly IssuerKey[]), file });
  const taken = useMutation({
    networkMode: 'always',
    mutationFn: async (file: File) => {
      const [shown, checked] = await Promise.all([textOfFile(file), isPdf(file) ? checkFile(file) : null]);
      look(shown ?? '', checked?.result ?? null);
    },
  });
  useEffect(() => {
    keepForOffline().then(setKept, () => setKept(false));
  }, []);
  const hash = useHash();
  useEffect(() => {
    if (known !== undefined && hash.length > 1)
      setFound({ read: readShown(hash.slice(1), known as readonly IssuerKey[]), file: null });
  }, [known, hash]);
  if (keys.isError) return <p role="alert">{w.noKeys}</p>;
  return (
    <section className="scanner no-print">
      <h2>{w.byCode}</h2>
      {found !== null && <Verdict {...found} />}
      {camera ? (
        <Camera
          onCode={(code) => {
            setCamera(false);
            look(code);
          }}
          onClose={() => setCamera(false)}
        />
      ) : (
        <p>
          <Button onClick={() => setCamera(true)}>{w.camera}</Button>
        </p>
      )}
      <FileChoice
        label={w.file}
        accept="application/pdf,application/json,text/plain,image/*,.jwt"
        disabled={known === undefined}
        onChosen={(file) => taken.mutate(file)}
      />
      <label>
        {w.shown}
        <textarea
          value={text}
          maxLength={64_000}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
        />
      </label>
      <p>
        <Button busy={known === undefined || text.trim() === ''} onClick={() => look(text)}>
          {w.checkText}
        </Button>
      </p>
      {kept && (
        <p className="small quiet" data-kept>
          {w.kept}
        </p>
      )}
    </section>
  );
}

function Verdict({ read, file }: Found) {
  const w = useWords(verifyWords);
  const bad = 'refused' in read || (file !== null && file !== 'genuine');
  return (
    <div className="sheet" role="status">
      <p className="standing" data-standing={bad ? 'missed' : 'kept'}>
        {bad ? <OverdueIcon /> : <DoneIcon />}{' '}
        <strong>{file !== null ? w[`file-${file}`] : bad ? w.refused : w.signatureGood}</strong>
      </p>
      {'refused' in read ? <p>{w[`refused-${read.refused}`]}</p> : <ShownFacts read={read} />}
    </div>
  );
}

/** The part of the address behind `#`, which holds a scanned code and is sent nowhere. */
function useHash(): string {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const changed = () => setHash(window.location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
