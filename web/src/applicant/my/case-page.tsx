import './case-page.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type Problem, problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import type { CaseView, Strand, Text } from '../../api/types.ts';
import { useChildren } from '../../api/use-children.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { CaseLinks } from '../../components/case-links.tsx';
import { CaseProof } from '../../components/case-proof.tsx';
import { CaseRefused } from '../../components/case-refused.tsx';
import { CaseSigned } from '../../components/case-signed.tsx';
import { ClockStrip } from '../../components/clock/clock-strip.tsx';
import { StretchList } from '../../components/clock/stretch-list.tsx';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { FoundMaterials } from '../../components/found-materials.tsx';
import { Missing } from '../../components/missing.tsx';
import { MoreCases } from '../../components/more-cases.tsx';
import { ParcelLine } from '../../components/parcel/parcel-line.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { DrawingsLink } from '../../drawings/drawings-link.tsx';
import { ProjectLink } from '../../drawings/project-link.tsx';
import { CaseFiles } from '../../files/case-files.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { DocumentLink, ServiceRecord } from '../../messages/service-record.tsx';
import { UnitLink } from '../../portal/property/unit-link.tsx';
import { VisitLink } from '../../site-visit/visit-link.tsx';
import { WorksLink } from '../../works/works-link.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { cameToNothing } from './came-to-nothing.ts';
import { CaseAdd } from './case-add.tsx';
import { CaseAgain } from './case-again.tsx';
import { CaseAvoidance } from './case-avoidance.tsx';
import { CaseCertificates } from './case-certificates.tsx';
import { CaseEntered } from './case-entered.tsx';
import { CaseOwed, CaseSettled } from './case-owed.tsx';
import { CasePermits } from './case-permits.tsx';
import { CaseRating } from './case-rating.tsx';
import { CaseReceipt } from './case-receipt.tsx';
import { CaseRows } from './case-rows.tsx';
import { CaseTold } from './case-told.tsx';
import { CaseTurn } from './case-turn.tsx';
import { CaseWithdraw } from './case-withdraw.tsx';
import { caseWords } from './my-words.ts';
import { StepTurns } from './step-turn.tsx';
import { useCaseStream } from './use-case-stream.ts';

/** `/my/cases/…`: how a case stands, what is mine to do, what I received. */
export function CasePage() {
  const { id } = useParams({ from: '/portal/my/cases/$id' });
  return (
    <SignInFirst>
      <Opening key={id} id={id} />
    </SignInFirst>
  );
}

function Opening({ id }: { id: string }) {
  // The stream says when something moved; asking now and then covers a stream that broke.
  const found = useQuery({
    ...caseQuery(id),
    refetchInterval: (query) => (query.state.data?.endedAt === null ? 20_000 : false),
  });
  useCaseStream(id);
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError) {
    const problem = problemOf(found.error);
    return problem.status === 404 ? (
      <NoSuchCase problem={problem} />
    ) : (
      <ProblemNotice problem={problem} again={() => void found.refetch()} />
    );
  }
  return <Case view={found.data} />;
}

function NoSuchCase({ problem }: { problem: Problem }) {
  const w = useWords(caseWords);
  return (
    <Missing problem={problem} action={<Link to="/my">{w.back}</Link>}>
      {w.missingText}
    </Missing>
  );
}

function Case({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const text = useText();
  const { receipt } = useSearch({ from: '/portal/my/cases/$id' });
  const ended = view.endedAt !== null;
  usePageTitle(`${text(view.service.name)} ${view.number}`);
  return (
    <article className="case">
      <header className="case-top">
        <p className="small no-print">
          {view.parent === null ? (
            <Link to="/my">{w.back}</Link>
          ) : (
            <>
              {w.partOf}{' '}
              {view.parent.opens ? (
                <Link to="/my/cases/$id" params={{ id: view.parent.id }}>
                  {view.parent.number}
                </Link>
              ) : (
                <>
                  {view.parent.number} · <Link to="/my">{w.back}</Link>
                </>
              )}
            </>
          )}
        </p>
        <div className="case-title">
          <h1>{text(view.service.name)}</h1>
          <span className="quiet">
            {view.number} · {text(view.region.name)}
          </span>
          {view.demonstration && <DemonstrationRibbon />}
        </div>
        <p className="case-phase">{view.outcome === null ? text(view.phaseText) : text(view.outcome.name)}</p>
        <ClockStrip clocks={view.clocks} caseId={view.id} how={view.outcome?.class} />
      </header>
      <Refused view={view} />
      <StretchList stretches={view.stretches} />
      {receipt === '1' && <CaseReceipt view={view} />}
      <CaseTold view={view} />
      <ProjectLink view={view} />
      <UnitLink view={view} />
      <DrawingsLink view={view} />
      <VisitLink view={view} />
      <WorksLink view={view} />
      <CaseTurn view={view} />
      <StepTurns view={view} />
      <CaseOwed view={view} />
      <CaseAdd view={view} />
      {view.refusal === null && cameToNothing(view) === null && <CaseAgain view={view} />}
      <div className="case-columns">
        <div>
          <section className="sheet">
            <ParcelLine
              events={view.timeline}
              strands={withClocks(view)}
              ended={ended}
              how={view.outcome?.class ?? null}
              holder={holderOf(view, text, w.waitsAt)}
              linkTo={(child) => (
                <Link to="/my/cases/$id" params={{ id: child.id }}>
                  {view.children.find((row) => row.id === child.id)?.number ?? w.open}
                </Link>
              )}
            />
            <CaseProof id={view.id} />
          </section>
          <CasePermits view={view} />
          <Parts view={view} />
          {view.links.length > 0 && (
            <section className="sheet">
              <h2>{w.related}</h2>
              <CaseLinks
                links={view.links}
                linkTo={(to, number) => (
                  <Link to="/my/cases/$id" params={{ id: to }}>
                    {number}
                  </Link>
                )}
              />
            </section>
          )}
        </div>
        <div>
          <FoundMaterials materials={view.materials} />
          <CaseSigned signed={view.signed} />
          <CaseCertificates view={view} />
          <CaseSettled view={view} />
          <CaseRating view={view} />
          <CaseFiles view={view} />
          <ServiceRecord view={view} />
          <CaseEntered view={view} />
          <CaseAvoidance view={view} />
          <CaseWithdraw view={view} />
        </div>
      </div>
    </article>
  );
}

/** What was decided, why, and what can be done now: applying again comes last, and only mends what can be mended. */
function Refused({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const text = useText();
  if (view.outcome === null) return null;
  const nothing = cameToNothing(view);
  if (nothing !== null)
    return (
      <CaseRefused outcome={text(view.outcome.name)} refusal={{ reason: nothing.reason, remedies: [] }}>
        <CaseAgain view={view} under={{ byRules: nothing.kind === 'automatic' }} />
      </CaseRefused>
    );
  if (view.refusal === null) return null;
  return (
    <CaseRefused outcome={text(view.outcome.name)} refusal={view.refusal}>
      <p>
        <DocumentLink caseId={view.id} seq={view.refusal.seq} title={w.decision} />
      </p>
      <CaseAgain view={view} under={view.refusal} />
    </CaseRefused>
  );
}

function Parts({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const parts = useChildren(view);
  if (view.childCount === 0) return null;
  return (
    <details className="sheet" open={view.endedAt !== null}>
      <summary>{w.parts}</summary>
      <CaseRows cases={parts.rows} narrow />
      <MoreCases parts={parts} />
    </details>
  );
}

/** Before acceptance no step is open: the accepting office has it, or the applicant. */
function holderOf(
  view: CaseView,
  text: (value: Text) => string,
  at: (office: string) => string,
): string | undefined {
  if (view.strands.some((strand) => strand.status === 'open') || view.endedAt !== null) return undefined;
  if (view.phase === 'submitted' && view.office !== null) return at(text(view.office.name));
  return text(view.phaseText);
}

/** A strand that runs as a case of its own keeps that case's time. */
function withClocks(view: CaseView): readonly Strand[] {
  return view.strands.map((strand) => {
    const part = view.children.find((row) => row.id === strand.child?.id);
    return strand.clock || part === undefined ? strand : { ...strand, clock: part.clock };
  });
}
