import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import { createRandom } from '../../sampling/random.ts';
import { asEntered, fillIn } from '../fill-in.ts';
import { hash, intentionFor } from '../intentions.ts';
import { stepOf, withPapers } from '../offices.ts';
import type { Applicant, JourneyRow, MonthRegion } from '../options.ts';
import type { Act, Page, SeenCase, SeenMove, SeenWork } from '../seen.ts';
import { sendIn } from '../send-in.ts';
import { done, type Town } from '../town.ts';
import type { SoFar, Stage } from './build.ts';

export type Journey = {
  /** Asks for what may begin, and does what waits for the applicant. */
  readonly walk: () => Promise<void>;
  readonly rows: () => readonly JourneyRow[];
  /** Whether every stage is done, or one has ended badly and the way is at its end. */
  readonly isOver: () => boolean;
};

type Begun = {
  readonly service: string;
  readonly id: string;
  readonly form: JsonObject;
  /** As it was last seen; null before. */
  readonly seen: SeenStage | null;
};
type SeenStage = SeenCase & {
  readonly endedAt: string | null;
  readonly outcome: { readonly name: Text } | null;
  readonly service: { readonly name: Text };
};
type Held = {
  readonly held: readonly {
    readonly party: { readonly id: string; readonly identifier: string };
  }[];
};

/** One applicant who goes the whole way: what they do next follows from what they have. */
export function openJourney(
  town: Town,
  stages: readonly Stage[],
  { username, ...person }: Applicant,
  region: MonthRegion,
): Journey {
  const begun = new Map<string, Begun>();
  const puzzled = new Map<string, number>();
  const { seed, codeLists } = town.options;
  const isDone = (service: string): boolean => endedWell(begun.get(service)?.seen);

  const filledIn = (schema: JsonObject, entries: JsonObject, ...words: readonly string[]) =>
    fillIn(createRandom(hash(seed, ...words)), schema, {
      region,
      place: town.options.regions[0]?.name.replace(/本级$/, '') ?? region.name,
      codeLists,
      entries,
      today: town.counts.day,
    });

  const soFar = (): SoFar => ({
    today: town.counts.day,
    region: region.id,
    form: (stage) => begun.get(stage)?.form ?? {},
    data: (stage) => begun.get(stage)?.seen?.data ?? {},
  });

  /** The firm, once it is there and has been given into their hands. */
  async function firm(): Promise<string | null> {
    const uscc = begun.get('startup')?.seen?.data.uscc;
    const { held } = await town.person(username).must<Held>('GET', '/api/standing');
    return held.find(({ party }) => party.identifier === uscc)?.party.id ?? null;
  }

  async function begin(stage: Stage): Promise<void> {
    const { service } = stage;
    const schema = town.schemas.get(service);
    const party = stage.after.length === 0 ? undefined : await firm();
    if (schema === undefined || party === null) return;
    const own = 'legalRepresentative' in ((schema.properties ?? {}) as JsonObject);
    const entries = {
      ...(own ? { legalRepresentative: asEntered(person) } : {}),
      ...stage.entries(soFar()),
    };
    const form = filledIn(schema, entries, service);
    if (form === null) throw new Error(`no form of ${service} was found`);
    const request = { service, region: region.id, form, ...(party === undefined ? {} : { party }) };
    const sent = await sendIn(town, username, request);
    if (sent === null) return;
    town.counts.applied += 1;
    town.errands.set(sent.id, {
      id: sent.id,
      intention: { ...intentionFor(town.options, sent.id), stars: null, own: false, region },
      service,
      form: sent.form,
    });
    begun.set(service, { service, id: sent.id, form: sent.form, seen: null });
  }

  async function look(known: Begun): Promise<void> {
    const seen = await town.person(username).ask<SeenStage>('GET', `/api/cases/${known.id}`);
    if (!done(town, seen)) return;
    begun.set(known.service, { ...known, seen: seen.body });
    const { office, phase } = seen.body;
    if (office !== null) town.busy.add(office.id);
    if (phase !== 'ended') return;
    town.errands.delete(known.id);
    if (endedWell(seen.body)) town.counts.granted += 1;
    else town.counts.notGranted += 1;
  }

  async function answer(): Promise<void> {
    const self = town.person(username);
    const party = isDone('startup') ? await firm() : null;
    const lists = ['/api/work?limit=200', ...(party === null ? [] : [`/api/work?limit=200&for=${party}`])];
    const waiting = await Promise.all(lists.map((list) => self.must<Page<SeenWork>>('GET', list)));
    for (const row of waiting.flatMap(({ items }) => items)) {
      if (puzzled.get(row.case.id) === row.case.version) continue;
      const seen = await self.ask<SeenCase>('GET', `/api/cases/${row.case.id}`);
      if (!done(town, seen)) continue;
      const { version, moves } = seen.body;
      const decided = ownAct(moves, row);
      const act = decided === null ? null : await withPapers(town, self, seen.body, decided);
      if (act === null) puzzled.set(row.case.id, version);
      else done(town, await self.ask('POST', `/api/cases/${row.case.id}/acts`, { version, ...act }));
    }
  }

  function ownAct(moves: readonly SeenMove[], row: SeenWork): Act | null {
    const move = moves.find(({ act, step }) => act === 'complete-step' && step === stepOf(row));
    const outcome = move?.outcomes.find(({ favourable }) => favourable);
    if (move === undefined || outcome === undefined) return null;
    const given = town.given[`${row.case.service.code}/${stepOf(row)}`]?.(town.counts.day) ?? {};
    const output = move.form === null ? {} : filledIn(move.form, given, row.case.number, row.item.code);
    return output === null ? null : { act: 'complete-step', step: move.step, outcome: outcome.code, output };
  }

  return {
    walk: async () => {
      for (const known of begun.values()) if (known.seen?.phase !== 'ended') await look(known);
      await answer();
      for (const stage of stages)
        if (!begun.has(stage.service) && stage.after.every(isDone)) await begin(stage);
    },
    rows: () =>
      stages.map(({ service }) => rowOf(service, town.names.get(service), begun.get(service)?.seen ?? null)),
    isOver: () =>
      stages.every(({ service }) => isDone(service)) ||
      [...begun.values()].some(({ seen }) => seen?.phase === 'ended' && !endedWell(seen)),
  };
}

const endedWell = (seen: SeenStage | null | undefined): boolean =>
  seen?.phase === 'ended' && seen.outcome?.class === 'favourable';

function rowOf(service: string, name: Text | undefined, seen: SeenStage | null): JourneyRow {
  const row = { service, name: name ?? { zh: service, en: service } };
  if (seen === null) return { ...row, case: null };
  const { id, number, openedAt, endedAt, outcome } = seen;
  return {
    ...row,
    case: { id, number, openedAt, endedAt, outcome: outcome?.name ?? null, favourable: endedWell(seen) },
  };
}
