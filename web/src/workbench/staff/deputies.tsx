import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Account, Staff } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { StaffInput, StaffSelect } from './staff-fields.tsx';
import { staffWords } from './staff-words.ts';

/** Who stands in for whom in one's office; naming a deputy, and ending it. */
export function Deputies({ account, people }: { account: Account; people: readonly Staff[] }) {
  const w = useWords(staffWords);
  const text = useText();
  const queryClient = useQueryClient();
  const list = useQuery(apiQuery('/api/deputies'));
  const end = useMutation({
    mutationFn: (which: { account: string; deputy: string; from: string }) =>
      request('DELETE', '/api/deputies/{account}/{deputy}/{from}', { path: which }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <section className="sheet" aria-label={w.deputies}>
      <h2>{w.deputies}</h2>
      {list.isPending ? (
        <Skeleton lines={3} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : list.data.items.length === 0 ? (
        <p className="quiet">{w.deputiesNone}</p>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.account}</th>
              <th scope="col">{w.deputy}</th>
              <th scope="col">{w.days}</th>
              <th scope="col">{w.actions}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.items.map((each) => (
              <tr key={`${each.account.id} ${each.deputy.id} ${each.from}`}>
                <th scope="row" data-label={w.account}>
                  {text(each.account.name)}
                </th>
                <td data-label={w.deputy}>{text(each.deputy.name)}</td>
                <td data-label={w.days}>
                  {w.fromTo(each.from, each.to)}
                  <br />
                  <span className="small quiet">{each.reason}</span>
                </td>
                <td data-label={w.actions}>
                  {each.mayEnd && (
                    <Button
                      aria-label={w.endDeputyOf(text(each.account.name), text(each.deputy.name))}
                      loading={end.isPending}
                      onClick={() =>
                        end.mutate({ account: each.account.id, deputy: each.deputy.id, from: each.from })
                      }
                    >
                      {w.endDeputy}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {end.isError && <ProblemNotice problem={problemOf(end.error)} />}
      <NameDeputy account={account} people={people} />
    </section>
  );
}

function NameDeputy({ account, people }: { account: Account; people: readonly Staff[] }) {
  const w = useWords(staffWords);
  const text = useText();
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const here = people.filter(({ grants }) =>
    grants.some(({ office, state }) => office?.id === account.office?.id && state === 'in-force'),
  );
  const represented = account.role === 'head' ? here : here.filter(({ self }) => self);
  const [whom, setWhom] = useState('');
  const [deputy, setDeputy] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const chosen = whom === '' ? (represented[0]?.id ?? '') : whom;
  const name = useMutation({
    mutationFn: () =>
      request('PUT', '/api/deputies', {
        body: { account: chosen, deputy, from: from === '' ? today : from, to, reason },
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  // Known only once the people are: an empty choice of deputies would lead nowhere.
  if (people.length > 0 && here.length < 2) return <p className="quiet">{w.deputyNobody}</p>;
  return (
    <CheckedForm
      className="staff-form"
      aria-label={w.nameDeputy}
      onSend={() => {
        name.mutate();
      }}
    >
      <h3>{w.nameDeputy}</h3>
      <p className="small quiet">{w.nameDeputyLead}</p>
      <StaffSelect
        label={w.account}
        value={chosen}
        required
        onChange={(event) => setWhom(event.target.value)}
      >
        {represented.map((person) => (
          <option key={person.id} value={person.id}>
            {text(person.name)}
          </option>
        ))}
      </StaffSelect>
      <StaffSelect
        label={w.deputy}
        value={deputy}
        required
        onChange={(event) => setDeputy(event.target.value)}
      >
        <option value="">—</option>
        {here
          .filter(({ id }) => id !== chosen)
          .map((person) => (
            <option key={person.id} value={person.id}>
              {text(person.name)}
            </option>
          ))}
      </StaffSelect>
      <StaffInput
        label={w.from}
        type="date"
        value={from === '' ? today : from}
        min={today}
        required
        onChange={(event) => setFrom(event.target.value)}
      />
      <StaffInput
        label={w.last}
        type="date"
        value={to}
        min={from === '' ? today : from}
        required
        onChange={(event) => setTo(event.target.value)}
      />
      <StaffInput
        label={w.why}
        value={reason}
        required
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      {name.isError && <ProblemNotice problem={problemOf(name.error)} />}
      {name.isSuccess && <p role="status">{w.named}</p>}
      <div>
        <Button htmlType="submit" type="primary" loading={name.isPending}>
          {w.nameDeputy}
        </Button>
      </div>
    </CheckedForm>
  );
}
