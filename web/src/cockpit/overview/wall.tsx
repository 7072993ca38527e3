import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Problem } from '../../api/problem.ts';
import type { Indicator } from '../../api/types.ts';
import type { Search } from '../../app/search.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { IndicatorCards } from '../indicators/indicator-cards.tsx';
import type { PlanWithStanding } from '../standing/use-standings.ts';
import { Places } from './places.tsx';
import { asksForAttention, Counts, PlanRows, QuietPlans } from './plan-rows.tsx';

/** As many cards as fit below the places. */
const mostCards = 8;

/** What misses its target first: a wall has room for some, and those are what one looks for. */
function shownOnWall(rows: readonly PlanWithStanding[]): readonly Indicator[] {
  const missed = ({ holds }: Indicator) => (holds === false ? 0 : 1);
  return rows
    .flatMap(({ measured }) => measured)
    .sort((a, b) => missed(a) - missed(b))
    .slice(0, mostCards);
}

/** Nobody is there to press anything: it asks again by itself. */
const askedAgainAfterMs = 60_000;

/**
 * The overview for a wall of 1920 or 3840 by 1080: no menus, larger type, one screen without scrolling. The wider
 * wall shows the quiet plans as well. Escape leaves it.
 */
export function Wall({
  title,
  rows,
  problem,
  again,
}: {
  title: string;
  rows: readonly PlanWithStanding[] | null;
  problem: Problem | null;
  again: () => void;
}) {
  const w = useWords(cockpitWords);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { wall: _, ...rest }: Search = useSearch({ strict: false });
  useEffect(() => {
    const timer = setInterval(() => void queryClient.invalidateQueries(), askedAgainAfterMs);
    return () => clearInterval(timer);
  }, [queryClient]);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') void navigate({ to: '/cockpit', search: rest });
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  });
  return (
    <div className="wall">
      <header className="wall-head">
        <h1>{title}</h1>
        {rows !== null && <Counts rows={rows} />}
        <Link to="/cockpit" search={rest} className="small">
          {w.fromWall}
        </Link>
      </header>
      {problem !== null ? (
        <ProblemNotice problem={problem} again={again} />
      ) : rows === null ? (
        <Skeleton lines={16} />
      ) : (
        <div className="wall-columns">
          <div className="wall-column">
            <PlanRows rows={rows.filter(asksForAttention)} />
          </div>
          <div className="wall-column wall-wide">
            <QuietPlans rows={rows.filter((row) => !asksForAttention(row))} />
          </div>
          <div className="wall-column">
            <Places rows={rows} still />
            <IndicatorCards indicators={shownOnWall(rows)} />
          </div>
        </div>
      )}
    </div>
  );
}
