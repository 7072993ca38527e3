import '../cockpit.css';
import './supervision.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { apiQuery, caseQuery, namedEntryQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useCaseAct } from '../../applicant/my/use-case-act.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { Draw, Reveal } from './draw.tsx';
import { inspectionWords } from './meeting-words.ts';
import { commitmentOf, keepSecret, newSecret, saveSecret, secretHere } from './secret.ts';
import { supervisionWords } from './supervision-words.ts';

/** A special inspection with what comes next: freeze, wait for chance, draw, look through, report. */
export function InspectionPage() {
  const w = useWords(supervisionWords);
  const { case: id } = useParams({ from: '/office/cockpit/supervision/inspections/$case' });
  const question = useQuery(caseQuery(id));
  const title = question.data?.form.title;
  usePageTitle(typeof title === 'string' ? title : w.matters);
  return (
    <div className="page">
      <Answered question={question} lines={10}>
        {(view) => <Inspection view={view} />}
      </Answered>
    </div>
  );
}

function Inspection({ view }: { view: CaseView }) {
  const w = useWords(supervisionWords);
  const i = useWords(inspectionWords);
  const text = useText();
  const { title, subject } = view.form;
  const may = (wanted: string) =>
    view.moves.some(({ act, step }) => act === 'complete-step' && step === wanted);
  const chance = view.strands.find(({ step, status }) => step.code === 'chance' && status === 'open');
  return (
    <>
      <PageTop
        title={typeof title === 'string' ? title : text(view.service.name)}
        lead={typeof subject === 'string' ? subject : undefined}
        back={<Link to="/cockpit/supervision">{w.back}</Link>}
        aside={
          <Link to="/work/case/$case" params={{ case: view.id }} className="no-print">
            {w.toCase}
          </Link>
        }
      />
      <ChecklistNamed code={view.form.checklist} />
      {may('freeze') && <Freeze view={view} />}
      {!may('freeze') && view.data.secret === undefined && <KeptSecret view={view} />}
      {chance !== undefined && (
        <p className="sheet">
          {i.waitsChance(text(chance.by))}{' '}
          {may('chance') && (
            <Link to="/work/case/$case" params={{ case: view.id }}>
              {w.toCase}
            </Link>
          )}
        </p>
      )}
      {may('reveal') && <Reveal view={view} />}
      <Draw view={view} />
      <Looked view={view} />
      {may('report') && (
        <div>
          <Link to="/work/case/$case" params={{ case: view.id }} className="button button-primary">
            {i.report}
          </Link>
        </div>
      )}
    </>
  );
}

/** By which checklist drawn cases are looked through; by its name, since nobody knows it by its code. */
function ChecklistNamed({ code }: { code: unknown }) {
  const w = useWords(inspectionWords);
  const key = typeof code === 'string' ? code : '';
  const found = useQuery({ ...namedEntryQuery('inspection-checklist', key), enabled: key !== '' });
  const title = found.data?.items.find((entry) => entry.key === key)?.content.title;
  return typeof title === 'string' ? (
    <p>
      <span className="quiet">{w.checklistIs}</span> <strong>{title}</strong>
    </p>
  ) : null;
}

/** Until it is shown to everybody: what this browser remembers of the secret, for whoever drew it up to keep. */
function KeptSecret({ view: { id, number } }: { view: CaseView }) {
  const account = useAccount()?.username ?? '';
  const secret = secretHere(account, id);
  return secret === '' ? null : <SecretToKeep secret={secret} number={number} />;
}

function SecretToKeep({ secret, number }: { secret: string; number: string }) {
  const w = useWords(inspectionWords);
  return (
    <div className="sheet inspection-secret">
      <p>
        <strong>{w.secret}</strong> <span className="quiet">{w.secretKept}</span>
      </p>
      <p>
        <code>{secret}</code>
      </p>
      <div>
        <Button onClick={() => saveSecret(number, secret)}>{w.saveSecret}</Button>
      </div>
    </div>
  );
}

/** Before anything is published: how many cases there are, and the secret that is drawn up here. */
function Freeze({ view }: { view: CaseView }) {
  const w = useWords(inspectionWords);
  const act = useCaseAct(view);
  const account = useAccount()?.username ?? '';
  const [secret] = useState(() => secretHere(account, view.id) || newSecret());
  const lang = useLanguage();
  const { today } = useCityTime();
  const { from, to, size } = view.form;
  const pool = useQuery(apiQuery('/api/supervision/pool', { query: { from: String(from), to: String(to) } }));
  const freeze = () => {
    // Kept before it is committed to: afterwards it would be too late to lose it.
    keepSecret(account, view.id, secret);
    const commitment = commitmentOf(secret);
    act.mutate({
      act: 'complete-step',
      step: 'freeze',
      outcome: 'frozen',
      // What may be drawn the server looks up itself.
      output: { commitment },
    });
  };
  return (
    <section className="cockpit-section" aria-labelledby="pool">
      <h2 id="pool">{w.pool}</h2>
      <p>{w.span(dayWords(String(from), lang, today), dayWords(String(to), lang, today))}</p>
      <Answered question={pool} lines={2}>
        {({ items, more }) =>
          more ? (
            <NothingDrawn view={view}>{w.poolMore}</NothingDrawn>
          ) : items.length === 0 ? (
            <NothingDrawn view={view}>{w.poolEmpty}</NothingDrawn>
          ) : (
            <>
              <p>
                <strong>{w.poolCount(items.length)}</strong>{' '}
                <span className="quiet">{w.drawsOf(Math.min(Number(size), items.length))}</span>
              </p>
              <p className="quiet">{w.freezeLead}</p>
              <SecretToKeep secret={secret} number={view.number} />
              {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
              <div>
                <Button primary busy={act.isPending} onClick={freeze}>
                  {act.isPending ? w.freezing : w.freeze}
                </Button>
              </div>
            </>
          )
        }
      </Answered>
    </section>
  );
}

/** Where there is nothing to freeze: why, and where it is called off. */
function NothingDrawn({ view, children }: { view: CaseView; children: string }) {
  const w = useWords(inspectionWords);
  return (
    <>
      <p role="status">{children}</p>
      <div>
        <Link to="/work/case/$case" params={{ case: view.id }} className="button">
          {w.callOff}
        </Link>
      </div>
    </>
  );
}

/** The drawn cases with how each stands, and by which checklist they are looked through. */
function Looked({ view: { data, children } }: { view: CaseView }) {
  const w = useWords(inspectionWords);
  const text = useText();
  if (children.length === 0) return null;
  const items = Array.isArray(data.items) ? data.items.map(String) : [];
  return (
    <section className="cockpit-section" aria-labelledby="looked">
      <h2 id="looked">{w.cases}</h2>
      {items.length === 0 ? (
        <p className="quiet">{w.noChecklist}</p>
      ) : (
        <>
          <p className="quiet">{w.checklist(Number(data.edition))}</p>
          <ul className="supervision-list">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {typeof data.findings === 'number' && <p>{w.findings(data.findings)}</p>}
      <ul className="supervision-list">
        {children.map(({ id, number, phaseText, outcome }) => (
          <li key={id}>
            <Link to="/work/case/$case" params={{ case: id }}>
              {number}
            </Link>{' '}
            <span className="quiet">{text(outcome?.name ?? phaseText)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
