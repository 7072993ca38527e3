import { Type } from 'typebox';
import { findRegion } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findDraft } from '../../store/cases/drafts.ts';
import {
  endHelp,
  findHelp,
  findHelper,
  type HelperRow,
  type HelpRow,
  listHelp,
  listHelpers,
  saveHelper,
  storeHelp,
  takeHelp,
} from '../../store/counter/helpers.ts';
import { findAccountByUsername, listAccountNames } from '../../store/people/accounts.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDraftInCapacity } from '../drafts/get-own-draft.ts';
import type { Person } from '../parties/capacity.ts';
import { officeName, regionName } from '../views/names.ts';
import { Coded, DateTime, listOf, Named, orNull, TextView } from '../views/parts.ts';
import { assignedHelper } from './assigned-help.ts';
import { inScope } from './helper-scope.ts';

/** A helper (帮办代办) as the city names them in public. */
export const HelperView = Type.Object({
  name: TextView,
  kind: Type.Enum(['staff', 'volunteer']),
  office: Named,
  services: Type.Array(Coded, { description: '为空表示所有事项。Every service, where it is empty' }),
  regions: Type.Array(Coded, { description: '为空表示全市。The whole city, where it is empty' }),
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
});
export const HelperList = listOf(HelperView);

/** A request for help, for whoever asked and for helpers. */
export const HelpView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  service: Coded,
  region: Coded,
  draft: orNull(
    Type.String({ format: 'uuid', description: '本人和接办的帮办员可以打开。For the two alone' }),
  ),
  helper: orNull(TextView),
  own: Type.Boolean({ description: '本人请求的。The reader asked for it' }),
  mine: Type.Boolean({ description: '本人接办的。The reader helps' }),
  assigned: Type.Boolean({
    description: '由登记簿指派的代办专员。The helper was assigned to what the draft is about',
  }),
  askedAt: DateTime,
  takenAt: orNull(DateTime),
  endedAt: orNull(DateTime),
  rating: orNull(Type.Integer()),
});
export type HelpView = Type.Static<typeof HelpView>;
export const HelpList = listOf(HelpView);

const today = (deps: Dependencies): string => deps.now().slice(0, 10);

/** Who helps today, in public. */
export async function readHelpers(deps: Dependencies): Promise<Type.Static<typeof HelperList>> {
  const rows = await listHelpers(deps.database, deps.database.city, today(deps));
  return {
    items: rows.map(({ name, kind, office, services, regions, from, to }) => ({
      name,
      kind,
      office: { id: office, name: officeName(deps.city, office) },
      services: services.map((code) => ({
        code,
        name: deps.packs.services.get(code)?.name ?? { zh: code, en: code },
      })),
      regions: regions.map((code) => ({ code, name: regionName(deps.city, code) })),
      from,
      to,
    })),
  };
}

export type NewHelper = {
  readonly username: string;
  readonly kind: HelperRow['kind'];
  readonly services: readonly string[];
  readonly regions: readonly string[];
  readonly from: string;
  readonly to: string;
};

/**
 * A head gives somebody scope to help at their office; given anew, the scope before is replaced. Refuses
 * `help.other-office` where another office has them as its helper.
 */
export async function giveHelper(
  deps: Dependencies,
  head: Person,
  asked: NewHelper,
): Promise<Type.Static<typeof HelperList>> {
  const { office } = head;
  if (office === undefined || head.role !== 'head') throw refuse('access.not-permitted');
  const { database } = deps;
  const account = await findAccountByUsername(database, database.city, asked.username);
  const known =
    asked.services.every((code) => deps.packs.services.has(code)) &&
    asked.regions.every((code) => findRegion(deps.city, code) !== undefined);
  if (account === null || account.disabledAt !== null || asked.to < asked.from || !known)
    throw refuse('help.person-unfit');
  const { kind, services, regions, from, to } = asked;
  const saved = await saveHelper(
    database,
    database.city,
    { account: account.id, kind, office, services, regions, from, to },
    { account: head.account, now: deps.now() },
  );
  if (!saved) throw refuse('help.other-office');
  return await readHelpers(deps);
}

/** Asks for help with one's own draft. From then on, until it ends, its helper reads and fills it in. */
export async function askForHelp(deps: Dependencies, person: Person, draftId: string): Promise<HelpView> {
  const { draft, standing } = await getDraftInCapacity(deps, person, draftId);
  if (standing !== 'own') throw refuse('help.not-yours');
  if (draft.region === null) throw refuse('case.region-unknown', { region: '' });
  const { database } = deps;
  const id = deps.newId();
  const { service, region, party } = draft;
  const helper = await assignedHelper(deps, draft);
  await storeHelp(database, database.city, {
    id,
    service,
    region,
    account: person.account,
    party,
    draft: draftId,
    helper,
    askedAt: deps.now(),
    assigned: helper !== null,
  });
  const mine = await listHelp(database, database.city, { account: person.account });
  const open = mine.find((row) => row.draft === draftId && row.endedAt === null);
  if (open === undefined) throw refuse('help.not-found');
  return await viewHelp(deps, person, open);
}

/** What one asked for; and of helpers what waits within their scope, and what they have taken. */
export async function listOwnHelp(deps: Dependencies, person: Person): Promise<{ items: HelpView[] }> {
  const { database } = deps;
  const asked = await listHelp(database, database.city, { account: person.account });
  const helper = await findHelper(database, database.city, person.account, today(deps));
  const waiting =
    helper === null
      ? []
      : (await listHelp(database, database.city, { helper: person.account })).filter(
          (row) => row.helper === person.account || inScope(helper, row),
        );
  const others = waiting.filter(({ account }) => account !== person.account);
  const standing = await Promise.all(others.map((row) => isStillAssigned(deps, row)));
  const rows = [...asked, ...others.filter((_, at) => standing[at])];
  return { items: await Promise.all(rows.map((row) => viewHelp(deps, person, row))) };
}

/** Whether help that was assigned is so still; what was asked for needs nothing else. */
async function isStillAssigned(deps: Dependencies, { assigned, draft, helper }: HelpRow): Promise<boolean> {
  if (!assigned) return true;
  const found = await findDraft(deps.database, deps.database.city, draft);
  return found !== null && (await assignedHelper(deps, found)) === helper;
}

/** A helper takes a request within their scope. Refuses `help.out-of-scope`, and what somebody else has. */
export async function takeHelpRequest(deps: Dependencies, person: Person, id: string): Promise<HelpView> {
  const { database } = deps;
  const row = await getHelp(deps, id);
  const helper = await findHelper(database, database.city, person.account, today(deps));
  if (helper === null || row.account === person.account || !inScope(helper, row))
    throw refuse('help.out-of-scope');
  if (
    row.helper !== person.account &&
    !(await takeHelp(database, database.city, id, person.account, deps.now()))
  )
    throw refuse('help.not-found');
  return await viewHelp(deps, person, await getHelp(deps, id));
}

/** Ends it, by either of the two; whoever asked may say with it how good the help was. */
export async function endHelpRequest(
  deps: Dependencies,
  person: Person,
  id: string,
  rating: number | null,
): Promise<HelpView> {
  const { database } = deps;
  const row = await getHelp(deps, id);
  const own = row.account === person.account;
  if (!own && row.helper !== person.account) throw refuse('help.not-found');
  await endHelp(database, database.city, id, deps.now(), own ? rating : null);
  return await viewHelp(deps, person, await getHelp(deps, id));
}

async function getHelp(deps: Dependencies, id: string): Promise<HelpRow> {
  const row = await findHelp(deps.database, deps.database.city, id);
  if (row === null) throw refuse('help.not-found');
  return row;
}

async function viewHelp(deps: Dependencies, reader: Person, row: HelpRow): Promise<HelpView> {
  const { database } = deps;
  const { zone } = deps.time;
  const own = row.account === reader.account;
  const mine = row.helper === reader.account;
  const [helper] = row.helper === null ? [] : await listAccountNames(database, database.city, [row.helper]);
  const local = (moment: string | null) => (moment === null ? null : inCityTime(zone, moment));
  return {
    id: row.id,
    service: { code: row.service, name: currentDefinition(deps, row.service).name },
    region: { code: row.region, name: regionName(deps.city, row.region) },
    draft: row.endedAt === null && (own || mine) ? row.draft : null,
    helper: helper?.name ?? null,
    own,
    mine,
    assigned: row.assigned,
    askedAt: inCityTime(zone, row.askedAt),
    takenAt: local(row.takenAt),
    endedAt: local(row.endedAt),
    rating: row.rating,
  };
}
