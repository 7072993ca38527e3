import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import type { OversightDeclaration } from '../../kernel/pack/oversight.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { countMeasures, type MeasureCount } from '../../store/registers/count-measures.ts';
import { listBeginnings } from '../cases/list-beginnings.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import {
  getOversight,
  type Matter,
  mattersOf,
  ordersScope,
  supervisingOffices,
  watchesOverAll,
} from './oversight.ts';
import type { SupervisionView } from './supervision-views.ts';
import { lookBacksOf, stageOf, viewOrder } from './view-order.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** As many orders as a page shows; with more, the list of cases has them all. */
const most = 100;

/** Everything that supervision has in hand, as far as the reader may see it. */
export async function readSupervision(deps: Dependencies, reader: Person): Promise<SupervisionView> {
  const oversight = getOversight(deps);
  const scope = ordersScope(deps, reader);
  const read = (service: string, open: boolean, limit: number) =>
    mattersOf(deps, scope, { service, open, limit });
  const others = [oversight.meeting, oversight.inspection, oversight.commendation];
  const [open, closed, lookedBack, measures, ...matters] = await Promise.all([
    read(oversight.order, true, most),
    read(oversight.order, false, most),
    read(oversight.inspection, false, 20),
    recordsFor(deps, reader, oversight.records),
    ...others.map((service) => read(service, true, 20)),
    ...others.map((service) => read(service, false, 5)),
  ]);
  const sees = { contents: admits('case.contents', reader) };
  const own = new Set([oversight.order, ...others]);
  return {
    orders: {
      items: [...open.items, ...closed.items].map((each) => viewOrder(deps, oversight, each, sees)),
      more: open.more || closed.more,
    },
    lookBacks: [...closed.items, ...lookedBack.items]
      .flatMap((each) => lookBacksOf(deps, each))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ladder: oversight.ladder.map((rung) => ({ ...rung, relapses: rung.relapses ?? null })),
    records: measures,
    matters: matters
      .flatMap(({ items }) => items)
      .map((each) => viewMatter(deps, oversight, each, sees.contents)),
    merges: supervisingOffices(deps).some((office) => isOfficer(reader, office)),
    begins: listBeginnings(deps, reader).items.flatMap(({ service }) =>
      own.has(service.code) ? [service] : [],
    ),
  };
}

function viewMatter(
  deps: Dependencies,
  oversight: OversightDeclaration,
  { definition, state }: Matter,
  contents: boolean,
) {
  const { stage, by } = stageOf(deps, definition, state);
  const { title, office } = state.form;
  const named =
    typeof title === 'string' ? { zh: title, en: title } : officeName(deps.city, String(office ?? ''));
  return {
    id: state.id,
    number: state.number,
    page: pageOf(oversight, definition.code),
    service: { code: definition.code, name: definition.name },
    title: contents ? named : { zh: state.number, en: state.number },
    stage,
    by,
    openedAt: inCityTime(deps.time.zone, state.submittedAt),
    open: state.phase !== 'ended',
  };
}

function pageOf(
  { meeting, inspection }: OversightDeclaration,
  service: string,
): SupervisionView['matters'][number]['page'] {
  return service === meeting ? 'meeting' : service === inspection ? 'inspection' : 'case';
}

/** What was done about whom is kept inside: an office reads of itself; supervision, coordination and leaders of all. */
async function recordsFor(
  deps: Dependencies,
  reader: Person,
  register: string,
): Promise<SupervisionView['records']> {
  const counts = await countMeasures(deps.database, deps.database.city, register);
  const office = reader.office ?? '';
  const all = watchesOverAll(deps, reader) || admits('supervision.records', reader);
  const seen = all ? counts : counts.filter((each) => each.office === office);
  return [...Map.groupBy(seen, (each) => each.office)].map(([id, rows]) => ({
    office: { id, name: officeName(deps.city, id) },
    measures: measuresOf(rows),
  }));
}

function measuresOf(rows: readonly MeasureCount[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ measure, count }) => [measure, count]));
}
