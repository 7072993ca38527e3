import './security.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';
import { securityQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { ProofBody } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { CheckedForm } from '../components/checked-form/checked-form.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText, useWords } from '../language/language.tsx';
import { askPasskey } from './ask-passkey.ts';
import { securityWords } from './security-words.ts';

/** Asks the person to show once more that it is they, by whatever they have. */
export function ProofDialog({ answer }: { answer: (proven: boolean) => void }) {
  const w = useWords(securityWords);
  const text = useText();
  const security = useQuery({ ...securityQuery(), staleTime: 0 });
  const prove = useMutation({
    mutationFn: async (proof: ProofBody | 'passkey') =>
      await request('POST', '/api/session/proof', {
        body: proof === 'passkey' ? { passkey: await askPasskey('prove') } : proof,
      }),
    onSuccess: () => answer(true),
  });
  // Whoever goes there comes back to this page, where what was typed is kept as a draft, and does the act again.
  const elsewhere = useMutation({
    mutationFn: (provider: string) =>
      request('POST', '/api/session/provider', {
        body: { provider, to: 'prove', next: window.location.pathname + window.location.search },
      }),
    onSuccess: ({ goOn }) => window.location.assign(goOn),
  });
  const ways = security.data?.proofs ?? [];
  const [typed] = ways.filter((way) => way !== 'passkey');
  return (
    <Dialog title={w.proofTitle} onClose={() => answer(false)}>
      <div className="proof">
        <p>{w.proofText}</p>
        {security.isError && <ProblemNotice problem={problemOf(security.error)} />}
        {prove.isError && <ProblemNotice problem={problemOf(prove.error)} />}
        {security.data?.factorMissing === true && (
          <p>
            {w.factorMissing}{' '}
            <a href="/my/security" target="_blank" rel="noopener">
              {w.proofSetUp}
            </a>
          </p>
        )}
        {ways.includes('passkey') && (
          <Button primary busy={prove.isPending} onClick={() => prove.mutate('passkey')}>
            {w.proofPasskey}
          </Button>
        )}
        {security.data?.providers
          .filter(({ proves }) => proves)
          .map(({ id, name }) => (
            <Button key={id} busy={elsewhere.isPending} onClick={() => elsewhere.mutate(id)}>
              {w.proofElsewhere(text(name))}
            </Button>
          ))}
        {elsewhere.isError && <ProblemNotice problem={problemOf(elsewhere.error)} />}
        {typed !== undefined && (
          <CheckedForm
            className="security-form"
            onSend={(form) => {
              const said = String(new FormData(form).get('proof'));
              prove.mutate(typed === 'code' ? { code: said } : { password: said });
            }}
          >
            {typed === 'code' ? (
              <TextField label={w.proofCode} name="proof" autoComplete="one-time-code" required />
            ) : (
              <TextField
                label={w.proofPassword}
                name="proof"
                type="password"
                autoComplete="current-password"
                required
              />
            )}
            <Button primary={!ways.includes('passkey')} type="submit" busy={prove.isPending}>
              {w.proofConfirm}
            </Button>
          </CheckedForm>
        )}
      </div>
    </Dialog>
  );
}
