import { daysLater, type Reading } from './decider.ts';
import { comesBack } from './orders.ts';
import type { Red } from './oversight.ts';
import type { Temper } from './temper.ts';

/* What supervision begins by itself: nothing that happens leads to it. */

export type Beginning = { readonly service: string; readonly form: Readonly<Record<string, unknown>> };

/** Days from the first on within which what supervision orders by hand is to be done. */
const handDue = 3;
/** Meetings, inspections and praise come in the first days of a month, about the one before. */
const monthlyUntil = 7;
const drawnSize = 4;
const checklist = 'window-service';

/** Everything that supervision has in hand, as the API says. */
type InHand = {
  readonly orders: { readonly items: readonly unknown[] };
  readonly matters: readonly { readonly service: { readonly code: string }; readonly openedAt: string }[];
};
type Ranked = { readonly items: readonly { readonly key: string; readonly rank: number | null }[] };

/**
 * What supervision begins on this day. It looks at what there is already, so that a month that was broken off and goes
 * on begins nothing twice.
 */
export async function beginningsOn(
  day: string,
  read: Reading,
  offices: ReadonlyMap<string, Temper>,
  watches: readonly string[],
): Promise<readonly Beginning[]> {
  const inHand = await read<InHand>('/api/supervision');
  if (inHand === null) return [];
  if (inHand.orders.items.length === 0) return [adopt, ...byHand(day, offices, watches)];
  if (Number(day.slice(8)) > monthlyUntil) return [];
  const month = day.slice(0, 7);
  const lacking = (service: string) =>
    !inHand.matters.some(({ service: { code }, openedAt }) => code === service && openedAt.startsWith(month));
  const last = { from: `${monthBefore(month)}-01`, to: daysLater(`${month}-01`, -1) };
  return [
    ...(lacking(meeting) ? await meets(day, read) : []),
    ...(lacking(inspection) ? await inspects(last, read) : []),
    ...(lacking(commendation) ? await praises(monthBefore(month), read, [...offices.keys()]) : []),
  ];
}

const meeting = 'supervision-meeting';
const inspection = 'special-inspection';
const commendation = 'supervision-commendation';

const adopt: Beginning = {
  service: 'inspection-checklist',
  form: { code: checklist, title: '窗口服务检查表', items: ['一次告知', '按时办结', '不要重复材料'] },
};

/** What leads to nothing by itself: an office that never answers, and one where it comes back. */
function byHand(
  day: string,
  offices: ReadonlyMap<string, Temper>,
  watches: readonly string[],
): readonly Beginning[] {
  const first = (wanted: Temper) =>
    [...offices].find(([office, temper]) => temper === wanted && !watches.includes(office))?.[0];
  const matters = [
    [first('silent'), '群众反映窗口长期不接件'],
    [first('diligent'), `群众反映重复要材料${comesBack}`],
  ] as const;
  return matters.flatMap(([office, matter]) =>
    office === undefined
      ? []
      : [
          {
            service: 'supervision',
            form: { origin: 'appeal', office, matter, due: daysLater(day, handDue) },
          },
        ],
  );
}

async function meets(day: string, read: Reading): Promise<readonly Beginning[]> {
  const red = await read<Red>('/api/supervision/red');
  if (red === null || red.items.length === 0) return [];
  const title = `${Number(day.slice(5, 7))}月督查调度会`;
  return [{ service: meeting, form: { title, day, place: '领导小组办公室会议室' } }];
}

async function inspects(
  { from, to }: { readonly from: string; readonly to: string },
  read: Reading,
): Promise<readonly Beginning[]> {
  const pool = await read<{ readonly items: readonly string[] }>(
    `/api/supervision/pool?from=${from}&to=${to}`,
  );
  if (pool === null || pool.items.length === 0) return [];
  const title = `${Number(from.slice(5, 7))}月窗口服务专项督查`;
  return [
    {
      service: inspection,
      form: { title, subject: '上月受理办件的窗口服务', checklist, from, to, size: drawnSize },
    },
  ];
}

/** Whoever stood first among the departments. */
async function praises(
  month: string,
  read: Reading,
  offices: readonly string[],
): Promise<readonly Beginning[]> {
  const ranking = await read<Ranked>(`/api/rankings/units?from=${month}&to=${month}`);
  const first = ranking?.items.find(({ rank }) => rank === 1)?.key;
  const office = offices.find((each) => each.split('@')[0] === first);
  if (office === undefined) return [];
  return [{ service: commendation, form: { office, why: `${month} 部门综合评价第一` } }];
}

function monthBefore(month: string): string {
  return daysLater(`${month}-01`, -1).slice(0, 7);
}
