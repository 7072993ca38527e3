import './site-visit.css';
import '../components/field.css';
import '../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import type { CaseView } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { usePageTitle } from '../app/page-title.ts';
import { Missing } from '../components/missing.tsx';
import { PageTop } from '../components/page-top.tsx';
import { partyName } from '../components/party-name.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { dayWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { ProposeForm, SettleForm } from './propose-form.tsx';
import { useSlotWords } from './slot-words.ts';
import { TimesGrid } from './times-grid.tsx';
import { visitStateOf } from './visit-state.ts';
import { visitWords } from './visit-words.ts';
import { VoteForm } from './vote-form.tsx';

/** When everybody comes to look at what was built: the same page for offices and the firm. */
export function VisitTimes({
  id,
  back,
  office = false,
}: {
  id: string;
  back: React.ReactNode;
  office?: boolean;
}) {
  const w = useWords(visitWords);
  const found = useQuery({ ...caseQuery(id), refetchInterval: 20_000 });
  usePageTitle(w.title);
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError) {
    const problem = problemOf(found.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={back}>
        {w.missing}
      </Missing>
    ) : (
      <ProblemNotice problem={problem} again={() => void found.refetch()} />
    );
  }
  return <Visit view={found.data} back={back} office={office} />;
}

function Visit({ view, back, office }: { view: CaseView; back: React.ReactNode; office: boolean }) {
  const w = useWords(visitWords);
  const slotWords = useSlotWords();
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const state = visitStateOf(view);
  const silent = state.voters.filter(({ fits }) => fits === null).length;
  const { propose, settle, vote } = state.moves;
  const key = `${view.version}`;
  return (
    <article className={office ? 'site-visit site-visit-office' : 'site-visit'}>
      <p className="small no-print">{back}</p>
      <PageTop title={w.title} lead={w.lead} />
      <p className="quiet">
        {view.number} · {partyName(view, text)}
      </p>
      <section className="sheet site-visit-now" aria-live="polite">
        {state.ended ? (
          <>
            {state.came !== null && <h2>{w.cameOn(dayWords(state.came, lang, today))}</h2>}
            <p>{w.over}</p>
          </>
        ) : state.fixed !== null ? (
          <>
            <h2>{w.fixedAt(slotWords(state.fixed))}</h2>
            <p>{w.meetAt(state.meetAt)}</p>
          </>
        ) : state.slots.length === 0 ? (
          <p>{w.notYet}</p>
        ) : (
          <>
            {silent > 0 && <h2>{w.waitingFor(silent)}</h2>}
            <p>{w.meetAt(state.meetAt)}</p>
          </>
        )}
      </section>
      {vote.map((move) => (
        <VoteForm key={`${move.step} ${key}`} view={view} state={state} move={move} />
      ))}
      {propose !== null && <ProposeForm key={key} view={view} move={propose} />}
      {settle !== null && <SettleForm key={key} view={view} move={settle} />}
      {state.slots.length > 0 && <TimesGrid state={state} />}
    </article>
  );
}
