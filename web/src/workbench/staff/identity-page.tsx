import './staff.css';
import '../../components/sheet.css';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { PersonNameInput, StaffInput, StaffSelect } from './staff-fields.tsx';
import { staffWords } from './staff-words.ts';

const documents = ['resident-id', 'passport', 'residence-permit'] as const;

/** At the counter: somebody and their document have been seen. */
export function IdentityPage() {
  const w = useWords(staffWords);
  usePageTitle(w.identity);
  const [name, setName] = useState('');
  const [residentId, setResidentId] = useState('');
  const [phone, setPhone] = useState('');
  const [document, setDocument] = useState<(typeof documents)[number]>('resident-id');
  const prove = useMutation({
    mutationFn: () =>
      request('POST', '/api/identity-proofs', { body: { name, residentId, phone, document } }),
    onSuccess: () => {
      // Nothing of the person stays on the counter's screen.
      setName('');
      setResidentId('');
      setPhone('');
    },
  });
  return (
    <div className="page">
      <PageTop title={w.identity} lead={w.identityLead} />
      <div className="page-column">
        <CheckedForm
          className="sheet staff-form"
          aria-label={w.identity}
          autoComplete="off"
          onSend={() => {
            prove.mutate();
          }}
        >
          <PersonNameInput
            label={w.realName}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <StaffInput
            label={w.residentId}
            value={residentId}
            required
            minLength={15}
            maxLength={18}
            onChange={(event) => setResidentId(event.target.value)}
          />
          <StaffInput
            label={w.phone}
            type="tel"
            value={phone}
            required
            minLength={5}
            maxLength={20}
            onChange={(event) => setPhone(event.target.value)}
          />
          <StaffSelect
            label={w.document}
            value={document}
            onChange={(event) => setDocument(event.target.value as (typeof documents)[number])}
          >
            {documents.map((each) => (
              <option key={each} value={each}>
                {w[each]}
              </option>
            ))}
          </StaffSelect>
          {prove.isError && <ProblemNotice problem={problemOf(prove.error)} />}
          {prove.isSuccess && <p role="status">{w.proven}</p>}
          <div>
            <Button htmlType="submit" type="primary" loading={prove.isPending}>
              {w.prove}
            </Button>
          </div>
        </CheckedForm>
        <Licence />
      </div>
    </div>
  );
}

/** An electronic licence held up at the counter: which enterprise, who is here, and by what power. */
function Licence() {
  const w = useWords(staffWords);
  const text = useText();
  const [code, setCode] = useState('');
  const read = useMutation({
    mutationFn: () => request('POST', '/api/licence-identities', { body: { code } }),
    onSuccess: () => setCode(''),
  });
  const found = read.data;
  return (
    <CheckedForm
      className="sheet staff-form"
      aria-label={w.licence}
      autoComplete="off"
      onSend={() => {
        read.mutate();
      }}
    >
      <h2>{w.licence}</h2>
      <p className="quiet">{w.licenceLead}</p>
      <StaffInput
        label={w.licenceCode}
        value={code}
        required
        maxLength={200}
        onChange={(event) => setCode(event.target.value)}
      />
      {read.isError && <ProblemNotice problem={problemOf(read.error)} />}
      {found !== undefined && (
        <div role="status">
          <dl className="facts">
            <dt>{w.enterprise}</dt>
            <dd>
              {text(found.enterprise.name)}
              <br />
              <span className="small quiet">{found.enterprise.identifier}</span>
            </dd>
            <dt>{w.presenter}</dt>
            <dd>
              {text(found.presenter.name)}
              <br />
              <span className="small quiet">{found.presenter.identifier}</span>
            </dd>
            <dt>{w.by}</dt>
            <dd>
              {w[found.power.kind]}
              {' · '}
              {found.power.scope.services.map(({ name }) => text(name)).join('、')}
              {found.power.to !== null && ` · ${w.until(found.power.to)}`}
            </dd>
            <dt>{w.knownBy}</dt>
            <dd>{found.proof === null ? w.knownNot : text(found.proof.how)}</dd>
          </dl>
          <p>{w.compare}</p>
        </div>
      )}
      <div>
        <Button htmlType="submit" loading={read.isPending}>
          {w.licenceRead}
        </Button>
      </div>
    </CheckedForm>
  );
}
