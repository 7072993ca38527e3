import './powers.css';
import '../../components/sheet.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { powersQuery, standingQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { HeldPower, Power, Standing } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { partiesOf } from './acting-for.ts';
import { GivePower } from './give-power.tsx';
import { powerWords } from './power-words.ts';

/** Who I am known to be, for whom I may act, and who may act for me and mine. */
export function PowersPage() {
  const w = useWords(powerWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="powers">
        <PageTop title={w.title} lead={w.lead} />
        <Parts />
      </div>
    </SignInFirst>
  );
}

function Parts() {
  const standing = useQuery(standingQuery());
  if (standing.isPending) return <Skeleton lines={8} />;
  if (standing.isError)
    return <ProblemNotice problem={problemOf(standing.error)} again={() => void standing.refetch()} />;
  return (
    <>
      <WhoIAm standing={standing.data} />
      <Held held={standing.data.held} />
      <Over standing={standing.data} />
    </>
  );
}

function WhoIAm({ standing }: { standing: Standing }) {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <section aria-label={w.whoIAm}>
      <h2>{w.whoIAm}</h2>
      {standing.proofs.length === 0 ? (
        <EmptyState
          title={w.notProven}
          action={
            <Link to="/my/security/real-name" className="button">
              {w.prove}
            </Link>
          }
        >
          {w.notProvenText}
        </EmptyState>
      ) : (
        <table className="powers-table">
          <thead>
            <tr>
              <th scope="col">{w.level}</th>
              <th scope="col">{w.how}</th>
              <th scope="col">{w.where}</th>
              <th scope="col">{w.when}</th>
            </tr>
          </thead>
          <tbody>
            {standing.proofs.map((proof) => (
              <tr key={`${proof.level} ${proof.at}`}>
                <th scope="row" data-label={w.level}>
                  {text(proof.levelName)}
                </th>
                <td data-label={w.how}>{text(proof.how)}</td>
                <td data-label={w.where}>{proof.office === null ? '—' : text(proof.office.name)}</td>
                <td data-label={w.when}>{momentWords(proof.at, lang, today)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Held({ held }: { held: readonly HeldPower[] }) {
  const w = useWords(powerWords);
  const text = useText();
  return (
    <section aria-label={w.held}>
      <h2>{w.held}</h2>
      {held.length === 0 ? (
        <EmptyState title={w.heldNone}>{w.heldNoneText}</EmptyState>
      ) : (
        <ul className="power-list">
          {held.map((each) => (
            <li key={`${each.party.id} ${each.id ?? each.kind} ${each.through?.id}`} className="sheet">
              <div className="powers-head">
                <strong>{text(each.party.name)}</strong>
                <span className="quiet">
                  {w[each.kind]}
                  {each.through !== null && ` · ${w.through(text(each.through.name))}`}
                  {' · '}
                  {each.to === null ? w.open : w.until(each.to)}
                </span>
              </div>
              <Scope scope={each.scope} />
              {each.id !== null && (
                <EndPower
                  id={each.id}
                  label={w.layDown}
                  title={w.layDownTitle(text(each.party.name))}
                  text={w.layDownText}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Scope({ scope }: { scope: HeldPower['scope'] }) {
  const w = useWords(powerWords);
  const text = useText();
  const between = useLanguage() === 'zh' ? '、' : ', ';
  return (
    <p className="small">
      {scope.services.map(({ name }) => text(name)).join(between)}
      {' · '}
      {scope.acts.map((act) => w[act]).join(between)}
    </p>
  );
}

function Over({ standing }: { standing: Standing }) {
  const w = useWords(powerWords);
  const text = useText();
  const self = standing.self?.id ?? '';
  const mine = partiesOf(standing.held.filter(({ mayGive }) => mayGive));
  const [chosen, choose] = useState(mine[0]?.id ?? self);
  const party = chosen === self || mine.some(({ id }) => id === chosen) ? chosen : self;
  const powers = useQuery(powersQuery(party));
  return (
    <section aria-label={w.over} className="powers-over">
      <h2>{w.over}</h2>
      {mine.length > 0 && (
        <div className="field">
          <label htmlFor="powers-of">{w.of}</label>
          <select id="powers-of" value={party} onChange={(event) => choose(event.target.value)}>
            {mine.map((each) => (
              <option key={each.id} value={each.id}>
                {text(each.name)}
              </option>
            ))}
            <option value={self}>{w.me}</option>
          </select>
        </div>
      )}
      {powers.isPending ? (
        <Skeleton lines={4} />
      ) : powers.isError ? (
        <ProblemNotice problem={problemOf(powers.error)} again={() => void powers.refetch()} />
      ) : (
        <PowersOver powers={powers.data.items} />
      )}
      <GivePower key={party} party={party} />
    </section>
  );
}

function PowersOver({ powers }: { powers: readonly Power[] }) {
  const w = useWords(powerWords);
  const ended = powers.filter(({ state }) => state === 'ended');
  const standing = powers.filter(({ state }) => state !== 'ended');
  return (
    <>
      {standing.length === 0 ? (
        <EmptyState title={w.overNone}>{w.overNoneText}</EmptyState>
      ) : (
        <PowerTable powers={standing} />
      )}
      {ended.length > 0 && (
        <details className="sheet">
          <summary>{w.history(ended.length)}</summary>
          <PowerTable powers={ended} />
        </details>
      )}
    </>
  );
}

function PowerTable({ powers }: { powers: readonly Power[] }) {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <table className="powers-table">
      <thead>
        <tr>
          <th scope="col">{w.agent}</th>
          <th scope="col">{w.services}</th>
          <th scope="col">{w.days}</th>
          <th scope="col">{w.state}</th>
        </tr>
      </thead>
      <tbody>
        {powers.map((power) => (
          <tr key={power.id}>
            <th scope="row" data-label={w.agent}>
              {text(power.agent.name)}
              <br />
              <span className="small quiet">
                {w[power.kind]} · {power.agent.identifier}
              </span>
            </th>
            <td data-label={w.services}>
              {power.kind === 'representative' && power.source !== null ? (
                w.registered(text(power.source.register.name), power.source.key)
              ) : (
                <Scope scope={power.scope} />
              )}
            </td>
            <td data-label={w.days}>{power.to === null ? w.open : w.fromTo(power.from, power.to)}</td>
            <td data-label={w.state}>
              <span className="power-state">
                {power.revokedAt === null
                  ? w[power.state]
                  : w.revokedOn(momentWords(power.revokedAt, lang, today))}
                {power.revokedReason !== null && power.revokedReason !== '' && (
                  <span className="small quiet">{power.revokedReason}</span>
                )}
                {power.passedOn && <span className="small quiet">{w.passedOn}</span>}
                {power.mayRevoke && (
                  <EndPower
                    id={power.id}
                    label={w.revoke}
                    title={w.revokeTitle(text(power.agent.name))}
                    text={w.revokeText}
                  />
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EndPower({ id, label, title, text }: { id: string; label: string; title: string; text: string }) {
  const w = useWords(powerWords);
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => request('POST', '/api/powers/{id}/revocation', { path: { id }, body: { reason } }),
    onSuccess: async () => {
      setOpen(false);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <div>
      <Button aria-label={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <CheckedForm
            className="fields"
            onSend={() => {
              end.mutate();
            }}
          >
            <p>{text}</p>
            <TextField
              label={w.reason}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
            {end.isError && <ProblemNotice problem={problemOf(end.error)} />}
            <div className="choices">
              <Button type="submit" primary busy={end.isPending}>
                {label}
              </Button>
              <Button onClick={() => setOpen(false)}>{w.cancel}</Button>
            </div>
          </CheckedForm>
        </Dialog>
      )}
    </div>
  );
}
