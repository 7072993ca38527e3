import './counter.css';
import '../../components/sheet.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Signing, Visit } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { SignedContent } from '../../signings/content.tsx';
import { visitQuery } from '../../signings/queries.ts';
import { Signers } from '../../signings/signers.tsx';
import { signingWords } from '../../signings/signing-words.ts';
import { lookAgainMs } from '../../signings/under-way.tsx';
import { counterWords } from './counter-words.ts';
import { DeskSignatures } from './desk-signatures.tsx';
import { ForCase } from './for-case.tsx';

/** Whoever is there, and whom they are there for. */
function whoIn(
  visit: Visit,
  w: { readonly actingFor: (person: string, firm: string) => string },
  text: (name: NonNullable<Visit['for']>) => string,
): string {
  return visit.for === null ? visit.person : w.actingFor(visit.person, text(visit.for));
}

/** `/work/counter/…`: one person at the counter, from the form to the slip. */
export function VisitPage() {
  const w = useWords(counterWords);
  const text = useText();
  const { visit: id } = useParams({ from: '/office/work/counter/$visit' });
  const found = useQuery({ ...visitQuery(id), refetchInterval: lookAgainMs });
  usePageTitle(w.title);
  if (found.isPending) return <Skeleton lines={6} />;
  if (found.isError)
    return (
      <div className="page">
        <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />
      </div>
    );
  const visit = found.data;
  return (
    <div className="page">
      <PageTop
        back={<Link to="/work/counter">{w.title}</Link>}
        title={
          <>
            {visit.ticket !== '' && `${visit.ticket} · `}
            {whoIn(visit, w, text)} · {text(visit.service.name)}
          </>
        }
        lead={`${w[visit.channel]}${visit.document === null ? '' : ` · ${text(visit.document)}`}`}
      />
      <div className="page-column">
        {visit.case !== null ? <Slip visit={visit} /> : <BeforeSubmission visit={visit} />}
      </div>
    </div>
  );
}

function BeforeSubmission({ visit }: { visit: Visit }) {
  const w = useWords(counterWords);
  const queryClient = useQueryClient();
  const again = () => queryClient.invalidateQueries({ queryKey: visitQuery(visit.id).queryKey });
  const leave = useMutation({
    mutationFn: () => request('DELETE', '/api/counter/visits/{id}', { path: { id: visit.id } }),
    onSuccess: again,
  });
  const { signing, draft } = visit;
  if (visit.endedAt !== null || draft === null) return <p className="sheet">{w.left}</p>;
  const underWay = signing !== null && (signing.state === 'open' || signing.state === 'complete');
  return (
    <>
      {underWay ? (
        <Confirming visit={visit} signing={signing} draft={draft} again={again} />
      ) : visit.about !== null ? (
        <ForCase about={visit.about} signing={signing} draft={draft} again={again} />
      ) : (
        <section className="sheet">
          {signing !== null && signing.state === 'refused' && <Signers signers={signing.signers} />}
          <p>{w.fillText}</p>
          <p>
            <Link to="/apply/$draft" params={{ draft }} className="button button-primary">
              {w.fill}
            </Link>
          </p>
        </section>
      )}
      {leave.isError && <ProblemNotice problem={problemOf(leave.error)} />}
      <div>
        <Button loading={leave.isPending} onClick={() => leave.mutate()}>
          {w.leave}
        </Button>
      </div>
    </>
  );
}

function Confirming({
  visit,
  signing,
  draft,
  again,
}: {
  visit: Visit;
  signing: Signing;
  draft: string;
  again: () => Promise<void>;
}) {
  const w = useWords(counterWords);
  const s = useWords(signingWords);
  const back = useMutation({
    mutationFn: () => request('DELETE', '/api/drafts/{id}/signing', { path: { id: draft } }),
    onSuccess: again,
  });
  const submit = useMutation({
    mutationFn: () =>
      request('POST', '/api/drafts/{id}/submit', {
        path: { id: draft },
        body: { version: signing.version ?? 0 },
        idempotencyKey: `again-${signing.id}`,
      }),
    onSuccess: again,
  });
  const failed = back.error ?? submit.error;
  const atDesk = visit.channel === 'counter' && signing.state === 'open';
  return (
    <>
      <section className="sheet">
        <h2>{w.confirm}</h2>
        {signing.state === 'open' ? (
          <p className="quiet">{visit.channel === 'counter' ? w.confirmText : w.confirmPhone}</p>
        ) : (
          <p role="status">{signing.fault === null ? s.complete : s.notSubmitted}</p>
        )}
        {visit.for !== null && <p className="quiet">{w.confirmActing}</p>}
        <Signers signers={signing.signers} />
        {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
        <div className="counter-moves">
          {signing.fault !== null && (
            <Button type="primary" loading={submit.isPending} onClick={() => submit.mutate()}>
              {s.submitNow}
            </Button>
          )}
          <Button loading={back.isPending} onClick={() => back.mutate()}>
            {w.change}
          </Button>
        </div>
      </section>
      <SignedContent signing={signing} />
      {atDesk && <DeskSignatures signing={signing} draft={draft} onSigned={again} />}
    </>
  );
}

function Slip({ visit }: { visit: Visit }) {
  const w = useWords(counterWords);
  const text = useText();
  if (visit.case === null) return null;
  return (
    <>
      <section className="sheet" aria-label={w.slip}>
        <h2>{w.slip}</h2>
        <p>
          {whoIn(visit, w, text)} · {text(visit.service.name)}
        </p>
        {visit.about !== null && (
          <p role="status">{visit.about.act === 'resubmit' ? w.resubmitted : w.withdrawn}</p>
        )}
        <p>
          {w.number}
          <br />
          <span className="slip-number">{visit.case.number}</span>
        </p>
        <p>
          {w.queryCode}
          <br />
          <span className="slip-number">{visit.case.queryCode}</span>
        </p>
        <p className="quiet">{w.slipText}</p>
      </section>
      <div className="signing-moves no-print">
        <Button type="primary" onClick={() => window.print()}>
          {w.print}
        </Button>
        <Link to="/work/counter" className="button">
          {w.next}
        </Link>
      </div>
    </>
  );
}
