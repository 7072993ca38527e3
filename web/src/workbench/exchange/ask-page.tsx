import './exchange.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { datasetQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { sharingWords } from './sharing-words.ts';

/** Asking for data that are shared on condition; their owner decides, as a case. */
export function AskPage() {
  const w = useWords(sharingWords);
  usePageTitle(w.ask);
  const { dataset: code } = useParams({ from: '/office/work/exchange/ask/$dataset' });
  const dataset = useQuery(datasetQuery(code));
  return (
    <div className="page">
      <PageTop title={w.ask} />
      <section className="sheet">
        <Answered question={dataset} lines={6}>
          {(data) => <Ask dataset={data} />}
        </Answered>
      </section>
    </div>
  );
}

const usual = 100;

function Ask({ dataset }: { dataset: Schemas['DatasetView'] }) {
  const w = useWords(sharingWords);
  const text = useText();
  const id = useId();
  const { today } = useCityTime();
  const offered = dataset.operations.filter(({ classification }) => classification === 'conditional');
  const [key] = useState(newIdempotencyKey);
  const [operations, setOperations] = useState<string[]>(offered.slice(0, 1).map(({ code }) => code));
  const [fields, setFields] = useState<string[]>([]);
  const [purpose, setPurpose] = useState('');
  const [until, setUntil] = useState('');
  const [quota, setQuota] = useState(usual);
  const send = useMutation({
    mutationFn: () =>
      request('POST', '/api/exchange/requests', {
        body: {
          dataset: dataset.code,
          operations,
          fields: wantsRecords ? fields : [],
          purpose,
          until,
          quota,
        },
        idempotencyKey: key,
      }),
  });
  const wantsRecords = offered.some(({ code, answers }) => answers === 'record' && operations.includes(code));
  if (offered.length === 0) return <EmptyState title={w.nothingConditional} />;
  if (send.data !== undefined)
    return (
      <p role="status">
        {w.sent(send.data.number)} <Link to="/work/exchange">{w.title}</Link>
      </p>
    );
  return (
    <CheckedForm
      className="stacked-form"
      onSend={() => {
        send.mutate();
      }}
    >
      <p>{w.askLead(text(dataset.name), text(dataset.owner))}</p>
      <fieldset>
        <legend>{w.whatToAsk}</legend>
        <Checkbox.Group
          options={offered.map(({ code, name }) => ({ value: code, label: text(name) }))}
          value={operations}
          onChange={setOperations}
        />
      </fieldset>
      {wantsRecords && (
        <fieldset>
          <legend>{w.whichFields}</legend>
          <Checkbox.Group
            options={dataset.fields.map(({ code, name }) => ({ value: code, label: text(name) }))}
            value={fields}
            onChange={setFields}
          />
        </fieldset>
      )}
      <label htmlFor={`${id}-purpose`}>{w.purpose}</label>
      <Input
        id={`${id}-purpose`}
        required
        minLength={4}
        maxLength={200}
        value={purpose}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setPurpose(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {w.purposeHint}
      </p>
      <label htmlFor={`${id}-until`}>{w.untilDay}</label>
      <Input
        id={`${id}-until`}
        type="date"
        required
        min={today}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <label htmlFor={`${id}-quota`}>{w.perDay}</label>
      <div>
        <InputNumber
          id={`${id}-quota`}
          min={1}
          max={1_000_000}
          value={quota}
          onChange={(value) => setQuota(value ?? usual)}
        />
      </div>
      {send.isError && <ProblemNotice problem={problemOf(send.error)} />}
      <p>
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={operations.length === 0}>
          {w.send}
        </Button>
      </p>
    </CheckedForm>
  );
}
