import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { cityQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { WhenPicker } from '../../forms/when-picker.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { knownWords } from './known-words.ts';

/** Begins a report of one month and place; figure and source are filled in on the case. */
export function BeginReport({ code }: { code: string }) {
  const w = useWords(knownWords);
  const text = useText();
  const id = useId();
  const { today } = useCityTime();
  const queries = useQueryClient();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const [key, setKey] = useState(newIdempotencyKey);
  const [period, setPeriod] = useState(monthBefore(today));
  const [place, setPlace] = useState('');
  const [why, setWhy] = useState('');
  const send = useMutation({
    mutationFn: () =>
      request('POST', '/api/indicators/{code}/reports', {
        path: { code },
        body: { period, ...(place === '' ? {} : { place }), ...(why === '' ? {} : { why }) },
        idempotencyKey: key,
      }),
    onSuccess: () => {
      setKey(newIdempotencyKey());
      void queries.invalidateQueries();
    },
  });
  return (
    <details className="no-print">
      <summary>{w.begin}</summary>
      <p className="page-lead">{w.beginLead}</p>
      <CheckedForm className="stacked-form" onSend={() => send.mutate()}>
        <label htmlFor={`${id}-period`}>{w.period}</label>
        <WhenPicker
          id={`${id}-period`}
          what="month"
          required
          max={today.slice(0, 7)}
          value={period}
          onChange={setPeriod}
        />
        <label htmlFor={`${id}-place`}>{w.place}</label>
        <Select
          id={`${id}-place`}
          value={place}
          onChange={setPlace}
          options={[
            { value: '', label: w.ownPlace },
            ...regions.map((region) => ({ value: region.code, label: text(region.name) })),
          ]}
        />
        <label htmlFor={`${id}-why`}>{w.why}</label>
        <Input
          id={`${id}-why`}
          maxLength={300}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
        {send.isError && <ProblemNotice problem={problemOf(send.error)} />}
        {send.data !== undefined && (
          <p role="status">
            {w.begun(send.data.number)}{' '}
            <Link to="/work/case/$case" params={{ case: send.data.case }}>
              {w.open}
            </Link>
          </p>
        )}
        <p>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {w.send}
          </Button>
        </p>
      </CheckedForm>
    </details>
  );
}

/** What is reported is mostly the month that is over. */
function monthBefore(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
