import { Type } from 'typebox';
import { yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { RhythmsDeclaration } from '../../kernel/pack/definition.ts';
import { nextOpening, type PlanTerm, type ScheduleDeclaration } from '../../kernel/pack/schedule.ts';
import { holds } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { formatDay } from '../../kernel/time/civil.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { schedulesBegun } from '../../store/schedules/schedules.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { loadTerms, plansAtWork } from '../plans/terms.ts';
import { itemsWithChosen, laterOf, scopeOf } from '../schedules/open-scheduled.ts';
import type { Item } from '../schedules/schedule-items.ts';
import { officeName } from '../views/names.ts';
import { DateTime, Named, orNull, TextView } from '../views/parts.ts';

const Day = Type.String({ format: 'date' });
const Rhythm = Type.Enum(['weekly', 'monthly', 'quarterly', 'none']);
type Rhythm = Type.Static<typeof Rhythm>;

const Coming = Type.Object({
  rhythm: Rhythm,
  on: Day,
  from: Type.String({ format: 'date', description: '通报哪天起。About the days from' }),
  to: Day,
});

/** How often bulletins begin by themselves, of what, and when the next of each comes. */
export const RhythmsView = Type.Object({
  usual: Rhythm,
  whole: Type.Array(Type.Object({ name: TextView, next: orNull(Coming) }), {
    description: '全市的，节奏固定。Of the city as a whole: these are fixed',
  }),
  items: Type.Array(
    Type.Object({
      kind: Type.Enum(['plan', 'place']),
      code: Type.String(),
      name: TextView,
      writes: orNull(
        Type.Object(Named.properties, { description: '由哪个单位编写。Which office writes it' }),
      ),
      rhythm: Rhythm,
      wanted: orNull(
        Type.Object(TextView.properties, {
          description:
            '方案自己写了多久通报一次的，写的是什么。What the plan itself says of that; null where nothing',
        }),
      ),
      chosen: orNull(
        Type.Object(
          { why: Type.String(), from: Day, number: Type.String() },
          { description: '没有调整过为 null，按通常节奏。Null where nobody has changed it' },
        ),
      ),
      next: orNull(Coming),
    }),
  ),
  changes: Type.Array(
    Type.Object({
      case: Type.Object({ id: Type.String({ format: 'uuid' }), number: Type.String() }),
      at: DateTime,
      kind: Type.Enum(['plan', 'place']),
      code: Type.String(),
      rhythm: Rhythm,
      why: Type.String(),
    }),
    { description: '最近的调整，新的在前。The latest changes, the newest first' },
  ),
});
export type RhythmsView = Type.Static<typeof RhythmsView>;

/** So many changes stand on the page; each is a case, and the list of cases has all of them. */
const mostChanges = 30;

const rhythmOf = { week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const;

type Told = { readonly schedule: ScheduleDeclaration; readonly rhythm: Exclude<Rhythm, 'none'> };

export async function readRhythms(deps: Dependencies): Promise<RhythmsView> {
  const { packs } = deps;
  const plans = await loadTerms(deps);
  const told = packs.schedules.flatMap((schedule): Told[] => {
    const { every, opens } = schedule;
    const states = packs.services.get(opens.service)?.statement !== undefined;
    return states && (every === 'week' || every === 'month' || every === 'quarter')
      ? [{ schedule, rhythm: rhythmOf[every] }]
      : [];
  });
  const { database } = deps;
  const codes = told.map(({ schedule }) => schedule.code);
  const begun = await schedulesBegun(database, database.city, codes);
  const terms: Terms = { plans, begun };
  const declared = packs.rhythms;
  const isChosen = ({ schedule }: Told) =>
    declared !== null && schedule.reads?.register === declared.register;
  const fixed = told.filter((each) => !isChosen(each));
  return {
    usual: isRhythm(declared?.usual) ? declared.usual : 'none',
    whole: fixed
      .filter(({ schedule }) => schedule.each === undefined)
      .map(({ schedule, rhythm }) => ({
        name: schedule.name,
        next: coming(deps, { schedule, rhythm }, { ...terms, item: ofNothing }),
      })),
    items: declared === null ? [] : await chosenItems(deps, told.filter(isChosen), { ...terms, declared }),
    changes: declared === null ? [] : await changesOf(deps, declared),
  };
}

/** When plans run, and since when the city works with each schedule. */
type Terms = { readonly plans: readonly PlanTerm[]; readonly begun: ReadonlyMap<string, string> };

const ofNothing: Item = { key: '', each: { region: '', office: '' } };

async function chosenItems(
  deps: Dependencies,
  told: readonly Told[],
  { declared, ...terms }: Terms & { readonly declared: RhythmsDeclaration },
): Promise<RhythmsView['items']> {
  const today = deps.now().slice(0, 10);
  const atWork = plansAtWork(terms.plans, today);
  const rows: RhythmsView['items'] = [];
  for (const [kind, each] of [
    ['plan', 'plan'],
    ['place', 'county'],
  ] as const) {
    const own = told.filter(({ schedule }) => schedule.each === each);
    const [first] = own;
    if (first === undefined) continue;
    for (const item of await itemsWithChosen(deps, first.schedule, null)) {
      if (kind === 'plan' && (item.each.no === 0 || item.each.listed !== true)) continue;
      const year = kind === 'plan' ? yearOfPlan(Number(item.each.no)) : undefined;
      const chosen = (item.each.chosen ?? null) as JsonObject | null;
      const wants = kind === 'plan' ? text(item.each.wants) : '';
      const rhythm = chosen === null ? wants || declared.usual : text(chosen.rhythm);
      const series = own.find((one) => one.rhythm === rhythm);
      const plans = year === undefined ? terms.plans : terms.plans.filter((term) => term.year === year);
      const next = series === undefined ? null : coming(deps, series, { ...terms, plans, item });
      // What a plan whose time is over has still to come is told, too.
      if (year !== undefined && !atWork.has(year) && next === null) continue;
      rows.push({
        kind,
        code: text(item.each.code),
        name: item.each.name as unknown as Text,
        writes:
          kind === 'plan' && item.each.office !== ''
            ? { id: item.each.office, name: officeName(deps.city, item.each.office) }
            : null,
        rhythm: isRhythm(rhythm) ? rhythm : 'none',
        wanted:
          wants === ''
            ? null
            : (deps.city.profile.bulletins?.find(({ plan }) => plan === item.each.code)?.why ?? null),
        chosen:
          chosen === null
            ? null
            : { why: text(chosen.why), from: text(chosen.from), number: text(chosen.number) },
        next,
      });
    }
  }
  return rows;
}

function coming(
  deps: Dependencies,
  { schedule, rhythm }: Told,
  { item, plans, begun }: Terms & { readonly item: Item },
): Type.Static<typeof Coming> | null {
  const now = deps.now();
  const today = now.slice(0, 10);
  const found = nextOpening(schedule, deps.time.calendar, {
    since: begun.get(schedule.code) ?? today,
    today,
    plans,
    later: (period) => laterOf({ schedule, item, period }, now),
  });
  if (found === null) return null;
  if (!holds(schedule.when, scopeOf(deps, { schedule, item, period: found.period }, now))) return null;
  const { from, to } = found.period;
  return { rhythm, on: formatDay(found.on), from: formatDay(from), to: formatDay(to) };
}

async function changesOf(
  deps: Dependencies,
  { service }: RhythmsDeclaration,
): Promise<RhythmsView['changes']> {
  const { database, time } = deps;
  const page = await listCases(database, database.city, 'everything', {
    service,
    open: false,
    limit: mostChanges,
  });
  const found = await Promise.all(page.items.map(({ id }) => findCaseState(deps, id)));
  return found.flatMap((each) => {
    if (each == null || each.state.outcome?.code !== 'applied') return [];
    const { id, number, form, submittedAt } = each.state;
    const plan = text(form.plan);
    const rhythm = text(form.rhythm);
    return [
      {
        case: { id, number },
        at: inCityTime(time.zone, submittedAt),
        kind: plan === '' ? ('place' as const) : ('plan' as const),
        code: plan === '' ? text(form.place) : plan,
        rhythm: isRhythm(rhythm) ? rhythm : 'none',
        why: text(form.why),
      },
    ];
  });
}

function isRhythm(word: string | undefined): word is Rhythm {
  return word === 'weekly' || word === 'monthly' || word === 'quarterly' || word === 'none';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
