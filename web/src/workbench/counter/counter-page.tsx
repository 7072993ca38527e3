import './counter.css';
import '../staff/staff.css';
import '../../components/sheet.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, servicesQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Visit } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { visitsQuery } from '../../signings/queries.ts';
import { PersonNameInput, StaffInput, StaffSelect } from '../staff/staff-fields.tsx';
import { CallNext } from './call-next.tsx';
import { counterWords } from './counter-words.ts';

const documents = ['resident-id', 'passport', 'residence-permit'] as const;

/** `/work/counter`: whoever comes next, and whom the office has attended to. */
export function CounterPage() {
  const w = useWords(counterWords);
  const [ticket, setTicket] = useState('');
  usePageTitle(w.title);
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <div className="page-column">
        <p className="quiet">
          {w.online} <Link to="/my/help">{w.help}</Link>
        </p>
        <CallNext onCalled={setTicket} />
        <NextPerson key={ticket} ticket={ticket} />
        <Visits />
      </div>
    </div>
  );
}

/** `ticket`: the number that was called last. */
function NextPerson({ ticket }: { ticket: string }) {
  const w = useWords(counterWords);
  const text = useText();
  const navigate = useNavigate();
  const services = useQuery(servicesQuery()).data?.items ?? [];
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const [channel, setChannel] = useState<'counter' | 'phone'>('counter');
  const [document, setDocument] = useState<(typeof documents)[number]>('resident-id');
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
    onChange: ({ target }: { target: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: target.value })),
  });
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
        },
      });
    },
    onSuccess: ({ id }) => void navigate({ to: '/work/counter/$visit', params: { visit: id } }),
  });
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
      <StaffSelect label={w.service} required {...field('service')}>
        <option value="">{w.choose}</option>
        {services.map(({ code, name }) => (
          <option key={code} value={code}>
            {text(name)}
          </option>
        ))}
      </StaffSelect>
      <StaffSelect label={w.region} required {...field('region')}>
        <option value="">{w.choose}</option>
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {text(name)}
          </option>
        ))}
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

function Visits() {
  const w = useWords(counterWords);
  const visits = useQuery(visitsQuery());
  if (visits.isPending) return <Skeleton lines={4} />;
  if (visits.isError)
    return <ProblemNotice problem={problemOf(visits.error)} again={() => void visits.refetch()} />;
  const { items } = visits.data;
  return (
    <section className="sheet">
      <h2>{w.today}</h2>
      {items.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <ul className="counter-visits">
          {items.map((visit) => (
            <VisitLine key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function VisitLine({ visit }: { visit: Visit }) {
  const w = useWords(counterWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const name = `${visit.person} · ${text(visit.service.name)}`;
  return (
    <li>
      <span>{visit.ticket === '' ? w[visit.channel] : visit.ticket}</span>
      <span>
        {visit.own ? (
          <Link to="/work/counter/$visit" params={{ visit: visit.id }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="quiet">
        {visit.case !== null
          ? visit.case.number
          : visit.endedAt === null
            ? w.open
            : visit.own
              ? w.left
              : w.colleague}
        {' · '}
        {momentWords(visit.openedAt, lang, today)}
      </span>
    </li>
  );
}
