import './exchange.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { consumerKeysQuery } from '../queries.ts';
import { sharingWords } from './sharing-words.ts';

/** The public keys under which systems of one's office or institution ask. */
export function Keys({ acts }: { acts: boolean }) {
  const w = useWords(sharingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const id = useId();
  const keys = useQuery(consumerKeysQuery());
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.keys}</h2>
      <p className="page-lead">{w.keysText}</p>
      {keys.isPending ? (
        <Skeleton lines={3} />
      ) : keys.isError ? (
        <ProblemNotice problem={problemOf(keys.error)} again={() => void keys.refetch()} />
      ) : keys.data.items.length === 0 ? (
        <EmptyState title={w.noKeys} />
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.key}</th>
              <th scope="col">{w.who}</th>
              <th scope="col">{w.when}</th>
              <th scope="col">{w.state}</th>
            </tr>
          </thead>
          <tbody>
            {keys.data.items.map((key) => (
              <tr key={key.kid}>
                <th scope="row" data-label={w.key}>
                  <code>{key.kid}</code> {key.algorithm}
                </th>
                <td data-label={w.who}>{text(key.consumer.name)}</td>
                <td data-label={w.when}>{momentWords(key.addedAt, lang, today)}</td>
                <td data-label={w.state}>
                  {key.revokedAt === null ? w.inForce : w.revoked}
                  {acts && key.revokedAt === null && <Revoke kid={key.kid} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {acts && <AddKey />}
    </section>
  );
}

function Revoke({ kid }: { kid: string }) {
  const w = useWords(sharingWords);
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => request('POST', '/api/exchange/keys/{kid}/revoke', { path: { kid } }),
    onSuccess: () => void queryClient.invalidateQueries(consumerKeysQuery()),
  });
  return (
    <>
      {' '}
      <Button size="small" danger loading={revoke.isPending} onClick={() => revoke.mutate()}>
        {w.revoke}
      </Button>
      {revoke.isError && <ProblemNotice problem={problemOf(revoke.error)} />}
    </>
  );
}

function AddKey() {
  const w = useWords(sharingWords);
  const id = useId();
  const role = useAccount()?.role;
  const queryClient = useQueryClient();
  const [jwk, setJwk] = useState('');
  const [consumer, setConsumer] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = useMutation({
    mutationFn: (key: Record<string, string>) =>
      request('POST', '/api/exchange/keys', { body: { key, ...(consumer === '' ? {} : { consumer }) } }),
    onSuccess: () => {
      setJwk('');
      void queryClient.invalidateQueries(consumerKeysQuery());
    },
  });
  return (
    <CheckedForm
      className="stacked-form"
      onSend={() => {
        const key = keyIn(jwk);
        setWrong(key === null);
        if (key !== null) add.mutate(key);
      }}
    >
      {role === 'administrator' && (
        <>
          <label htmlFor={`${id}-who`}>{w.consumer}</label>
          <Input
            id={`${id}-who`}
            required
            maxLength={100}
            value={consumer}
            onChange={(event) => setConsumer(event.target.value)}
          />
        </>
      )}
      <label htmlFor={`${id}-key`}>{w.jwk}</label>
      <Input.TextArea
        id={`${id}-key`}
        required
        maxLength={4000}
        rows={4}
        value={jwk}
        aria-invalid={wrong}
        onChange={(event) => setJwk(event.target.value)}
      />
      {wrong && <p role="alert">{w.notJson}</p>}
      <Button htmlType="submit" loading={add.isPending}>
        {w.addKey}
      </Button>
      {add.isError && <ProblemNotice problem={problemOf(add.error)} />}
    </CheckedForm>
  );
}

/** The members of a JWK; null where the text is none. What else may be wrong with it the server says. */
function keyIn(text: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, String(member)]));
  } catch {
    return null;
  }
}
