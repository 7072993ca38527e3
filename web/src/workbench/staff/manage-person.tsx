import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { roleNames } from '../../../../src/kernel/access/role-names.ts';
import {
  dayBefore,
  rolesBeside,
  rolesOfOffice,
  type StaffRole,
} from '../../../../src/kernel/access/staff.ts';
import { problemOf } from '../../api/problem.ts';
import { apiQuery, officesQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Staff } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { StaffInput, StaffSelect } from './staff-fields.tsx';
import { staffWords } from './staff-words.ts';

type Of = { readonly person: Staff; readonly people: readonly Staff[]; readonly everywhere: boolean };

/** Roles of one person, and leaving. */
export function ManagePerson(of: Of) {
  const w = useWords(staffWords);
  const text = useText();
  return (
    <section className="sheet" aria-label={w.manageOf(text(of.person.name))}>
      <h3>{w.manageOf(text(of.person.name))}</h3>
      <div className="staff-forms">
        <RoleForm {...of} />
        <LeaveForm {...of} />
        {of.everywhere && <Recovery person={of.person} />}
      </div>
    </section>
  );
}

/** Somebody who has lost what they sign in with is given a code, once they have been seen. */
function Recovery({ person }: { person: Staff }) {
  const w = useWords(staffWords);
  const text = useText();
  const lang = useLanguage();
  const give = useMutation({
    mutationFn: () => request('POST', '/api/accounts/recovery', { body: { username: person.username } }),
  });
  return (
    <div className="staff-form">
      <h4>{w.recovery}</h4>
      <p className="quiet">{w.recoveryText}</p>
      {give.isError && <ProblemNotice problem={problemOf(give.error)} />}
      {give.data !== undefined && (
        <p role="status">
          <strong className="staff-code">{give.data.code}</strong>
          <br />
          <span className="small quiet">{w.recoveryUntil(momentWords(give.data.expiresAt, lang))}</span>
        </p>
      )}
      <div>
        <Button
          aria-label={w.recoveryFor(text(person.name))}
          loading={give.isPending}
          onClick={() => give.mutate()}
        >
          {w.recoveryGive}
        </Button>
      </div>
    </div>
  );
}

/** Which role, and where. */
export function useRoleChoice(everywhere: boolean, firstOffice: string) {
  const [role, setRole] = useState<StaffRole>('handler');
  const [office, setOffice] = useState(firstOffice);
  const [plan, setPlan] = useState('');
  const inOffice = rolesOfOffice.some((each) => each === role);
  const place = {
    role,
    ...(inOffice && office !== '' ? { office } : {}),
    ...(role === 'plan-lead' && plan !== '' ? { plan } : {}),
  };
  return { role, setRole, office, setOffice, plan, setPlan, inOffice, place, everywhere };
}

export function RoleChoice({ choice }: { choice: ReturnType<typeof useRoleChoice> }) {
  const w = useWords(staffWords);
  const text = useText();
  const offices = useQuery(officesQuery()).data?.items ?? [];
  const plans =
    useQuery({ ...apiQuery('/api/plans'), enabled: choice.role === 'plan-lead' }).data?.items ?? [];
  const roles: readonly StaffRole[] = choice.everywhere ? [...rolesOfOffice, ...rolesBeside] : rolesOfOffice;
  return (
    <>
      <StaffSelect
        label={w.role}
        value={choice.role}
        onChange={(event) => choice.setRole(event.target.value as StaffRole)}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {text(roleNames[role])}
          </option>
        ))}
      </StaffSelect>
      {choice.everywhere && choice.inOffice && (
        <StaffSelect
          label={w.office}
          value={choice.office}
          required
          onChange={(event) => choice.setOffice(event.target.value)}
        >
          <option value="">—</option>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {text(name)}
            </option>
          ))}
        </StaffSelect>
      )}
      {choice.role === 'plan-lead' && (
        <StaffSelect
          label={w.plan}
          value={choice.plan}
          required
          onChange={(event) => choice.setPlan(event.target.value)}
        >
          <option value="">—</option>
          {plans.flatMap(({ code, name }) =>
            code === null
              ? []
              : [
                  <option key={code} value={code}>
                    {text(name)}
                  </option>,
                ],
          )}
        </StaffSelect>
      )}
    </>
  );
}

function RoleForm({ person, everywhere }: Of) {
  const w = useWords(staffWords);
  const text = useText();
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const choice = useRoleChoice(
    everywhere,
    person.grants.find(({ office }) => office !== null)?.office?.id ?? '',
  );
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const renewed = () => queryClient.invalidateQueries();
  const give = useMutation({
    mutationFn: () =>
      request('POST', '/api/staff/{account}/roles', {
        path: { account: person.id },
        body: { ...choice.place, from, ...(to === '' ? {} : { to }) },
      }),
    onSuccess: renewed,
  });
  const end = useMutation({
    mutationFn: ({ role, office, plan }: Staff['grants'][number]) =>
      request('POST', '/api/staff/{account}/roles/ending', {
        path: { account: person.id },
        body: {
          role: role as StaffRole,
          ...(office === null ? {} : { office: office.id }),
          ...(plan === null ? {} : { plan: plan.code }),
          lastDay: dayBefore(today),
        },
      }),
    onSuccess: renewed,
  });
  const failed = give.error ?? end.error;
  return (
    <CheckedForm
      className="staff-form"
      onSend={() => {
        give.mutate();
      }}
    >
      <h4>{w.giveRole}</h4>
      <ul className="staff-grants">
        {person.grants
          .filter(({ state, mayEnd }) => state !== 'ended' && mayEnd)
          .map((grant) => (
            <li key={`${grant.role} ${grant.office?.id} ${grant.from}`}>
              {text(grant.roleName)}
              {grant.office !== null && ` · ${text(grant.office.name)}`}
              <Button
                aria-label={w.endRoleOf(text(grant.roleName))}
                loading={end.isPending}
                onClick={() => end.mutate(grant)}
              >
                {w.endRole}
              </Button>
            </li>
          ))}
      </ul>
      <RoleChoice choice={choice} />
      <StaffInput
        label={w.from}
        type="date"
        value={from}
        min={today}
        required
        onChange={(event) => setFrom(event.target.value)}
      />
      <StaffInput
        label={w.to}
        type="date"
        value={to}
        min={from}
        onChange={(event) => setTo(event.target.value)}
      />
      {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
      <div>
        <Button htmlType="submit" loading={give.isPending}>
          {w.give}
        </Button>
      </div>
    </CheckedForm>
  );
}

function LeaveForm({ person, people }: Of) {
  const w = useWords(staffWords);
  const text = useText();
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const offices = [
    ...new Map(
      person.grants.flatMap(({ office, state, mayEnd }) =>
        office === null || state === 'ended' || !mayEnd ? [] : [[office.id, office] as const],
      ),
    ).values(),
  ];
  const [office, setOffice] = useState(offices[0]?.id ?? '');
  const [lastDay, setLastDay] = useState(today);
  const [colleague, setColleague] = useState('');
  const [reason, setReason] = useState('');
  const [looking, setLooking] = useState(false);
  const colleagues = people.filter(
    ({ id, grants }) =>
      id !== person.id && grants.some((grant) => grant.office?.id === office && grant.state === 'in-force'),
  );
  const leave = useMutation({
    mutationFn: () =>
      request('POST', '/api/staff/{account}/leaving', {
        path: { account: person.id },
        body: { office, lastDay, colleague: colleague === '' ? null : colleague, reason },
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  if (offices.length === 0) return null;
  return (
    <CheckedForm
      className="staff-form"
      aria-label={w.leaving}
      onSend={() => {
        if (looking) leave.mutate();
        else setLooking(true);
      }}
    >
      <h4>{w.leaving}</h4>
      {offices.length > 1 && (
        <StaffSelect label={w.office} value={office} onChange={(event) => setOffice(event.target.value)}>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {text(name)}
            </option>
          ))}
        </StaffSelect>
      )}
      <StaffInput
        label={w.lastDay}
        hint={w.lastDayHint}
        type="date"
        value={lastDay}
        min={today === '' ? '' : dayBefore(today)}
        required
        onChange={(event) => setLastDay(event.target.value)}
      />
      <StaffSelect
        label={w.colleague}
        value={colleague}
        onChange={(event) => setColleague(event.target.value)}
      >
        <option value="">{w.backToOffice}</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </StaffSelect>
      <StaffInput
        label={w.reason}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      {looking && <Preview account={person.id} office={office} colleague={colleague} />}
      {leave.isError && <ProblemNotice problem={problemOf(leave.error)} />}
      <div>
        <Button htmlType="submit" danger={looking} loading={leave.isPending}>
          {looking ? w.confirm : w.preview}
        </Button>
      </div>
    </CheckedForm>
  );
}

function Preview({ account, office, colleague }: { account: string; office: string; colleague: string }) {
  const w = useWords(staffWords);
  const text = useText();
  const preview = useQuery(
    apiQuery('/api/staff/{account}/leaving', {
      path: { account },
      query: { office, ...(colleague === '' ? {} : { colleague }) },
    }),
  );
  if (preview.isPending) return <Skeleton lines={3} />;
  if (preview.isError)
    return <ProblemNotice problem={problemOf(preview.error)} again={() => void preview.refetch()} />;
  const { count, panels, items } = preview.data;
  if (count === 0) return <p role="status">{w.nothing}</p>;
  return (
    <div role="status">
      <p>
        {w.willGo(count)}
        {panels > 0 && ` · ${w.panels(panels)}`}
      </p>
      <table className="plain-table stack-table">
        <thead>
          <tr>
            <th scope="col">{w.number}</th>
            <th scope="col">{w.step}</th>
            <th scope="col">{w.goes}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.case.id} ${item.step.zh} ${item.panel}`}>
              <th scope="row" data-label={w.number}>
                {item.case.number}
                <br />
                <span className="small quiet">{text(item.case.service)}</span>
              </th>
              <td data-label={w.step}>{text(item.step)}</td>
              <td data-label={w.goes}>{w[`goes-${item.goes}`]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
