import './give-helper.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, servicesQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Text } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { helpersQuery } from '../../signings/queries.ts';
import { helpWords } from './help-words.ts';

/** A head enters who helps at their office, with what, where, and until when; entered anew, the scope before is gone. */
export function GiveHelper() {
  const w = useWords(helpWords);
  const queryClient = useQueryClient();
  const { today } = useCityTime();
  const known = useQuery(servicesQuery()).data?.items ?? [];
  const places = useQuery(cityQuery()).data?.regions ?? [];
  const [username, setUsername] = useState('');
  const [kind, setKind] = useState<'staff' | 'volunteer'>('staff');
  const [services, setServices] = useState<readonly string[]>([]);
  const [regions, setRegions] = useState<readonly string[]>([]);
  const [days, setDays] = useState({ from: '', to: '' });
  const from = days.from === '' ? today : days.from;
  const give = useMutation({
    mutationFn: () =>
      request('POST', '/api/helpers', {
        body: { username, kind, services: [...services], regions: [...regions], from, to: days.to },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: helpersQuery().queryKey }),
  });
  return (
    <CheckedForm
      className="give-helper"
      aria-label={w.give}
      onSend={() => {
        give.mutate();
      }}
    >
      <h3>{w.give}</h3>
      <TextField
        label={w.username}
        value={username}
        required
        autoComplete="off"
        onChange={({ target }) => setUsername(target.value)}
      />
      <label>
        {w.kind}{' '}
        <select
          value={kind}
          onChange={({ target }) => setKind(target.value === 'volunteer' ? 'volunteer' : 'staff')}
        >
          <option value="staff">{w.staff}</option>
          <option value="volunteer">{w.volunteer}</option>
        </select>
      </label>
      <Scope legend={w.withWhat} all={w.everything} items={known} chosen={services} onChosen={setServices} />
      <Scope legend={w.where} all={w.everywhere} items={places} chosen={regions} onChosen={setRegions} />
      <TextField
        label={w.from}
        type="date"
        value={from}
        required
        onChange={({ target }) => setDays({ ...days, from: target.value })}
      />
      <TextField
        label={w.to}
        type="date"
        value={days.to}
        min={from}
        required
        onChange={({ target }) => setDays({ ...days, to: target.value })}
      />
      {give.isError && <ProblemNotice problem={problemOf(give.error)} />}
      {give.isSuccess && <p role="status">{w.entered}</p>}
      <div>
        <Button type="submit" primary busy={give.isPending}>
          {w.save}
        </Button>
      </div>
    </CheckedForm>
  );
}

/** What somebody helps with, or where: everything unless some of it is chosen. */
function Scope({
  legend,
  all,
  items,
  chosen,
  onChosen,
}: {
  legend: string;
  all: string;
  items: readonly { readonly code: string; readonly name: Text }[];
  chosen: readonly string[];
  onChosen: (codes: readonly string[]) => void;
}) {
  const text = useText();
  return (
    <details>
      <summary>
        <strong>{legend}</strong>{' '}
        <span className="quiet">
          {chosen.length === 0
            ? all
            : items
                .filter(({ code }) => chosen.includes(code))
                .map(({ name }) => text(name))
                .join(' · ')}
        </span>
      </summary>
      <fieldset>
        <legend className="unseen">{legend}</legend>
        {items.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                onChosen(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
              }
            />
            {text(name)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
