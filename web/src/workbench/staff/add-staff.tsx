import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { RoleChoice, useRoleChoice } from './manage-person.tsx';
import { StaffInput } from './staff-fields.tsx';
import { staffWords } from './staff-words.ts';

/** Takes somebody on: an account with its first role. */
export function AddStaff({ office, everywhere }: { office: string; everywhere: boolean }) {
  const w = useWords(staffWords);
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const choice = useRoleChoice(everywhere, office);
  const [username, setUsername] = useState('');
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const [from, setFrom] = useState('');
  const add = useMutation({
    mutationFn: () =>
      request('POST', '/api/staff', {
        body: {
          username,
          name: { zh, en: en === '' ? zh : en },
          ...choice.place,
          ...(everywhere || choice.office === '' ? {} : { office: choice.office }),
          from: from === '' ? today : from,
        },
      }),
    onSuccess: async () => {
      setUsername('');
      await queryClient.invalidateQueries();
    },
  });
  return (
    <CheckedForm
      className="sheet staff-form"
      aria-label={w.add}
      onSend={() => {
        add.mutate();
      }}
    >
      <h2>{w.add}</h2>
      <StaffInput
        label={w.username}
        hint={w.usernameHint}
        value={username}
        required
        pattern="[a-z][a-z0-9.\-]{2,31}"
        autoComplete="off"
        onChange={(event) => setUsername(event.target.value)}
      />
      <StaffInput
        label={w.nameZh}
        value={zh}
        required
        maxLength={100}
        onChange={(event) => setZh(event.target.value)}
      />
      <StaffInput
        label={w.nameEn}
        value={en}
        maxLength={100}
        onChange={(event) => setEn(event.target.value)}
      />
      <RoleChoice choice={choice} />
      <StaffInput
        label={w.from}
        type="date"
        value={from === '' ? today : from}
        min={today}
        required
        onChange={(event) => setFrom(event.target.value)}
      />
      {add.isError && <ProblemNotice problem={problemOf(add.error)} />}
      {add.isSuccess && <p role="status">{w.added(zh)}</p>}
      <div>
        <Button htmlType="submit" type="primary" loading={add.isPending}>
          {w.add}
        </Button>
      </div>
    </CheckedForm>
  );
}
