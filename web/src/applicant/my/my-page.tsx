import './my-page.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { casesQuery, draftsQuery, workQuery } from '../../api/queries.ts';
import type { CaseRow, WorkRow } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { WaitingSignatures } from '../../signings/waiting-signatures.tsx';
import { aboutDraft } from '../about-draft.ts';
import { helpWords } from '../help/help-words.ts';
import { useActingFor } from '../powers/acting-for.ts';
import { ForWhom } from '../powers/for-whom.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { CaseRows } from './case-rows.tsx';
import { myWords } from './my-words.ts';
import { WaitingElsewhere } from './waiting-elsewhere.tsx';

/** What waits for me, what I have not finished, what runs, what is done. */
export function MyPage() {
  const w = useWords(myWords);
  const h = useWords(helpWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="my">
        <PageTop title={w.title} />
        <ForWhom />
        <WaitingSignatures />
        <Waiting />
        <Unfinished />
        <Running />
        <Finished />
        <nav aria-label={w.more}>
          <ul className="ways">
            <li>
              <Link to="/my/enterprise">{w.ownEnterprises}</Link>
            </li>
            <li>
              <Link to="/my/certificates">{w.ownCertificates}</Link>
            </li>
            <li>
              <Link to="/my/powers">{w.powers}</Link>
            </li>
            <li>
              <Link to="/my/gatherings">{w.gatherings}</Link>
            </li>
            <li>
              <Link to="/my/help">{h.title}</Link>
            </li>
            <li>
              <Link to="/my/readings">{w.readings}</Link>
            </li>
            <li>
              <Link to="/my/data">{w.ownData}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </SignInFirst>
  );
}

function Waiting() {
  const w = useWords(myWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { party } = useActingFor();
  const work = useQuery(workQuery({ for: party?.id, about: true }));
  // What offices call a step is not what its applicant is asked.
  const saidOf = ({ item }: WorkRow) =>
    item.code === 'correction' ? w.correction : item.code === 'amend' ? w.amend : text(item.name);
  if (work.isPending) return <Skeleton />;
  if (work.isError)
    return <ProblemNotice problem={problemOf(work.error)} again={() => void work.refetch()} />;
  return (
    <section>
      <h2>{w.waits}</h2>
      {work.data.items.length === 0 && <p className="quiet">{w.nothingWaits}</p>}
      {work.data.items.map((row) => (
        <div key={`${row.case.id} ${row.item.code} ${row.round}`} className="turn-row">
          <div>
            <strong>
              {row.case.about && `${row.case.about} · `}
              {text(row.case.service.name)}
            </strong>
            <p>
              {saidOf(row)} · {row.case.number}
              {row.dueAt !== null && ` · ${w.due(momentWords(row.dueAt, lang, today))}`}
            </p>
          </div>
          <Link to="/my/cases/$id" params={{ id: row.case.id }} className="button button-primary">
            {w.answer}
          </Link>
        </div>
      ))}
      <WaitingElsewhere />
    </section>
  );
}

function Unfinished() {
  const w = useWords(myWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { party } = useActingFor();
  const drafts = useQuery(draftsQuery(party?.id)).data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{w.drafts}</h2>
      <ul className="case-rows">
        {drafts.map((draft) => (
          <li key={draft.id} className="case-row">
            <span className="case-row-name">
              <Link to="/apply/$draft" params={{ draft: draft.id }}>
                {text(draft.service.name)}
              </Link>
              <span className="small quiet">{aboutDraft(draft.form) ?? w.unnamed}</span>
            </span>
            <span className="quiet">{w.savedAt(momentWords(draft.updatedAt, lang, today))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Running() {
  const w = useWords(myWords);
  const { party } = useActingFor();
  const cases = useQuery(casesQuery({ open: true, for: party?.id, about: true }));
  if (cases.isPending) return <Skeleton />;
  if (cases.isError)
    return <ProblemNotice problem={problemOf(cases.error)} again={() => void cases.refetch()} />;
  return (
    <section>
      <h2>{w.runs}</h2>
      {own(cases.data.items).length === 0 ? (
        <EmptyState title={w.nothingRuns} action={<Link to="/services">{w.findService}</Link>}>
          {w.nothingRunsText}
        </EmptyState>
      ) : (
        <CaseRows cases={own(cases.data.items)} />
      )}
    </section>
  );
}

function Finished() {
  const w = useWords(myWords);
  const { party } = useActingFor();
  const cases = own(useQuery(casesQuery({ open: false, for: party?.id, about: true })).data?.items ?? []);
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>{w.done}</h2>
      <CaseRows cases={cases} />
    </section>
  );
}

/** Cases the person asked for; the parts of a bundle stand on its own page. */
function own(rows: readonly CaseRow[]): readonly CaseRow[] {
  return rows.filter(({ asked }) => asked);
}
