import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { cityQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Represented } from '../../api/types.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { counterServicesQuery } from '../../signings/queries.ts';
import { PersonNameInput, StaffInput, StaffSelect } from '../staff/staff-fields.tsx';
import { counterWords } from './counter-words.ts';
import { ForWhom } from './for-whom.tsx';

export const documents = ['resident-id', 'passport', 'residence-permit'] as const;

/** Who comes next, for whom they come, and what for. `ticket`: the number that was called last. */
export function NextPerson({ ticket }: { ticket: string }) {
  const w = useWords(counterWords);
  const text = useText();
  const navigate = useNavigate();
  const all = useQuery(counterServicesQuery()).data?.items ?? [];
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const [channel, setChannel] = useState<'counter' | 'phone'>('counter');
  const [document, setDocument] = useState<(typeof documents)[number]>('resident-id');
  const [forOther, setForOther] = useState(false);
  const [represented, setRepresented] = useState<Represented | null>(null);
  const [typed, setTyped] = useState({
    ticket,
    service: '',
    region: '',
    name: '',
    residentId: '',
    phone: '',
  });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => {
      // Whether somebody may act for another is known of that person alone.
      if (name === 'name' || name === 'residentId') setRepresented(null);
      setTyped((before) => ({ ...before, [name]: target.value }));
    },
  });
  const choose = (found: Represented | null) => {
    setRepresented(found);
    const { region = null } = found ?? {};
    setTyped((before) => ({ ...before, service: '', region: region ?? before.region }));
  };
  const open = useMutation({
    mutationFn: () => {
      const { ticket, service, region, ...person } = typed;
      return request('POST', '/api/counter/visits', {
        body: {
          ticket,
          service,
          region,
          channel,
          person,
          document: channel === 'counter' ? document : null,
          ...(forOther && represented !== null && { for: represented.party.id }),
        },
      });
    },
    onSuccess: ({ id }) => void navigate({ to: '/work/counter/$visit', params: { visit: id } }),
  });
  const own = all.filter(({ askers }) => askers === 'anybody');
  const services = forOther ? (represented?.services ?? []) : own;
  const service = services.some(({ code }) => code === typed.service) ? typed.service : '';
  const groups = [
    { label: w.enterprisesOwn, those: services.filter(({ askers }) => askers !== 'anybody') },
    { label: w.anybodys, those: services.filter(({ askers }) => askers === 'anybody') },
  ];
  const options = (those: typeof services) =>
    those.map(({ code, name }) => (
      <option key={code} value={code}>
        {text(name)}
      </option>
    ));
  return (
    <CheckedForm
      className="sheet staff-form counter-form"
      aria-label={w.begin}
      autoComplete="off"
      onSend={() => {
        open.mutate();
      }}
    >
      <h2 className="counter-wide">{w.begin}</h2>
      <StaffInput label={w.ticket} hint={w.ticketHint} maxLength={20} {...field('ticket')} />
      <StaffSelect
        label={w.channel}
        value={channel}
        onChange={({ target }) => setChannel(target.value === 'phone' ? 'phone' : 'counter')}
      >
        <option value="counter">{w.counter}</option>
        <option value="phone">{w.phone}</option>
      </StaffSelect>
      <PersonNameInput label={w.name} {...field('name')} />
      <StaffInput label={w.residentId} required minLength={15} maxLength={18} {...field('residentId')} />
      <StaffInput label={w.telephone} type="tel" required minLength={5} maxLength={20} {...field('phone')} />
      {channel === 'counter' && (
        <StaffSelect
          label={w.document}
          value={document}
          onChange={({ target }) => setDocument(target.value as (typeof documents)[number])}
        >
          {documents.map((each) => (
            <option key={each} value={each}>
              {w[each]}
            </option>
          ))}
        </StaffSelect>
      )}
      <ForWhom
        person={typed}
        forOther={forOther}
        onWhose={(other) => {
          setForOther(other);
          choose(null);
        }}
        chosen={represented}
        onChosen={choose}
      />
      <div className="counter-service">
        <StaffSelect label={w.service} required {...field('service')} value={service}>
          <option value="">{forOther && represented === null ? w.findFirst : w.choose}</option>
          {forOther
            ? groups.map(
                ({ label, those }) =>
                  those.length > 0 && (
                    <optgroup key={label} label={label}>
                      {options(those)}
                    </optgroup>
                  ),
              )
            : options(services)}
        </StaffSelect>
        {!forOther && all.length > own.length && (
          <p className="small quiet">{w.enterprisesAsk(all.length - own.length)}</p>
        )}
      </div>
      <StaffSelect label={w.region} required {...field('region')}>
        <option value="">{w.choose}</option>
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {text(name)}
          </option>
        ))}
      </StaffSelect>
      {open.isError && (
        <div className="counter-wide">
          <ProblemNotice problem={problemOf(open.error)} />
        </div>
      )}
      <div className="counter-wide">
        <Button htmlType="submit" type="primary" loading={open.isPending}>
          {w.start}
        </Button>
      </div>
    </CheckedForm>
  );
}
