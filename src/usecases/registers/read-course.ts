import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { holds, targetFor } from '../../kernel/indicator/index.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { listValuesOf } from '../../store/indicators/of-cases.ts';
import { listRepresentatives } from '../../store/people/powers.ts';
import { type EntryRow, listEntriesBy } from '../../store/registers/entries.ts';
import { type CaseWithEvents, findCaseWithEvents } from '../cases/load-case.ts';
import { maySee } from '../cases/may-see.ts';
import { type Dependencies, viewContext } from '../dependencies.ts';
import { indicatorFacts, type LedgerIndicator } from '../indicators/facts.ts';
import { viewTarget } from '../indicators/view-indicator.ts';
import { formatLocal } from '../views/clock-strip.ts';
import { officeName } from '../views/names.ts';
import { basisText, basisView } from '../views/parts.ts';
import { viewHeld } from '../views/time-views.ts';
import { clockReading, leadingClock, viewTrack } from '../views/view-case.ts';
import type { CourseCase, CourseView } from './course-views.ts';

/** So many cases at most make one course; what goes beyond is no single matter any more. */
const mostCases = 60;

/**
 * By which cases the entries came to be that an open lookup finds: those that wrote them, what these are parts of and
 * have as parts, what caused them, and how the party of theirs came into being. With clocks and offices, as anybody who
 * follows a case by its number sees it; nothing of what is in them.
 */
export async function readCourse(
  deps: Dependencies,
  principal: Principal | null,
  code: string,
  asked: { readonly by: string; readonly value: string },
): Promise<CourseView> {
  const register = deps.packs.registers.get(code);
  if (register?.publication?.course !== true) throw refuse('request.not-found');
  if (register.lookups?.find((each) => each.code === asked.by)?.open !== true)
    throw refuse('register.lookup-unknown', { by: asked.by });
  const { database } = deps;
  const { items: found } = await listEntriesBy(
    database,
    database.city,
    code,
    { lookup: asked.by, value: asked.value },
    { open: true, limit: 50 },
  );
  const cases = await gather(deps, found);
  const entries = found.map((entry) => ({ ...entry, caseId: standsFor(cases, entry.caseId) }));
  const figures = await figuresOf(deps, [...cases.keys()]);
  const inOrder = [...cases.values()]
    .filter((each) => !onlyWrites(each))
    .toSorted((one, other) =>
      `${one.state.submittedAt} ${one.state.id}`.localeCompare(
        `${other.state.submittedAt} ${other.state.id}`,
      ),
    );
  const placeOf = new Map(inOrder.map(({ state }, at) => [state.id, at]));
  const items = inOrder.map(async (loaded, at) => {
    const { id, parent } = loaded.state;
    return {
      ...viewOne(deps, loaded),
      at,
      partOf: parent === null ? null : (placeOf.get(parent.case) ?? null),
      id: principal !== null && (await maySee(deps, principal, loaded.state)) ? id : null,
      entries: entries.filter(({ caseId }) => caseId === id).map(({ key }) => key),
      figures: figures.get(id) ?? [],
    };
  });
  return { items: await Promise.all(items) };
}

/** Outwards from what wrote the entries; each case once. */
async function gather(
  deps: Dependencies,
  entries: readonly EntryRow[],
): Promise<ReadonlyMap<string, CaseWithEvents>> {
  const cases = new Map<string, CaseWithEvents>();
  let next = new Set(entries.flatMap(({ caseId }) => caseId ?? []));
  while (next.size > 0 && cases.size < mostCases) {
    const wanted = [...next].filter((id) => !cases.has(id)).slice(0, mostCases - cases.size);
    const found = await Promise.all(wanted.map((id) => findCaseWithEvents(deps, id)));
    const fresh = found.flatMap((each) => each ?? []);
    for (const each of fresh) cases.set(each.state.id, each);
    const around = await Promise.all(fresh.map((each) => neighbours(deps, each)));
    next = new Set(around.flat().filter((id) => !cases.has(id)));
  }
  return cases;
}

async function neighbours(
  deps: Dependencies,
  { definition, state }: CaseWithEvents,
): Promise<readonly string[]> {
  const { database } = deps;
  const { city } = database;
  const [parts, founded] = await Promise.all([
    definition.kind === 'bundle'
      ? listCases(database, city, 'everything', { parent: state.id, limit: mostCases })
      : { items: [] },
    listRepresentatives(database, city, state.applicant.party),
  ]);
  return [
    ...(state.parent === null ? [] : [state.parent.case]),
    ...causesOf(state),
    ...parts.items.map(({ id }) => id),
    ...founded.flatMap(({ source }) => source?.case ?? []),
  ];
}

/** Whether a case was there to write something down, and no more: it stands for what caused it. */
function onlyWrites({ state }: CaseWithEvents): boolean {
  return state.outcome?.class === 'settled' && causesOf(state).length > 0;
}

const causesOf = ({ links = [] }: CaseWithEvents['state']): readonly string[] =>
  links.flatMap(({ relation, back, to }) => (relation === 'caused-by' && !back ? [to.case] : []));

function standsFor(cases: ReadonlyMap<string, CaseWithEvents>, id: string | null): string | null {
  const written = id === null ? undefined : cases.get(id);
  return written !== undefined && onlyWrites(written) ? (causesOf(written.state)[0] ?? id) : id;
}

type Alone = Omit<CourseCase, 'at' | 'partOf' | 'id' | 'entries' | 'figures'>;

function viewOne(deps: Dependencies, { definition, state, events }: CaseWithEvents): Alone {
  const context = viewContext(deps);
  const reading = clockReading(context, state.region);
  const {
    number: _,
    timeline: __,
    next: ___,
    waitsForYou: ____,
    refusal: _____,
    nothing: ______,
    ...shown
  } = viewTrack(context, definition, state, events);
  const plan = deps.city.plans.find(({ code }) => code === deps.packs.packOf(definition.code).plan);
  return {
    ...shown,
    plan: { no: plan?.no ?? 0, name: plan?.name ?? { zh: '', en: '' } },
    held: viewHeld(events, reading, (office) => officeName(deps.city, office)),
    stops: (leadingClock(state)?.spans ?? []).flatMap((span) =>
      span.kind === 'running'
        ? []
        : [
            {
              from: formatLocal(reading.zone, span.from),
              to: span.to === null ? null : formatLocal(reading.zone, span.to),
              why: span.reason ?? basisText(span.basis, deps.city),
              basis: basisView(span.basis, deps.city),
            },
          ],
    ),
    fetched: (state.found ?? []).length,
  };
}

async function figuresOf(
  deps: Dependencies,
  cases: readonly string[],
): Promise<ReadonlyMap<string, CourseCase['figures']>> {
  const { database } = deps;
  const [values, facts] = await Promise.all([
    listValuesOf(database, database.city, cases),
    indicatorFacts(deps),
  ]);
  const figures = values.flatMap(({ case: id, indicator, value }) => {
    const figure = figureOf(deps, facts, indicator, value);
    return figure === null ? [] : [[id, figure] as const];
  });
  const byCase = new Map<string, CourseCase['figures']>();
  for (const [id, figure] of figures) byCase.set(id, [...(byCase.get(id) ?? []), figure]);
  return byCase;
}

function figureOf(
  { packs, now }: Dependencies,
  facts: ReadonlyMap<string, LedgerIndicator>,
  code: string,
  value: number,
): CourseCase['figures'][number] | null {
  const definition = packs.indicators.get(code);
  if (definition === undefined) return null;
  const printed = definition.facts.flatMap((id) => facts.get(id)?.targets ?? []);
  const own =
    definition.target === undefined || printed.length > 0
      ? []
      : [{ by: 'ongoing', qualifier: null, ...definition.target }];
  const target = targetFor([...printed, ...own], now().slice(0, 7));
  return {
    indicator: { code, name: definition.name },
    unit: definition.unit,
    value,
    target: target === undefined ? null : viewTarget(target, holds(value, target)),
  };
}
