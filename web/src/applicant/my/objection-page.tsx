import './my-page.css';
import './objection.css';
import '../../components/field.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { datasetQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { useActingFor } from '../powers/acting-for.ts';
import { SignInFirst } from '../sign-in-first.tsx';
import { readingsWords } from './readings-words.ts';

/** Data are wrong: to the office that they come from. */
export function ObjectionPage() {
  const w = useWords(readingsWords);
  usePageTitle(w.objection);
  const { dataset: code } = useParams({ from: '/portal/my/objection/$dataset' });
  const dataset = useQuery(datasetQuery(code));
  return (
    <SignInFirst>
      <div className="my">
        <h1>{w.objection}</h1>
        <Answered question={dataset} lines={6}>
          {(data) => <Objection dataset={data} />}
        </Answered>
      </div>
    </SignInFirst>
  );
}

function Objection({ dataset }: { dataset: Schemas['DatasetView'] }) {
  const w = useWords(readingsWords);
  const text = useText();
  const id = useId();
  const { party } = useActingFor();
  const [key] = useState(newIdempotencyKey);
  const [said, setSaid] = useState({ key: '', field: '', wrong: '', right: '' });
  const say = (name: keyof typeof said) => (event: { target: { value: string } }) =>
    setSaid({ ...said, [name]: event.target.value });
  const send = useMutation({
    mutationFn: () =>
      request('POST', '/api/exchange/objections', {
        body: { dataset: dataset.code, ...said, ...(party === null ? {} : { for: party.id }) },
        idempotencyKey: key,
      }),
  });
  if (send.data !== undefined)
    return (
      <p role="status">
        {w.sent(send.data.number)}{' '}
        <Link to="/my/cases/$id" params={{ id: send.data.case }}>
          {w.open}
        </Link>
      </p>
    );
  return (
    <CheckedForm
      className="objection-form"
      onSend={() => {
        send.mutate();
      }}
    >
      <p>{w.objectionLead(text(dataset.name))}</p>
      <TextField
        label={w.key}
        hint={w.keyHint}
        required
        maxLength={100}
        value={said.key}
        onChange={say('key')}
      />
      <div className="field">
        <label htmlFor={`${id}-field`}>{w.field}</label>
        <select id={`${id}-field`} required value={said.field} onChange={say('field')}>
          <option value="">{w.choose}</option>
          {dataset.entries.map(({ code, name }) => (
            <option key={code} value={code}>
              {text(name)}
            </option>
          ))}
        </select>
      </div>
      <TextField label={w.wrongNow} required maxLength={500} value={said.wrong} onChange={say('wrong')} />
      <TextField label={w.right} required maxLength={500} value={said.right} onChange={say('right')} />
      {send.isError && <ProblemNotice problem={problemOf(send.error)} />}
      <p>
        <Button primary type="submit" busy={send.isPending}>
          {w.send}
        </Button>
      </p>
    </CheckedForm>
  );
}
