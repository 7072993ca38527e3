import { type City, topRegion } from '../../kernel/city/index.ts';
import { nameOfWholePlan, taskLabel, yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import { ratioScale } from '../../kernel/indicator/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { ScheduledPeriod, ScheduleItem } from '../../kernel/pack/schedule.ts';
import type { Dependencies } from '../dependencies.ts';
import { computedFor, reportersOf } from '../indicators/plan-of-indicator.ts';
import { wantedWords } from '../indicators/wanted-words.ts';
import { answeringOffice, officeOf } from '../plans/answering-office.ts';
import { dueDays } from '../plans/deadlines.ts';
import { type LedgerContents, loadFacts, unitBook } from '../plans/ledger.ts';

/** One thing a case is opened for: how it is told from others, and what expressions read of it. */
export type Item = { readonly key: string; readonly each: JsonObject & { region: string; office: string } };

/** So much of what a task is about goes into its case. */
const mostSaid = 2000;

type OfPlans = (plan: number) => boolean;

/**
 * What there is of a kind today, by the city's data and its ledger. Of what belongs to a plan, and of the tasks that
 * units are counted by, only those of the plans that are asked for.
 */
export async function scheduleItems(
  deps: Pick<Dependencies, 'city' | 'database' | 'now' | 'packs'>,
  kind: ScheduleItem,
  plans: ScheduledPeriod['plans'],
): Promise<readonly Item[]> {
  const today = deps.now().slice(0, 10);
  const meant: OfPlans = (plan) => plans?.includes(yearOfPlan(plan)) ?? true;
  switch (kind) {
    case 'region':
      return regions(deps.city, today, () => true);
    case 'county': {
      const top = topRegion(deps.city);
      return regions(deps.city, today, ({ parent }) => parent === top);
    }
    case 'plan':
      return (await loadFacts(deps, 'plan'))
        .filter(({ no }) => meant(no))
        .map((plan, at) => itemOf(planFacts(deps.city, plan, { today, at })));
    case 'whole-plan':
      return wholePlans(deps.city, plans ?? [], today);
    case 'unit':
      return await units(deps, today, meant);
    case 'task':
      return await tasks(deps, today, meant);
    case 'indicator':
      return await indicators(deps, today, meant);
  }
}

function itemOf(each: Item['each'] & { readonly code: Json }): Item {
  return { key: String(each.code), each };
}

/** The city's own plan is told by the year that it begins in, as each later one is. */
function wholePlans(city: City, years: readonly (number | null)[], today: string): readonly Item[] {
  const region = topRegion(city);
  return years.map((year) => {
    const told = year ?? city.profile.planYear;
    const name = nameOfWholePlan(told);
    return itemOf({
      code: String(told),
      name: { ...name },
      year: told,
      beside: years.length > 1,
      region,
      office: officeOf(city, city.regions.find(({ id }) => id === region)?.unit ?? '', today, region),
    });
  });
}

function regions(
  city: City,
  today: string,
  among: (region: City['regions'][number]) => boolean,
): readonly Item[] {
  return city.regions.filter(among).map(({ id, name, level, kind, unit }, at) =>
    itemOf({
      code: id,
      at,
      name,
      level,
      kind,
      unit: unit ?? '',
      region: id,
      office: officeOf(city, unit ?? '', today, id),
    }),
  );
}

function planFacts(
  city: City,
  plan: LedgerContents['plan'],
  { today, at }: { readonly today: string; readonly at: number },
) {
  const lead = plan.leadUnits[0] ?? '';
  return {
    code: plan.code,
    no: plan.no,
    name: plan.name,
    lead,
    at,
    wants: city.profile.bulletins?.find((each) => each.plan === plan.code)?.rhythm ?? '',
    listed: city.plans.some(({ code }) => code === plan.code),
    region: topRegion(city),
    office: officeOf(city, lead, today),
  };
}

async function units(
  { city, database }: Pick<Dependencies, 'city' | 'database'>,
  today: string,
  meant: OfPlans,
) {
  const [all, named] = await Promise.all([loadFacts({ database }, 'unit'), loadFacts({ database }, 'task')]);
  const book = unitBook(all);
  const counts = new Map<string, number>();
  for (const task of named.filter(({ plan }) => meant(plan)))
    for (const unit of new Set(task.units.flatMap((duty) => [...book.expand(duty.unit)])))
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return all
    .filter(({ members, kind }) => members.length === 0 && kind !== 'group')
    .map(({ id, name, kind }) => {
      const office = officeOf(city, id, today);
      return itemOf({
        code: id,
        name,
        kind,
        tasks: counts.get(id) ?? 0,
        region: regionOfOffice(city, office),
        office,
      });
    });
}

function regionOfOffice(city: City, office: string): string {
  return city.offices.find(({ id }) => id === office)?.region ?? topRegion(city);
}

async function tasks(
  { city, database }: Pick<Dependencies, 'city' | 'database'>,
  today: string,
  meant: OfPlans,
) {
  const [all, plans, known] = await Promise.all([
    loadFacts({ database }, 'task'),
    loadFacts({ database }, 'plan'),
    loadFacts({ database }, 'unit'),
  ]);
  const book = unitBook(known);
  const answers = new Map(
    city.fulfilment.flatMap(({ of, by }) =>
      'task' in of ? [[`task ${of.task}`, by]] : 'measure' in of ? [[`measure ${of.measure}`, by]] : [],
    ),
  );
  return all
    .filter((task) => meant(task.plan))
    .map((task) => {
      const plan = planOf(city, plans, task.plan, today);
      const { unit, office } = answeringOffice(city, task, { units: book, lead: plan.lead, today });
      return itemOf({
        code: String(task.no),
        no: task.no,
        label: taskLabel(task.no),
        name: task.title,
        // A document may say at length what is wanted: the case has as much of it as its form.
        what: { zh: task.summary.zh.slice(0, mostSaid), en: task.summary.en.slice(0, mostSaid) },
        plan,
        unit,
        units: task.units.map((duty) => ({ ...duty })),
        deadline: { ...task.deadline } as JsonObject,
        due: dueDays(task.deadline).at(-1) ?? '',
        earlier: dueDays(task.deadline).slice(0, -1),
        by: answers.get(`task ${task.no}`) ?? answers.get(`measure ${task.measure}`) ?? '',
        targets: task.targets.map((target) => ({ ...target })),
        region: topRegion(city),
        office,
      });
    });
}

function planOf(city: City, plans: readonly LedgerContents['plan'][], no: number, today: string) {
  const plan = plans.find((candidate) => candidate.no === no);
  const lead = plan?.leadUnits[0] ?? '';
  const name = plan?.name ?? { zh: String(no), en: String(no) };
  return { code: plan?.code ?? '', no, name: { ...name }, lead, office: officeOf(city, lead, today) };
}

async function indicators(
  deps: Pick<Dependencies, 'city' | 'database' | 'packs'>,
  today: string,
  meant: OfPlans,
): Promise<readonly Item[]> {
  const { city } = deps;
  const [all, plans] = await Promise.all([loadFacts(deps, 'indicator'), loadFacts(deps, 'plan')]);
  const items: Item[] = [];
  for (const fact of all.filter(({ plan }) => meant(plan))) {
    const { id, name, plan: no, unit: counted, targets } = fact;
    const plan = planOf(city, plans, no, today);
    const { unit, office } =
      plan.office === '' ? await answeringFor(deps, fact, today) : { unit: plan.lead, office: plan.office };
    items.push(
      itemOf({
        code: id,
        name,
        counted,
        scale: ratioScale(counted),
        wanted: { ...wantedWords(targets, counted) },
        // Whether the plan thinks that cases could give it says nothing: what counts is whether anything here does.
        computed: computedFor(deps, id).length > 0,
        plan,
        unit,
        region: topRegion(city),
        office,
      }),
    );
  }
  return items;
}

/** Of a plan that names nobody, or whose lead has no office: the first that may report the figure and has one. */
async function answeringFor(
  deps: Pick<Dependencies, 'city' | 'database'>,
  fact: LedgerContents['indicator'],
  today: string,
): Promise<{ readonly unit: string; readonly office: string }> {
  for (const unit of await reportersOf(deps, fact)) {
    const office = officeOf(deps.city, unit, today);
    if (office !== '') return { unit, office };
  }
  return { unit: '', office: '' };
}
