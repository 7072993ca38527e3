import { Type } from 'typebox';
import { mostAsked } from '../../store/cases/most-asked.ts';
import type { Database } from '../../store/database.ts';
import type { Dependencies } from '../dependencies.ts';
import { IndicatorView } from '../indicators/indicator-views.ts';
import { listIndicators } from '../indicators/read-indicators.ts';
import { Coded, orNull } from '../views/parts.ts';
import { listServices, ServiceRow } from './view-service.ts';

/** What the first page shows: enough to go on from, and no whole list. */
export const FrontPageView = Type.Object({
  services: Type.Integer({ description: '可以申请的事项有多少。How many services may be asked for' }),
  plans: Type.Array(
    Type.Object({
      code: Type.String(),
      services: Type.Integer(),
      only: orNull(ServiceRow),
    }),
    {
      description:
        '有事项可办的方案，各有几项；只有一项时就是它。Plans with services, how many, and the one where there is but one',
    },
  ),
  asked: Type.Array(Coded, {
    description: '近来最多人办的，多的在前。What is asked for most of late, the most asked first',
  }),
  promises: Type.Array(IndicatorView, {
    description: '每个方案一项有目标的指标。An indicator with a target for each plan',
  }),
});
export type FrontPageView = Type.Static<typeof FrontPageView>;

const latest = 2_000;
const askedShown = 8;
const promisesShown = 6;
/** What people ask for most changes slowly. */
const freshMs = 60_000;

type Remembered = { readonly at: number; readonly services: ReturnType<typeof mostAsked> };
const remembered = new WeakMap<Database, Remembered>();

export async function viewFrontPage(deps: Dependencies): Promise<FrontPageView> {
  const services = listServices(deps);
  const plans = Map.groupBy(services, ({ plan }) => plan.code);
  const [asked, indicators] = await Promise.all([recentlyAsked(deps), listIndicators(deps)]);
  return {
    services: services.length,
    plans: [...plans].map(([code, own]) => ({
      code,
      services: own.length,
      only: own.length === 1 ? (own[0] ?? null) : null,
    })),
    asked: asked
      .flatMap(({ service }) => services.find(({ code }) => code === service) ?? [])
      .slice(0, askedShown)
      .map(({ code, name }) => ({ code, name })),
    promises: promisesOf([...plans.keys()], indicators),
  };
}

async function recentlyAsked({ database, wall }: Dependencies): ReturnType<typeof mostAsked> {
  const known = remembered.get(database);
  const now = wall();
  if (known !== undefined && now - known.at < freshMs) return await known.services;
  const services = mostAsked(database, database.city, latest);
  remembered.set(database, { at: now, services });
  services.catch(() => remembered.delete(database));
  return await services;
}

/**
 * One promise of each plan before a second of any: a first page tells of the whole city. Of a plan's promises one that
 * has been measured comes first.
 */
function promisesOf(plans: readonly string[], indicators: readonly IndicatorView[]): IndicatorView[] {
  const of = plans.map((plan) =>
    indicators
      .filter(({ planCode, computed, target }) => planCode === plan && computed && target !== null)
      .toSorted((a, b) => Number(b.value !== null) - Number(a.value !== null)),
  );
  const most = Math.max(0, ...of.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => of.flatMap((own) => own[at] ?? []))
    .flat()
    .slice(0, promisesShown);
}
