import { useQueries, useQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem.ts';
import { cityQuery, indicatorQuery, indicatorsQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import { plansQuery, tasksQuery } from '../queries.ts';
import type { PlanRow } from '../types.ts';
import { type PlanStanding, planStanding } from './plan-standing.ts';

export type PlanWithStanding = {
  readonly plan: PlanRow;
  readonly standing: PlanStanding;
  /** What is measured of the plan. */
  readonly measured: readonly Indicator[];
};

type Standings = {
  readonly rows: readonly PlanWithStanding[] | null;
  readonly error: Problem | null;
  readonly again: () => void;
};

/** How every plan that is worked at stands today, or the one asked for; null until everything it follows from is known. */
export function useStandings(only?: number): Standings {
  const city = useQuery(cityQuery());
  const plans = useQuery(plansQuery());
  const one = only === undefined ? null : String(only);
  const tasks = useQuery(tasksQuery(one === null ? {} : { plan: one }));
  const indicators = useQuery(indicatorsQuery(one ?? undefined));
  const missed = (indicators.data?.items ?? []).filter((each) => each.computed && each.holds === false);
  const asked = useQueries({
    queries: missed.map(({ code }) => indicatorQuery(code, { groupBy: 'region' })),
  });
  const questions = [city, plans, tasks, indicators, ...asked];
  const failed = questions.find(({ isError }) => isError);
  const again = () => void failed?.refetch();
  if (
    city.data === undefined ||
    plans.data === undefined ||
    tasks.data === undefined ||
    indicators.data === undefined ||
    asked.some(({ isPending }) => isPending)
  ) {
    return { rows: null, error: failed?.error ?? null, again };
  }
  const { today } = city.data;
  const details = new Map(asked.flatMap(({ data }) => (data === undefined ? [] : [[data.code, data]])));
  const wanted = plans.data.items.filter(({ no, term }) => (only === undefined ? term.atWork : no === only));
  const rows = wanted.map((plan) => {
    const planEnded = plan.term.over;
    const own = indicators.data.items.filter((each) => each.plan === plan.no);
    const ownTasks = tasks.data.items.filter((task) => task.plan === plan.no);
    return {
      plan,
      measured: own.filter(({ computed }) => computed),
      standing: planStanding({ plan, indicators: own, tasks: ownTasks, details, today, planEnded }),
    };
  });
  return { rows, error: null, again };
}
