import { Type } from 'typebox';
import type { Fulfilment } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Text } from '../../kernel/text.ts';
import { readCursor, writeCursor } from '../../store/page.ts';
import type { Dependencies } from '../dependencies.ts';
import { ContradictionView } from '../indicators/indicator-views.ts';
import { Coded, orNull, TextView } from '../views/parts.ts';
import { contradictionsOf } from './contradictions.ts';
import { nameOfFulfiller } from './fulfillers.ts';
import { loadFacts } from './ledger.ts';

export const promiseKinds = ['task', 'measure', 'indicator', 'limit', 'function'] as const;
export const fulfilledWays = [
  'service',
  'register',
  'exchange',
  'limit',
  'indicator',
  'evidence',
  'later',
] as const satisfies readonly Fulfilment['by'][];

/** One promise of the plan, and what keeps it. */
export const FulfilmentRow = Type.Object({
  kind: Type.Enum([...promiseKinds]),
  key: Type.String({
    description:
      '任务号、措施、指标、时限的代码，或系统代码和功能序号。Number or code; of a function the system’s code and its place',
  }),
  name: TextView,
  within: orNull(TextView),
  plan: Type.Integer(),
  by: Type.Enum([...fulfilledWays], {
    description: '由什么实现；later 表示本系统还没有。What keeps it; later: nothing is built here yet',
  }),
  what: Type.Array(Coded),
  note: orNull(TextView),
  contradictions: Type.Array(ContradictionView, {
    description: '方案里关于它说法不一的地方。Where the plan does not agree with itself about it',
  }),
});
export type FulfilmentRow = Type.Static<typeof FulfilmentRow>;

export const FulfilmentPage = Type.Object({
  items: Type.Array(FulfilmentRow),
  next: orNull(Type.String()),
  total: Type.Integer(),
  counts: Type.Array(
    Type.Object({
      kind: Type.Enum([...promiseKinds]),
      by: Type.Enum([...fulfilledWays]),
      count: Type.Integer(),
    }),
    {
      description: '所选方案内按种类和实现方式的计数。Of the plan asked for, by kind and by what keeps them',
    },
  ),
});
export type FulfilmentPage = Type.Static<typeof FulfilmentPage>;

export type FulfilmentFilter = {
  readonly kind?: (typeof promiseKinds)[number];
  readonly by?: Fulfilment['by'];
  readonly plan?: number;
  readonly limit?: number;
  readonly after?: string;
};

/** The map of what keeps each promise, in its own order. */
export async function listFulfilment(deps: Dependencies, filter: FulfilmentFilter): Promise<FulfilmentPage> {
  const ofPlan = (await allRows(deps)).filter(
    ({ plan }) => filter.plan === undefined || plan === filter.plan,
  );
  const found = ofPlan.filter(
    ({ kind, by }) =>
      (filter.kind === undefined || kind === filter.kind) && (filter.by === undefined || by === filter.by),
  );
  // By the row that was last shown, so that none is passed over when an import takes others away.
  const [last] = readCursor(filter.after, 'text') ?? [];
  const from = last === undefined ? 0 : found.findIndex((row) => placeOf(row) === last) + 1;
  // Gone meanwhile: to begin anew would lead whoever reads on in a circle.
  if (last !== undefined && from === 0) throw refuse('list.cursor-invalid');
  const items = found.slice(from, from + (filter.limit ?? 50));
  const to = from + items.length;
  const end = items.at(-1);
  return {
    items,
    next: end !== undefined && to < found.length ? writeCursor(placeOf(end)) : null,
    total: found.length,
    counts: promiseKinds.flatMap((kind) =>
      fulfilledWays.flatMap((by) => {
        const count = ofPlan.filter((row) => row.kind === kind && row.by === by).length;
        return count === 0 ? [] : [{ kind, by, count }];
      }),
    ),
  };
}

const placeOf = ({ kind, key }: FulfilmentRow): string => `${kind} ${key}`;

/** Every row, for a table of its own. */
export async function allRows(deps: Dependencies): Promise<readonly FulfilmentRow[]> {
  const [plans, tasks, measures, indicators, limits, systems] = await Promise.all([
    loadFacts(deps, 'plan'),
    loadFacts(deps, 'task'),
    loadFacts(deps, 'measure'),
    loadFacts(deps, 'indicator'),
    loadFacts(deps, 'limit'),
    loadFacts(deps, 'system'),
  ]);
  const planNames = new Map(plans.map(({ no, name }) => [no, name]));
  const named = {
    task: new Map(tasks.map((each) => [each.no, each])),
    measure: new Map(measures.map((each) => [each.id, each])),
    indicator: new Map(indicators.map((each) => [each.id, each])),
    limit: new Map(limits.map((each) => [each.id, each])),
    system: new Map(systems.map((each) => [each.id, each])),
  };
  return deps.city.fulfilment.flatMap((row) => {
    const promise = promiseOf(row.of);
    // What an import took out of the plan is no promise any more.
    if (promise === null) return [];
    return [
      {
        ...promise,
        by: row.by,
        what: (row.what ?? []).map((code) => ({ code, name: nameOfFulfiller(deps.packs, row.by, code) })),
        note: row.note ?? (row.by === 'later' ? waitsFor(promise.plan) : null),
        contradictions: contradictionsOf(
          deps.city,
          ({ tasks: ofTasks, indicators: ofFigures, limits: ofLimits }) =>
            ('task' in row.of && ofTasks.includes(row.of.task)) ||
            ('indicator' in row.of && ofFigures.includes(row.of.indicator)) ||
            ('limit' in row.of && ofLimits.includes(row.of.limit)),
        ),
      },
    ];
  });

  /** What is not here yet comes with the services of its plan; what the general plan says, with those of the special ones. */
  function waitsFor(plan: number): Text {
    const name = planNames.get(plan);
    return plan === 0 || name === undefined
      ? {
          zh: '待相应专项方案的事项建成',
          en: 'Waits for the services of the special plan it is carried out by',
        }
      : {
          zh: `待方案 ${plan}“${name.zh}”的事项建成`,
          en: `Waits for the services of plan ${plan}, ${name.en}`,
        };
  }

  function promiseOf(
    of: Fulfilment['of'],
  ): Pick<FulfilmentRow, 'kind' | 'key' | 'name' | 'within' | 'plan'> | null {
    if ('task' in of) {
      const task = named.task.get(of.task);
      return task === undefined ? null : plain('task', String(task.no), task.title, task.plan);
    }
    if ('measure' in of) {
      const measure = named.measure.get(of.measure);
      return measure === undefined ? null : plain('measure', measure.id, measure.title, measure.plan);
    }
    if ('indicator' in of) {
      const fact = named.indicator.get(of.indicator);
      return fact === undefined ? null : plain('indicator', fact.id, fact.name, fact.plan);
    }
    if ('limit' in of) {
      const limit = named.limit.get(of.limit);
      return limit === undefined ? null : plain('limit', limit.id, limit.subject, limit.plan);
    }
    const system = named.system.get(of.system);
    const name = system?.functions[of.function];
    return system === undefined || name === undefined
      ? null
      : {
          ...plain('function', `${system.id} ${of.function}`, name, system.plans[0] ?? 0),
          within: system.name,
        };
  }
}

function plain(kind: FulfilmentRow['kind'], key: string, name: Text, plan: number) {
  return { kind, key, name, within: null, plan };
}
