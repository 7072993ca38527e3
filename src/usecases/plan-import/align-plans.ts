import { ownPlanNo, planNoIn, taskNoIn } from '../../kernel/city/ledger-numbers.ts';
import { measurePosition, planKey, taskKey } from '../plans/ledger-keys.ts';
import type { KeptLedger } from './kept-ledger.ts';
import type { ReadRecords } from './reading.ts';
import { bareWording, likeness, pairsOf, planWording } from './wording.ts';

export type Aligned = {
  /** The ledger's number of each plan of the document. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The reading in the ledger's own numbers. */
  readonly records: ReadRecords;
  /** Numbers of the ledger's plans that the document holds: only of these can something be missing from it. */
  readonly covered: ReadonlySet<number>;
  /** The document holds the general plan: a special plan of the ledger that it lacks has been dropped. */
  readonly whole: boolean;
};

/** How like two plans' names must be to mean the same plan. */
const enough = 0.75;

/**
 * Numbers the plans of a document as the ledger does. A document counts its plans from its own first, so a
 * single special plan calls itself 1: plans are told by their names, and what has no namesake becomes a
 * new plan. Measures, tasks, indicators and limits follow their plan.
 *
 * @param ledger what it has of the whole plan that the document belongs to
 * @param year the year of that whole plan; null of the city's own
 */
export function alignPlans(read: ReadRecords, ledger: KeptLedger, year: number | null): Aligned {
  const numbers = numbersOf(read, ledger, year);
  const kept = new Set([...ledger.plan.values()].map(({ content }) => content.no));
  const covered = new Set([...numbers.values()].filter((no) => kept.has(no)));
  const whole = read.plans.some((plan) => plan.no === 0 && covered.has(numbers.get(0) ?? -1));
  const same = [...numbers].every(([from, to]) => from === ownPlanNo(to));
  // A list of tasks of its own numbering is kept; tasks made from a part of the plans take their measure's row.
  const renumberTasks = !same || (!whole && kept.size > covered.size);
  const measures = read.measures.map((measure) => {
    const key = movedKey(measure.key, numbers);
    return { ...measure, key, plan: moved(measure.plan, numbers) };
  });
  const tasks = numberTasks(
    read.tasks.map((task) => ({
      ...task,
      plan: moved(task.plan, numbers),
      measure: task.measure === null ? null : movedKey(task.measure, numbers),
    })),
    ledger,
    { renumber: renumberTasks, year },
  );
  const rowOf = new Map(tasks.flatMap((task) => (task.measure === null ? [] : [[task.measure, task.no]])));
  const figure = <Figure extends ReadRecords['indicators'][number] | ReadRecords['limits'][number]>(
    record: Figure,
  ): Figure => ({
    ...record,
    key: movedKey(record.key, numbers),
    plan: moved(record.plan, numbers),
    alsoAt: record.alsoAt.map((place) => movedKey(place, numbers)),
    measure: record.measure === null ? null : movedKey(record.measure, numbers),
  });
  return {
    numbers,
    covered,
    whole,
    records: {
      plans: read.plans.map((plan) => {
        const no = moved(plan.no, numbers);
        const rows = tasks.filter((task) => task.plan === no).map((task) => task.no);
        return {
          ...plan,
          no,
          key: planKey(no),
          taskFrom: rows.length === 0 ? null : Math.min(...rows),
          taskTo: rows.length === 0 ? null : Math.max(...rows),
        };
      }),
      units: read.units,
      measures: measures
        .map((measure) => ({ ...measure, taskNo: rowOf.get(measure.key) ?? null }))
        .sort((a, b) => measurePosition(a.key) - measurePosition(b.key)),
      tasks,
      indicators: read.indicators.map(figure),
      limits: read.limits.map(figure),
    },
  };
}

const moved = (no: number, numbers: ReadonlyMap<number, number>): number => numbers.get(no) ?? no;

/** `p01` inside a key or a place: `p01.3`, `i:p01.五:…`, `p00·三(二)5`. */
function movedKey(key: string, numbers: ReadonlyMap<number, number>): string {
  return key.replace(/^((?:[a-z]:)?)p(\d{2,})(?=[.·])/, (_whole, prefix: string, no: string) => {
    return `${prefix}${planKey(moved(Number(no), numbers))}`;
  });
}

/** The ledger's number of each plan of the document. */
export function numbersOf(
  read: Pick<ReadRecords, 'plans'>,
  ledger: KeptLedger,
  year: number | null,
): ReadonlyMap<number, number> {
  const kept = [...ledger.plan.values()].map(({ content }) => ({
    no: content.no,
    name: planWording(content.name.zh),
  }));
  const pairs = read.plans.flatMap((plan) => {
    const name = planWording(plan.name);
    const short = bareWording(plan.shortName);
    return kept.map((other) => {
      // The printed name mostly has the city's name before it.
      const same = name.endsWith(other.name) || short === other.name || planWording(short) === other.name;
      const like = same ? 1 : likeness(pairsOf(planWording(short)), pairsOf(other.name));
      return {
        from: plan.no,
        to: other.no,
        like,
        score: like * 10 + (plan.no === ownPlanNo(other.no) ? 1 : 0),
      };
    });
  });
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  const take = (from: number, to: number): void => {
    if (numbers.has(from) || taken.has(to)) return;
    numbers.set(from, to);
    taken.add(to);
  };
  for (const pair of pairs.filter(({ like }) => like >= enough).sort((a, b) => b.score - a.score)) {
    take(pair.from, pair.to);
  }
  // A general plan may have a new title; it is known by standing before special plans that are known.
  const special = read.plans.filter(({ no }) => no > 0);
  const known = special.filter(({ no }) => numbers.has(no));
  const general = planNoIn(year, 0);
  const hasGeneral = read.plans.some(({ no }) => no === 0) && kept.some(({ no }) => no === general);
  if (hasGeneral && known.length > 0 && known.length * 2 >= special.length) take(0, general);
  const used = new Set([...kept.map(({ no }) => no), ...taken]);
  for (const { no } of read.plans) {
    if (numbers.has(no)) continue;
    const own = planNoIn(year, no);
    const free = used.has(own) ? Math.max(general, ...used) + 1 : own;
    used.add(free);
    numbers.set(no, free);
  }
  return numbers;
}

/** Tasks under the numbers that the ledger's list has for them; new ones come behind its last. */
function numberTasks(
  tasks: ReadRecords['tasks'],
  ledger: KeptLedger,
  { renumber, year }: { readonly renumber: boolean; readonly year: number | null },
): ReadRecords['tasks'] {
  if (!renumber) return tasks.map((task) => numbered(task, taskNoIn(year, task.no)));
  const rowOf = new Map(
    [...ledger.task.values()].flatMap(({ content }) =>
      content.measure === null ? [] : [[content.measure, content.no] as const],
    ),
  );
  let last = Math.max(taskNoIn(year, 0), ...[...ledger.task.values()].map(({ content }) => content.no));
  return tasks.map((task) => {
    const row = task.measure === null ? undefined : rowOf.get(task.measure);
    if (row === undefined) last += 1;
    const no = row ?? last;
    return numbered(task, no);
  });
}

function numbered(task: ReadRecords['tasks'][number], no: number): ReadRecords['tasks'][number] {
  return { ...task, no, key: taskKey(no) };
}
