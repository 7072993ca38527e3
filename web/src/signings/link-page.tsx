import '../components/sheet.css';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { request } from '../api/request.ts';
import type { Signing } from '../api/types.ts';
import { usePageTitle } from '../app/page-title.ts';
import { Button } from '../components/button.tsx';
import { CheckedForm } from '../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText, useWords } from '../language/language.tsx';
import { SignedContent } from './content.tsx';
import { YesOrNo } from './say-it.tsx';
import { Signers } from './signers.tsx';
import { signingWords } from './signing-words.ts';

/** `/sign#…`: whoever has no sign-in signs by the link on their own telephone, their identity number and a code. */
export function LinkPage() {
  const w = useWords(signingWords);
  const token = useLocation().hash;
  const [identifier, setIdentifier] = useState('');
  const [signing, setSigning] = useState<Signing | null>(null);
  usePageTitle(w.linkTitle);
  const open = useMutation({
    mutationFn: () => request('POST', '/api/signing-links/content', { body: { token, identifier } }),
    onSuccess: setSigning,
  });
  if (token.length < 20)
    return (
      <div className="page-column">
        <h1>{w.linkTitle}</h1>
        <p>{w.noToken}</p>
      </div>
    );
  if (signing !== null) return <AtLink at={{ token, identifier }} signing={signing} onSaid={setSigning} />;
  return (
    <CheckedForm
      className="page-column"
      onSend={() => {
        open.mutate();
      }}
    >
      <div>
        <h1>{w.linkTitle}</h1>
        <p>{w.linkLead}</p>
      </div>
      <TextField
        label={w.identifier}
        value={identifier}
        required
        minLength={15}
        maxLength={18}
        autoComplete="off"
        onChange={(event) => setIdentifier(event.target.value)}
      />
      {open.isError && <ProblemNotice problem={problemOf(open.error)} />}
      <div>
        <Button type="submit" primary busy={open.isPending}>
          {w.open}
        </Button>
      </div>
    </CheckedForm>
  );
}

function AtLink({
  at,
  signing,
  onSaid,
}: {
  at: { readonly token: string; readonly identifier: string };
  signing: Signing;
  onSaid: (signing: Signing) => void;
}) {
  const w = useWords(signingWords);
  const text = useText();
  const [code, setCode] = useState('');
  const ask = useMutation({ mutationFn: () => request('POST', '/api/signing-links/code', { body: at }) });
  const say = (reason?: string) =>
    request('POST', '/api/signing-links/signature', {
      body: { ...at, code, hash: signing.hash, ...(reason === undefined ? {} : { reason }) },
    });
  return (
    <div className="page-column">
      <div>
        <h1>{text(signing.service.name)}</h1>
        {signing.party !== null && <p>{w.from(text(signing.party))}</p>}
      </div>
      <section className="sheet">
        <h2>{text(signing.stateText)}</h2>
        <Signers signers={signing.signers} />
        {signing.signers.some(({ self, state }) => self && state === 'signed') && (
          <p role="status">{w.thanks}</p>
        )}
      </section>
      <SignedContent signing={signing} />
      {signing.waitsForYou && (
        <>
          <section className="sheet">
            {ask.isError && <ProblemNotice problem={problemOf(ask.error)} />}
            <div className="signing-moves">
              <Button busy={ask.isPending} onClick={() => ask.mutate()}>
                {w.sendCode}
              </Button>
            </div>
            {ask.isSuccess && <p role="status">{w.codeSent}</p>}
            <TextField
              label={w.code}
              value={code}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              onChange={(event) => setCode(event.target.value)}
            />
          </section>
          <YesOrNo ready={code.trim().length >= 6} yes={() => say()} no={say} onSaid={onSaid} />
        </>
      )}
    </div>
  );
}
