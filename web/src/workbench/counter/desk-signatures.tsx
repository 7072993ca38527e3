import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Signer, Signing } from '../../api/types.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { sendFile } from '../../files/send-file.ts';
import { useText, useWords } from '../../language/language.tsx';
import { counterWords } from './counter-words.ts';
import { SignaturePad } from './signature-pad.tsx';

type ByHand = {
  readonly picture: File;
  readonly who: readonly number[];
  readonly how: 'desk-drawn' | 'desk-paper';
};

/** Signatures by hand at the desk: one at a time on the pad, or a scanned paper with those of several people. */
export function DeskSignatures({
  signing,
  draft,
  onSigned,
}: {
  signing: Signing;
  draft: string;
  onSigned: () => Promise<void>;
}) {
  const w = useWords(counterWords);
  const waiting = signing.signers.filter(({ state }) => state === 'waiting');
  const [chosen, setChosen] = useState<number | null>(null);
  const onPad = waiting.find(({ no }) => no === chosen) ?? waiting[0];
  const sign = useMutation({
    mutationFn: async ({ picture, who, how }: ByHand) => {
      const { signal } = new AbortController();
      const file = await sendFile({ draft }, picture, { tell: () => undefined, signal });
      for (const no of who)
        await request('POST', '/api/signings/{id}/desk-signature', {
          path: { id: signing.id },
          body: { no, hash: signing.hash, file: file.id, how },
        });
    },
    onSettled: onSigned,
  });
  if (onPad === undefined) return null;
  return (
    <section className="sheet">
      <h2>{w.pad}</h2>
      <p className="quiet">{w.padText}</p>
      {waiting.length > 1 && (
        <fieldset>
          <legend>{w.whoSigns}</legend>
          {waiting.map((signer) => (
            <label key={signer.no} className="desk-signer">
              <input
                type="radio"
                name="on-pad"
                checked={signer.no === onPad.no}
                onChange={() => setChosen(signer.no)}
              />{' '}
              <Whose signer={signer} />
            </label>
          ))}
        </fieldset>
      )}
      <SignaturePad
        key={onPad.no}
        busy={sign.isPending}
        onSigned={(picture) => sign.mutate({ picture, who: [onPad.no], how: 'desk-drawn' })}
      />
      {sign.isError && <ProblemNotice problem={problemOf(sign.error)} />}
      <SignedPaper
        waiting={waiting}
        busy={sign.isPending}
        onSigned={(picture, who) => sign.mutate({ picture, who, how: 'desk-paper' })}
      />
    </section>
  );
}

function SignedPaper({
  waiting,
  busy,
  onSigned,
}: {
  waiting: readonly Signer[];
  busy: boolean;
  onSigned: (picture: File, who: readonly number[]) => void;
}) {
  const w = useWords(counterWords);
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const first = waiting[0]?.no;
  const [ticked, setTicked] = useState<readonly number[]>([]);
  // Of one alone there is nothing to choose.
  const who = waiting.length === 1 && first !== undefined ? [first] : ticked;
  return (
    <CheckedForm
      className="desk-paper"
      aria-label={w.paper}
      onSend={(form) => {
        const picture = new FormData(form).get('paper');
        if (picture instanceof File && who.length > 0) onSigned(picture, who);
      }}
    >
      <h3>{w.paper}</h3>
      <div>
        {/* The browser's own button would speak the browser's language. */}
        <input
          id={id}
          name="paper"
          type="file"
          className="unseen"
          required
          accept="image/*,application/pdf"
          onChange={({ target }) => setName(target.files?.[0]?.name ?? null)}
        />
        <label htmlFor={id} className="button">
          {w.choosePaper}
        </label>{' '}
        <span className="quiet">{name ?? w.noPaper}</span>
      </div>
      {waiting.length > 1 && (
        <fieldset>
          <legend>{w.onPaper}</legend>
          {waiting.map((signer, index) => (
            <label key={signer.no} className="desk-signer">
              <input
                type="checkbox"
                // One of them at least.
                required={index === 0 && ticked.length === 0}
                checked={ticked.includes(signer.no)}
                onChange={() =>
                  setTicked(
                    ticked.includes(signer.no)
                      ? ticked.filter((no) => no !== signer.no)
                      : [...ticked, signer.no],
                  )
                }
              />{' '}
              <Whose signer={signer} />
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <Button htmlType="submit" loading={busy}>
          {w.usePaper}
        </Button>
      </div>
    </CheckedForm>
  );
}

function Whose({ signer: { name, as } }: { signer: Signer }) {
  const text = useText();
  return (
    <>
      {name} <span className="quiet">{as.map((each) => text(each)).join(' · ')}</span>
    </>
  );
}
