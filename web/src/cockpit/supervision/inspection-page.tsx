import '../cockpit.css';
import './supervision.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { apiQuery, caseQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useCaseAct } from '../../applicant/my/use-case-act.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { Draw, Reveal } from './draw.tsx';
import { inspectionWords } from './meeting-words.ts';
import { commitmentOf, keepSecret, newSecret, secretHere } from './secret.ts';
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
      {may('freeze') && <Freeze view={view} />}
      {!may('freeze') && view.data.secret === undefined && <KeptSecret inspection={view.id} />}
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

/** Until it is shown to everybody: what this browser remembers of the secret, for whoever drew it up to keep. */
function KeptSecret({ inspection }: { inspection: string }) {
  const account = useAccount()?.username ?? '';
  const secret = secretHere(account, inspection);
  return secret === '' ? null : <SecretToKeep secret={secret} />;
}

function SecretToKeep({ secret }: { secret: string }) {
  const w = useWords(inspectionWords);
  return (
    <div className="sheet inspection-secret">
      <p>
        <strong>{w.secret}</strong> <span className="quiet">{w.secretKept}</span>
      </p>
      <p>
        <code>{secret}</code>
      </p>
    </div>
  );
}

/** Before anything is published: how many cases there are, and the secret that is drawn up here. */
function Freeze({ view }: { view: CaseView }) {
  const w = useWords(inspectionWords);
  const act = useCaseAct(view);
  const account = useAccount()?.username ?? '';
  const [secret] = useState(() => secretHere(account, view.id) || newSecret());
  const { from, to } = view.form;
  const pool = useQuery(apiQuery('/api/supervision/pool', { query: { from: String(from), to: String(to) } }));
  const freeze = (numbers: readonly string[]) => {
    // Kept before it is committed to: afterwards it would be too late to lose it.
    keepSecret(account, view.id, secret);
    const commitment = commitmentOf(secret);
    act.mutate({
      act: 'complete-step',
      step: 'freeze',
      outcome: 'frozen',
      output: { pool: [...numbers], commitment },
    });
  };
  return (
    <section className="cockpit-section" aria-labelledby="pool">
      <h2 id="pool">{w.pool}</h2>
      <p className="quiet">{w.freezeLead}</p>
      <Answered question={pool} lines={2}>
        {({ items, more }) =>
          more ? (
            <p>{w.poolMore}</p>
          ) : items.length === 0 ? (
            <p>{w.poolEmpty}</p>
          ) : (
            <>
              <p>
                <strong>{w.poolCount(items.length)}</strong>
              </p>
              <SecretToKeep secret={secret} />
              {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
              <div>
                <Button primary busy={act.isPending} onClick={() => freeze(items)}>
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
