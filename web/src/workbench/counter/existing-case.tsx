import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { PersonNameInput, StaffInput, StaffSelect } from '../staff/staff-fields.tsx';
import { counterWords } from './counter-words.ts';
import { documents } from './next-person.tsx';

/** Somebody who comes for a case that is there: to answer what it waits for, or to withdraw it. */
export function ExistingCase({ ticket }: { ticket: string }) {
  const w = useWords(counterWords);
  const [open, setOpen] = useState(false);
  return (
    <details className="sheet" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{w.existing}</strong>
      </summary>
      {/* Two forms that ask the same would be read out one after the other. */}
      {open && <WhichCase ticket={ticket} />}
    </details>
  );
}

function WhichCase({ ticket }: { ticket: string }) {
  const w = useWords(counterWords);
  const navigate = useNavigate();
  const [channel, setChannel] = useState<'counter' | 'phone'>('counter');
  const [document, setDocument] = useState<(typeof documents)[number]>('resident-id');
  const [act, setAct] = useState<'resubmit' | 'withdraw'>('resubmit');
  const [typed, setTyped] = useState({ number: '', reason: '', name: '', residentId: '', phone: '' });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: target.value })),
  });
  const open = useMutation({
    mutationFn: () => {
      const { number, reason, ...person } = typed;
      return request('POST', '/api/counter/case-visits', {
        body: {
          number,
          act,
          ticket,
          channel,
          person,
          document: channel === 'counter' ? document : null,
          ...(act === 'withdraw' && reason.trim() !== '' && { reason }),
        },
      });
    },
    onSuccess: ({ id }) => void navigate({ to: '/work/counter/$visit', params: { visit: id } }),
  });
  return (
    <CheckedForm
      className="staff-form counter-form"
      aria-label={w.existing}
      autoComplete="off"
      onSend={() => {
        open.mutate();
      }}
    >
      <p className="counter-wide quiet">{w.existingText}</p>
      <StaffInput label={w.number} required maxLength={40} {...field('number')} />
      <StaffSelect
        label={w.what}
        value={act}
        onChange={({ target }) => setAct(target.value === 'withdraw' ? 'withdraw' : 'resubmit')}
      >
        <option value="resubmit">{w.resubmit}</option>
        <option value="withdraw">{w.withdraw}</option>
      </StaffSelect>
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
      {act === 'withdraw' && (
        <StaffInput label={w.reason} hint={w.reasonHint} maxLength={500} {...field('reason')} />
      )}
      {open.isError && (
        <div className="counter-wide">
          <ProblemNotice problem={problemOf(open.error)} />
        </div>
      )}
      <div className="counter-wide">
        <Button htmlType="submit" type="primary" loading={open.isPending}>
          {w.openCase}
        </Button>
      </div>
    </CheckedForm>
  );
}
