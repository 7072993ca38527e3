import './signings.css';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { request } from '../api/request.ts';
import type { Signing } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useWords } from '../language/language.tsx';
import { signingWords } from './signing-words.ts';

/** Yes, or no with the reason, from a signed-in person. */
export function SayIt({ signing, onSaid }: { signing: Signing; onSaid: () => void | Promise<void> }) {
  const { id, hash } = signing;
  return (
    <YesOrNo
      yes={() => request('POST', '/api/signings/{id}/signature', { path: { id }, body: { hash } })}
      no={(reason) => request('POST', '/api/signings/{id}/refusal', { path: { id }, body: { hash, reason } })}
      onSaid={onSaid}
    />
  );
}

/** The two buttons, whichever way it is sent. */
export function YesOrNo({
  yes,
  no,
  ready = true,
  onSaid,
}: {
  yes: () => Promise<Signing>;
  no: (reason: string) => Promise<Signing>;
  ready?: boolean;
  onSaid: (signing: Signing) => void | Promise<void>;
}) {
  const w = useWords(signingWords);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const say = useMutation({
    mutationFn: (signs: boolean) => (signs ? yes() : no(reason)),
    onSuccess: onSaid,
  });
  return (
    <section className="sheet">
      {say.isError && <ProblemNotice problem={problemOf(say.error)} />}
      {refusing && (
        <TextField
          label={w.reason}
          hint={w.reasonHint}
          value={reason}
          maxLength={500}
          required
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <div className="signing-moves">
        {!refusing && (
          <Button primary disabled={!ready} busy={say.isPending} onClick={() => say.mutate(true)}>
            {say.isPending ? w.signing : w.sign}
          </Button>
        )}
        <Button
          disabled={!ready || (refusing && reason.trim() === '')}
          busy={say.isPending}
          onClick={() => (refusing ? say.mutate(false) : setRefusing(true))}
        >
          {refusing ? w.refuseSend : w.refuse}
        </Button>
      </div>
    </section>
  );
}
