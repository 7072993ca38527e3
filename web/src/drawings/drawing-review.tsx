import './drawings.css';
import '../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { caseQuery, sessionQuery } from '../api/queries.ts';
import type { CaseView } from '../api/types.ts';
import { keepHere, keptHere, placeOf } from '../app/kept-here.ts';
import { usePageTitle } from '../app/page-title.ts';
import { ClockStrip } from '../components/clock/clock-strip.tsx';
import { DemonstrationRibbon } from '../components/demonstration-ribbon.tsx';
import { Missing } from '../components/missing.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { useText, useWords } from '../language/language.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { drawingWords } from './drawing-words.ts';
import {
  asKeptAnswer,
  asKeptReview,
  type KeptAnswer,
  type KeptReview,
  noAnswer,
  noReview,
} from './kept-work.ts';
import { MarkList } from './mark-list.tsx';
import { currentSet, filesAt, type Mark, type Place, type Review, reviewOf } from './marks.ts';
import { ReviewPanel } from './review-panel.tsx';
import { SheetBoard } from './sheet-board.tsx';

/** A drawing review as reviewers and designers work on it: sheets with marks on them, and what is mine to do. */
export function DrawingReview({ id, back }: { id: string; back: ReactNode }) {
  const w = useWords(drawingWords);
  const found = useQuery({
    ...caseQuery(id),
    refetchInterval: (query) => (query.state.data?.endedAt === null ? 20_000 : false),
  });
  usePageTitle(found.data === undefined ? w.title : `${w.title} ${found.data.number}`);
  if (found.isPending) return <Skeleton lines={10} />;
  if (found.isError) {
    const problem = problemOf(found.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={back} />
    ) : (
      <ProblemNotice problem={problem} again={() => void found.refetch()} />
    );
  }
  if (found.data.service.code !== 'drawing-review')
    return (
      <>
        <p>{back}</p>
        <p role="alert">{w.otherService}</p>
      </>
    );
  return <Opened key={id} view={found.data} back={back} />;
}

function Opened({ view, back }: { view: CaseView; back: ReactNode }) {
  const w = useWords(drawingWords);
  const text = useText();
  const review = reviewOf(view);
  const account = useQuery(sessionQuery()).data?.account?.username ?? '';
  const mine = view.moves.flatMap(({ act, step }) =>
    act === 'complete-step' && step?.startsWith('review-') ? [step] : [],
  );
  const answers = view.moves.some(({ act, step }) => act === 'complete-step' && step === 'answer');
  const [chosen, setChosen] = useState<string | null>(null);
  const placeFor = (step: string | null) =>
    placeOf(account, `drawings-${view.id}-${step ?? 'answer'}-${review.round}`);
  // Whoever comes back finds the discipline open that they had begun.
  const step =
    mine.find((each) => each === chosen) ??
    mine.find((each) => keptHere(placeFor(each)) !== null) ??
    mine[0] ??
    null;
  const place = placeFor(step);
  const { kept, keep } = useKept(place, asKeptReview, noReview);
  const answer = useKept(place, asKeptAnswer, noAnswer);
  const [index, setIndex] = useState(0);
  const [older, setOlder] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const [at, setAt] = useState<number | null>(null);
  const [placing, setPlacing] = useState<Place | null>(null);
  const set = currentSet(review);
  const drawing = set[index];
  const versions = [...filesAt(review, index)];
  const file = view.files.find((each) => each.id === (older ?? drawing?.file));
  const nameOf = (code: string) =>
    text(view.strands.find((strand) => strand.step.code === `review-${code}`)?.step.name) || code;
  const sheetOf = (mark: Mark) => set.findIndex((_, sheet) => filesAt(review, sheet).has(mark.file));
  const look = (number: number) => {
    const mark = review.marks.find((each) => each.number === number);
    if (mark === undefined) return;
    const sheet = sheetOf(mark);
    if (sheet >= 0) setIndex(sheet);
    setOlder(set[sheet]?.file === mark.file ? null : mark.file);
    setPage(mark.page);
    setAt(number);
  };
  const own = step === null ? [] : review.marks.filter(({ by }) => `review-${by}` === step);
  const open = review.marks.filter(({ settled }) => !settled);
  const done = () => {
    keepHere(place, null);
    keep(noReview);
    answer.keep(noAnswer);
    setPlacing(null);
  };
  return (
    <article className="drawing-page">
      <header className="drawing-top">
        <p className="small no-print">{back}</p>
        <div className="case-title">
          <h1>{text(view.service.name)}</h1>
          <span className="quiet">{view.number}</span>
          {view.demonstration && <DemonstrationRibbon />}
        </div>
        <p className="case-phase">
          {review.certificate === null
            ? `${text(view.outcome?.name ?? view.phaseText)} · ${w.round(review.round)}`
            : w.passed(review.certificate)}
        </p>
        <ClockStrip clocks={view.clocks} caseId={view.id} />
        <Disciplines view={view} review={review} />
      </header>
      {view.form.way === 'promise' && <p className="drawing-note">{w.byPromise}</p>}
      <div className="drawing-columns">
        <div className="drawing-main">
          <nav className="drawing-sheets" aria-label={w.drawings}>
            {set.map(({ title, file: own }, sheet) => {
              const count = open.filter((mark) => filesAt(review, sheet).has(mark.file)).length;
              return (
                <button
                  key={own}
                  type="button"
                  className="drawing-tab"
                  aria-pressed={sheet === index}
                  onClick={() => {
                    setIndex(sheet);
                    setOlder(null);
                    setPage(1);
                  }}
                >
                  {title}
                  {count > 0 && <span className="small quiet">{w.marksOn(count)}</span>}
                </button>
              );
            })}
          </nav>
          {versions.length > 1 && (
            <label className="drawing-check">
              {w.version}
              <select
                value={older ?? drawing?.file}
                onChange={(event) =>
                  setOlder(event.target.value === drawing?.file ? null : event.target.value)
                }
              >
                {versions.map((each, round) => (
                  <option key={each} value={each}>
                    {w.versionOf(round + 1)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {file === undefined && drawing !== undefined && <p className="drawing-note">{w.notYourTurn}</p>}
          {file !== undefined && drawing !== undefined && (
            <SheetBoard
              key={file.id}
              file={file}
              title={drawing.title}
              page={page}
              onPage={setPage}
              marks={review.marks.filter((mark) => mark.file === file.id && mark.page === page)}
              pending={kept.marks.filter((mark) => mark.file === file.id && mark.page === page)}
              at={at}
              onMark={setAt}
              placing={placing}
              onPlace={(to) => placing !== null && setPlacing({ ...placing, ...to })}
            />
          )}
        </div>
        <div className="drawing-side">
          {mine.length > 1 && <As steps={mine} step={step} view={view} onStep={setChosen} />}
          {step !== null && file !== undefined && (
            <ReviewPanel
              view={view}
              step={step}
              own={own}
              kept={kept}
              onKept={keep}
              placing={placing}
              onPlacing={setPlacing}
              here={{ file: file.id, page }}
              onDone={done}
            />
          )}
          {answers && (
            <AnswerPanel
              view={view}
              drawings={set}
              open={open}
              kept={answer.kept}
              onKept={answer.keep}
              onDone={done}
            />
          )}
          <MarkList
            marks={review.marks}
            at={at}
            onMark={look}
            titleOf={(mark) => set[sheetOf(mark)]?.title ?? ''}
            nameOf={nameOf}
          >
            {(mark) =>
              mark.settled ? null : answers ? (
                <AnswerField
                  number={mark.number}
                  value={answer.kept.answers[mark.number] ?? ''}
                  onChange={(said) =>
                    answer.keep({
                      ...answer.kept,
                      answers: { ...answer.kept.answers, [mark.number]: said },
                    })
                  }
                />
              ) : own.includes(mark) ? (
                <Settle
                  settled={kept.settled.includes(mark.number)}
                  onToggle={(settled) =>
                    keep({
                      ...kept,
                      settled: settled
                        ? [...kept.settled, mark.number]
                        : kept.settled.filter((each) => each !== mark.number),
                    })
                  }
                />
              ) : null
            }
          </MarkList>
        </div>
      </div>
    </article>
  );
}

/** What is typed and not sent, kept on this machine under its account, case, step and round. */
function useKept<What extends KeptReview | KeptAnswer>(
  place: string,
  read: (kept: unknown) => What,
  nothing: What,
): { readonly kept: What; readonly keep: (kept: What) => void } {
  const [state, setState] = useState(() => ({ place, kept: read(keptHere(place)) }));
  useEffect(() => {
    if (state.place !== place) setState({ place, kept: read(keptHere(place)) });
  }, [place, read, state.place]);
  return {
    kept: state.place === place ? state.kept : nothing,
    keep: (kept) => {
      setState({ place, kept });
      keepHere(place, kept === nothing ? null : kept);
    },
  };
}

function Disciplines({ view, review }: { view: CaseView; review: Review }) {
  const w = useWords(drawingWords);
  const text = useText();
  const shown = view.strands.filter(
    ({ step }) =>
      step.code.startsWith('review-') && review.disciplines.includes(step.code.slice('review-'.length)),
  );
  if (shown.length === 0) return null;
  const stateOf = ({ step, status, outcome }: CaseView['strands'][number]) =>
    review.passed.includes(step.code.slice('review-'.length))
      ? w.isPassed
      : status === 'open'
        ? w.reviewing
        : outcome?.code === 'returned'
          ? w.returned
          : w.waiting;
  return (
    <ul className="drawing-disciplines" aria-label={w.status}>
      {shown.map((strand) => (
        <li key={strand.step.code}>
          {text(strand.step.name)} <strong>{stateOf(strand)}</strong>
        </li>
      ))}
    </ul>
  );
}

function As({
  steps,
  step,
  view,
  onStep,
}: {
  steps: readonly string[];
  step: string | null;
  view: CaseView;
  onStep: (step: string) => void;
}) {
  const w = useWords(drawingWords);
  const text = useText();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{w.as}</label>
      <select id={id} value={step ?? ''} onChange={(event) => onStep(event.target.value)}>
        {steps.map((each) => (
          <option key={each} value={each}>
            {text(view.strands.find((strand) => strand.step.code === each)?.step.name)}
          </option>
        ))}
      </select>
    </div>
  );
}

function AnswerField({
  number,
  value,
  onChange,
}: {
  number: number;
  value: string;
  onChange: (said: string) => void;
}) {
  const w = useWords(drawingWords);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{w.answerTo(number)}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Settle({ settled, onToggle }: { settled: boolean; onToggle: (settled: boolean) => void }) {
  const w = useWords(drawingWords);
  return (
    <button type="button" className="link-button" onClick={() => onToggle(!settled)}>
      {settled ? `${w.settled} · ${w.unsettle}` : w.settle}
    </button>
  );
}
