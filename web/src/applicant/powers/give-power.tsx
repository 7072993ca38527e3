import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { delegableActs } from '../../../../src/kernel/access/powers.ts';
import { problemOf } from '../../api/problem.ts';
import { servicesQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { powerWords } from './power-words.ts';

type Act = (typeof delegableActs)[number];

/** Empowers a person or an agency to act for this party. */
export function GivePower({ party }: { party: string }) {
  const w = useWords(powerWords);
  const text = useText();
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const services = useQuery(servicesQuery()).data?.items ?? [];
  const [name, setName] = useState('');
  const [identifier, setIdentifier] = useState('');
  const [everything, setEverything] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [acts, setActs] = useState<readonly Act[]>(['read', 'apply', 'answer']);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const give = useMutation({
    mutationFn: () =>
      request('POST', '/api/powers', {
        body: {
          party,
          agent: { name, identifier },
          services: everything ? ['*'] : [...chosen],
          acts: [...acts],
          from: from === '' ? today : from,
          to,
          reason: '',
        },
      }),
    onSuccess: async () => {
      setName('');
      setIdentifier('');
      await queryClient.invalidateQueries();
    },
  });
  const toggle = <Item,>(list: readonly Item[], item: Item): readonly Item[] =>
    list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
  return (
    <CheckedForm
      className="sheet give-power"
      aria-label={w.give}
      onSend={() => {
        give.mutate();
      }}
    >
      <h3>{w.give}</h3>
      <p className="small quiet">{w.giveLead}</p>
      <div className="fields">
        <TextField
          label={w.name}
          value={name}
          required
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={w.identifier}
          value={identifier}
          required
          minLength={15}
          maxLength={18}
          autoComplete="off"
          onChange={(event) => setIdentifier(event.target.value)}
        />
        <fieldset>
          <legend>{w.services}</legend>
          <label>
            <input type="radio" name="services" checked={everything} onChange={() => setEverything(true)} />
            {w.everything}
          </label>
          <label>
            <input type="radio" name="services" checked={!everything} onChange={() => setEverything(false)} />
            {w.only}
          </label>
          {!everything &&
            services.map(({ code, name: service }) => (
              <label key={code} className="inner">
                <input
                  type="checkbox"
                  checked={chosen.includes(code)}
                  onChange={() => setChosen(toggle(chosen, code))}
                />
                {text(service)}
              </label>
            ))}
        </fieldset>
        <fieldset>
          <legend>{w.acts}</legend>
          {delegableActs.map((act) => (
            <label key={act}>
              <input
                type="checkbox"
                checked={acts.includes(act)}
                onChange={() => setActs(toggle(acts, act))}
              />
              {w[act]}
            </label>
          ))}
        </fieldset>
        <TextField
          label={w.from}
          type="date"
          value={from === '' ? today : from}
          min={today}
          required
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          label={w.to}
          hint={w.toHint}
          type="date"
          value={to}
          min={from === '' ? today : from}
          required
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      {give.isError && <ProblemNotice problem={problemOf(give.error)} />}
      {give.isSuccess && <p role="status">{w.given(text(give.data.agent.name))}</p>}
      <div>
        <Button
          type="submit"
          primary
          busy={give.isPending || acts.length === 0 || (!everything && chosen.length === 0)}
        >
          {w.submit}
        </Button>
      </div>
    </CheckedForm>
  );
}
