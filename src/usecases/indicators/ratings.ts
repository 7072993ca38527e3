import { Type } from 'typebox';
import { fewestCases } from '../../kernel/indicator/index.ts';
import type { Database } from '../../store/database.ts';
import { type Ratings, ratingsOfOffices, ratingsOfServices } from '../../store/indicators/ratings.ts';
import type { Dependencies } from '../dependencies.ts';

export const ServiceRatings = Type.Object(
  {
    rated: Type.Integer({ description: '有多少件作了评价。How many were rated' }),
    good: Type.Integer({ description: '其中好评多少件。How many of them well' }),
    share: Type.Number({ description: '好评率，百分数。The share of good ones, in percent' }),
    from: Type.String({ description: '从哪个月起。From which month on' }),
    to: Type.String(),
    demonstration: Type.Boolean(),
  },
  {
    description: `近十二个月的好差评；不到 ${fewestCases} 件评价为 null。How people rated it in twelve months; null below ${fewestCases} ratings`,
  },
);
type ServiceRatings = Type.Static<typeof ServiceRatings>;

const months = 12;
/** Whoever looks at a service's page need not see the rating of this very minute. */
const freshMs = 60_000;

type Remembered = {
  readonly at: number;
  readonly ratings: Promise<ReadonlyMap<string, ServiceRatings>>;
};
const remembered = new WeakMap<Database, Remembered>();

type Asking = Pick<Dependencies, 'database' | 'now' | 'wall'> & {
  readonly packs: Pick<Dependencies['packs'], 'ratings'>;
};

/** How people rated a service in the latest twelve months; null where too few have. */
export async function ratingsOfService(deps: Asking, service: string): Promise<ServiceRatings | null> {
  const known = remembered.get(deps.database);
  const now = deps.wall();
  if (known !== undefined && now - known.at < freshMs) return (await known.ratings).get(service) ?? null;
  const ratings = readServices(deps);
  remembered.set(deps.database, { at: now, ratings });
  ratings.catch(() => remembered.delete(deps.database));
  return (await ratings).get(service) ?? null;
}

async function readServices(deps: Asking): Promise<ReadonlyMap<string, ServiceRatings>> {
  const { database, packs } = deps;
  if (packs.ratings === null) return new Map();
  const to = deps.now().slice(0, 7);
  const span = { from: monthBefore(to, months - 1), to };
  const rows = await ratingsOfServices(database, database.city, packs.ratings, span);
  return new Map(
    rows
      .filter(({ rated }) => rated >= fewestCases)
      .map(({ service, rated, good, sandbox }) => [
        service,
        { rated, good, share: (100 * good) / rated, ...span, demonstration: sandbox },
      ]),
  );
}

/** By the office that had the case, of cases that ended in these months; nothing where no pack counts ratings. */
export async function officeRatings(
  { database, packs }: Dependencies,
  span: { readonly from: string; readonly to: string },
): Promise<readonly (Ratings & { readonly office: string })[]> {
  return packs.ratings === null ? [] : await ratingsOfOffices(database, database.city, packs.ratings, span);
}

function monthBefore(month: string, many: number): string {
  const [year = 0, at = 0] = month.split('-').map(Number);
  const all = year * 12 + (at - 1) - many;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}
