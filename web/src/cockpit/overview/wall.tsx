import './wall.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { Search } from '../../app/search.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords, timeWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import type { PlanWithStanding } from '../standing/use-standings.ts';
import { FigureRows, worstFirst } from './figure-rows.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LateOrders, LateTasks, RedClocks } from './late-lists.tsx';
import { overviewWords } from './overview-words.ts';
import { standingChoices } from './place-figure.ts';
import { PlaceMap } from './place-map.tsx';
import { asksForAttention, byStanding, Counts, PlanRows, QuietPlans } from './plan-rows.tsx';
import type { Overview, useOverview } from './use-overview.ts';
import { useTurns } from './use-turns.ts';
import { useWide } from './use-wide.ts';

/** Nobody is there to press anything: it asks again by itself. */
const askedAgainAfterMs = 60_000;
/** What is older is said to be old. */
const staleAfterMs = 3 * askedAgainAfterMs;
/** As much as one screen holds in letters that can be read from across a room. */
const linesAtOnce = { wide: 11, narrow: 16 } as const;
const figuresAtOnce = 10;

/**
 * The overview for a wall of 1920 or 3840 by 1080: no menus, larger type, one screen without scrolling, in turns. The
 * wider wall shows plans, map and the rest beside one another. The space bar holds it, Escape leaves it. It stays when
 * the sign-in has run out or the server is away, and says of when its figures are.
 */
export function Wall({
  rows,
  question,
}: {
  rows: readonly PlanWithStanding[] | null;
  question: ReturnType<typeof useOverview>;
}) {
  const w = useWords({ ...cockpitWords, ...overviewWords });
  const lang = useLanguage();
  const wide = useWide();
  const { wall: _, ...rest }: Search = useSearch({ strict: false });
  const overview = question.data;
  const columns =
    rows === null || overview === undefined
      ? []
      : columnsOf(rows, overview, wide ? linesAtOnce.wide : linesAtOnce.narrow);
  const turns = useTurns(wide ? Math.max(1, ...columns.map(({ length }) => length)) : columns.flat().length);
  useAskingAgain();
  useLeavingByEscape(rest);
  const shown = wide ? columns.map((column) => column[turns.at % column.length]) : [columns.flat()[turns.at]];
  return (
    <div className="wall">
      <header className="wall-head">
        <h1>
          {overview === undefined ? w.overview : w.overviewTitle(dayWords(overview.at.slice(0, 10), lang))}
        </h1>
        {rows !== null && <Counts rows={rows} />}
        <p className="wall-tools">
          {overview !== undefined && <Freshness question={question} at={overview.at} />}
          {!wide && turns.of > 1 && (
            <span className="quiet" aria-hidden="true">
              {turns.at + 1}/{turns.of}
            </span>
          )}
          <button type="button" className="linklike" aria-pressed={turns.held} onClick={turns.hold}>
            {turns.held ? w.goOn : w.pause}
          </button>
          <Link to="/cockpit" search={rest}>
            {w.fromWall}
          </Link>
        </p>
      </header>
      {overview === undefined || rows === null ? (
        <Skeleton lines={16} />
      ) : (
        <>
          <KeyFigures overview={overview} />
          <div className="wall-screens">
            {shown.map((screen, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column stays where it is while its screen changes
              <div key={`${at} ${turns.at}`} className="wall-screen">
                {screen}
              </div>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** Plans, places, and what is measured or late: each in as many screens as it needs. */
function columnsOf(
  rows: readonly PlanWithStanding[],
  overview: Overview,
  lines: number,
): readonly ReactNode[][] {
  const loud = rows.filter(asksForAttention);
  const quiet = rows.filter((row) => !asksForAttention(row));
  const choices = standingChoices.filter((choice) => choice !== 'met' || overview.figures.length > 0);
  const measured = worstFirst(overview.figures).filter(({ value }) => value !== null);
  return [
    [
      ...byLines(byStanding(loud), lines).map((part) => (
        <PlanRows key={part[0]?.plan.no} rows={part} overview={overview} />
      )),
      ...(loud.length === 0 ? [<QuietPlans key="quiet" rows={quiet} />] : []),
    ],
    choices.map((choice) => <PlaceMap key={choice} overview={overview} still={choice} />),
    [
      ...inParts(measured, figuresAtOnce).map((part) => <FigureRows key={part[0]?.code} figures={part} />),
      <Fragment key="late">
        <RedClocks cases={overview.cases} />
        <LateOrders orders={overview.orders} />
      </Fragment>,
      // A screen that says nothing is not waited for.
      ...(overview.tasks.late > 0 ? [<LateTasks key="tasks" tasks={overview.tasks} unit={null} />] : []),
    ],
  ];
}

/** Rows in their order, as many at once as their lines allow: one for the name, one for what is next, one a miss. */
function byLines(rows: readonly PlanWithStanding[], most: number): readonly (readonly PlanWithStanding[])[] {
  const parts: PlanWithStanding[][] = [];
  let left = 0;
  for (const row of rows) {
    const needed = 3 + row.standing.misses.length;
    if (needed > left || parts.length === 0) {
      parts.push([]);
      left = most;
    }
    parts.at(-1)?.push(row);
    left -= needed;
  }
  return parts;
}

function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += most) parts.push(items.slice(from, from + most));
  return parts;
}

/** Of when the figures are; and where they do not come any more, why. */
function Freshness({ question, at }: { question: ReturnType<typeof useOverview>; at: string }) {
  const w = useWords(overviewWords);
  const time = timeWords(at);
  if (question.error?.status === 401) {
    return (
      <span role="alert" className="wall-stale">
        {w.signedOut(time)} <a href="/sign-in?next=%2Fcockpit%3Fwall%3D1">{w.signInAgain}</a>
      </span>
    );
  }
  const old = question.isError || Date.now() - question.dataUpdatedAt > staleAfterMs;
  return old ? (
    <span role="alert" className="wall-stale">
      {w.stale(time)}
    </span>
  ) : (
    <strong>{w.takenAt(time)}</strong>
  );
}

function useAskingAgain(): void {
  const queryClient = useQueryClient();
  const [, setRound] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      void queryClient.invalidateQueries();
      // What is old by now is to be said to be, even where no answer comes.
      setRound((round) => round + 1);
    }, askedAgainAfterMs);
    return () => clearInterval(timer);
  }, [queryClient]);
}

function useLeavingByEscape(rest: Search): void {
  const navigate = useNavigate();
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') void navigate({ to: '/cockpit', search: rest });
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  });
}
