import { Type } from 'typebox';
import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { asForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type GatheringRow, listGatherings, listJoined } from '../../store/cases/gatherings.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { capacitiesFor, ownParty } from '../parties/capacity.ts';
import { officeName, regionName } from '../views/names.ts';
import { Coded, DateTime, Named, orNull, pageOf, TextView } from '../views/parts.ts';
import { getDefinition } from './definitions.ts';
import { findCaseState } from './load-case.ts';

const JsonMap = Type.Record(Type.String(), Type.Unknown());
const CaseRef = Type.Object({ id: Type.String({ format: 'uuid' }), number: Type.String() });

/** Something that one may join: a call for bids, a term for claims, a vote. */
export const GatheringView = Type.Object({
  case: CaseRef,
  service: Coded,
  step: Coded,
  joins: Type.Object(
    { code: Type.String(), name: TextView, summary: TextView },
    {
      description: '参加即开始的事项。What one begins by joining',
    },
  ),
  region: Named,
  office: orNull(Named),
  opensAt: DateTime,
  shutsAt: orNull(DateTime),
  once: Type.Boolean({ description: '每个主体只能参加一次。A party may join once' }),
  joined: Type.Array(CaseRef, { description: '本人已参加的。What the reader has joined with' }),
  announced: JsonMap,
  announcedForm: Type.Record(Type.String(), Type.Unknown(), {
    description: '公告内容的表单定义。The form of what is announced',
  }),
});
export type GatheringView = Type.Static<typeof GatheringView>;
export const GatheringPage = pageOf(GatheringView);

/** What is open to be joined, the one that shuts next first. Who of them may, is decided when they ask. */
export async function listOpenGatherings(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  {
    for: party,
    ...filter
  }: { readonly case?: string; readonly limit: number; readonly after?: string; readonly for?: string },
): Promise<Type.Static<typeof GatheringPage>> {
  if (!admits('case.join', principal)) throw refuse('access.not-permitted');
  const { database } = deps;
  const page = await listGatherings(database, database.city, { now: deps.now(), ...filter });
  const parents = [...new Set(page.items.map((row) => row.case.id))];
  await capacitiesFor(deps, principal, party);
  const own = await listJoined(database, database.city, parents, party ?? ownParty(principal));
  const items = await Promise.all(
    page.items.map((row) =>
      viewGathering(
        deps,
        row,
        own.flatMap(({ id, number, parent }) =>
          parent?.case === row.case.id && parent.step === row.step && parent.round === row.round
            ? [{ id, number }]
            : [],
        ),
      ),
    ),
  );
  return { items: items.filter((item) => item !== null), next: page.next };
}

/** Null where nobody joins by themselves: a list is gathered by the system. */
async function viewGathering(
  deps: Dependencies,
  { case: row, step: code, keeper, opensAt, shutsAt }: GatheringRow,
  joined: readonly { readonly id: string; readonly number: string }[],
): Promise<GatheringView | null> {
  const definition = await getDefinition(deps, row.definition);
  const step = definition.steps.find((each) => each.code === code);
  const gathers = step?.gathers;
  const gathered = gathers === undefined ? undefined : deps.packs.services.get(gathers.service);
  if (step === undefined || gathers === undefined || gathers.each !== undefined || gathered === undefined)
    return null;
  const { zone } = deps.time;
  return {
    case: { id: row.id, number: row.number },
    service: { code: definition.code, name: definition.name },
    step: { code, name: step.name },
    joins: { code: gathered.code, name: gathered.name, summary: gathered.summary },
    region: { id: row.region, name: regionName(deps.city, row.region) },
    office: keeper === null ? null : { id: keeper, name: officeName(deps.city, keeper) },
    opensAt: inCityTime(zone, opensAt),
    shutsAt: shutsAt === null ? null : inCityTime(zone, shutsAt),
    once: gathers.oncePerParty === true,
    joined: [...joined],
    ...(await announced(deps, row.id, definition.form, gathers.announces ?? [])),
  };
}

async function announced(
  deps: Dependencies,
  id: string,
  form: JsonObject,
  names: readonly string[],
): Promise<Pick<GatheringView, 'announced' | 'announcedForm'>> {
  const only = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  const found = names.length === 0 ? null : await findCaseState(deps, id);
  return {
    announced: found === null ? {} : only(found.state.form),
    announcedForm: { type: 'object', 'x-text': form['x-text'], properties: only(asForm(form).properties) },
  };
}
