import { counterDocuments, proofLevelNames, suffices } from '../../kernel/access/real-name.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { checkResidentId } from '../../kernel/identity/resident-id.ts';
import { isOfficer, type ServiceDefinition } from '../../kernel/process/index.ts';
import { createDraft, findDraft } from '../../store/cases/drafts.ts';
import {
  endVisit,
  findVisit,
  listVisits,
  storeVisit,
  type VisitAbout,
  type VisitRow,
} from '../../store/counter/visits.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findPartyByIdentifier } from '../../store/people/parties.ts';
import { lastRoundOf } from '../../store/signings/rounds.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { findCaseState, loadCase } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { discardDraft } from '../drafts/index.ts';
import type { Person } from '../parties/capacity.ts';
import { barsTo, isForEnterprisesAlone } from '../parties/check-enterprise.ts';
import { levelOf } from '../parties/how-known.ts';
import { refuseOneself } from '../parties/not-oneself.ts';
import { partyWith } from '../parties/note-standings.ts';
import { openParty, partyName } from '../parties/party-names.ts';
import { proveAtCounter } from '../parties/prove-identity.ts';
import { writtenName } from '../parties/written-name.ts';
import { personOf } from '../personal-fields/person.ts';
import { readSigning, viewLaterAct } from '../signings/read-signing.ts';
import { actingIn, whoAsksIn } from './acting-in-visit.ts';
import { isBegunAtCounters } from './offered-at-counters.ts';
import type { VisitView } from './visit-views.ts';

export type NewVisit = {
  readonly service: string;
  readonly region: string;
  readonly ticket: string;
  readonly channel: 'counter' | 'phone';
  /** The party for whom they are there; absent: for themselves. */
  readonly for?: string;
  readonly person: { readonly name: string; readonly residentId: string; readonly phone: string };
  /** The document that was seen; on the telephone none is. */
  readonly document: keyof typeof counterDocuments | null;
};

/**
 * Begins with somebody at the counter, or on the telephone: who it is, is written down once and serves every service,
 * and a form is begun that is theirs. Nobody has to apply online (the plan's measure `online-and-counter`). A visit at
 * the counter needs the document that was seen. Whoever is there for an enterprise, or for somebody else, has a power over
 * it that reaches this service. All that would refuse it later whatever is entered does so now: `access.name-unfit` for what
 * is no name, `counter.enterprise-only` for what is no person’s to ask for, `counter.power-not-held`, `power.not-offered`,
 * and on the telephone `counter.caller-unproven`.
 */
export async function openVisit(deps: Dependencies, clerk: Person, asked: NewVisit): Promise<VisitView> {
  const { office } = clerk;
  if (office === undefined || !isOfficer(clerk, office)) throw refuse('access.not-permitted');
  const service = deps.packs.services.get(asked.service);
  if (service === undefined || !isBegunAtCounters(service)) throw refuse('counter.service-not-here');
  if (asked.for === undefined && isForEnterprisesAlone(service)) throw refuse('counter.enterprise-only');
  const { database } = deps;
  // What is for the clerk themselves would be theirs to go on with, past the one who came.
  if (asked.for !== undefined) await refuseOneself(deps, clerk, asked.for);
  const party = await whoeverCame(deps, clerk, asked);
  const actsFor = asked.for === party ? null : (asked.for ?? null);
  await mayAskFor(deps, service, { party, actsFor, channel: asked.channel });
  const now = deps.now();
  const draft = deps.newId();
  await createDraft(
    database,
    database.city,
    {
      id: draft,
      account: clerk.account,
      party: whoAsksIn({ party, actsFor }),
      service: asked.service,
      region: asked.region,
      form: {},
    },
    now,
  );
  const begun = { office, party, actsFor, service: asked.service, draft, openedAt: now, about: null };
  return await keepVisit(deps, clerk, asked, begun);
}

/** Writes down that somebody is there, and what was begun for them, by whichever way they came. */
export async function keepVisit(
  deps: Dependencies,
  clerk: Person,
  { channel, ticket, document }: Pick<NewVisit, 'channel' | 'ticket' | 'document'>,
  begun: Pick<VisitRow, 'office' | 'party' | 'actsFor' | 'service' | 'draft' | 'openedAt' | 'about'>,
): Promise<VisitView> {
  const { database } = deps;
  const id = deps.newId();
  await storeVisit(database, database.city, {
    ...begun,
    id,
    clerk: clerk.account,
    channel,
    ticket: ticket.trim(),
    document: channel === 'counter' ? document : null,
  });
  return await readVisit(deps, clerk, id);
}

/** Whoever is there may act for whom they are there, and these may ask; on the telephone they are known well enough. */
async function mayAskFor(
  deps: Dependencies,
  service: ServiceDefinition,
  { party, actsFor, channel }: Pick<VisitRow, 'party' | 'actsFor' | 'channel'>,
): Promise<void> {
  const asker = whoAsksIn({ party, actsFor });
  await actingIn(deps, { party, actsFor, service: service.code, about: null });
  const bar = await (await barsTo(deps, asker))(service);
  if (bar?.code === 'power.enterprise-only') throw refuse('counter.enterprise-only');
  if (bar !== null) throw refuse(bar.code, bar.parameters);
  await mustBeKnown(deps, service, channel, party);
}

/** Refuses `counter.caller-unproven`: a voice on the telephone is nobody that was seen, and the service may want more. */
export async function mustBeKnown(
  deps: Dependencies,
  { realName }: ServiceDefinition,
  channel: VisitRow['channel'],
  party: string,
): Promise<void> {
  const level = realName?.level ?? 'none';
  if (channel === 'phone' && !suffices(await levelOf(deps, party), level))
    throw refuse('counter.caller-unproven', { level: proofLevelNames[level] });
}

/** The person's party. Seen at a counter they are proven from now on; a voice on the telephone proves nothing. */
export async function whoeverCame(
  deps: Dependencies,
  clerk: Person,
  { channel, person, document }: Pick<NewVisit, 'channel' | 'person' | 'document'>,
): Promise<string> {
  const { database, masterKey } = deps;
  const number = person.residentId.trim().toUpperCase();
  const name = writtenName(person.name);
  if (checkResidentId(number).error !== null) throw refuse('access.person-unfit');
  if (channel === 'counter') {
    if (document === null) throw refuse('counter.signature-needed');
    await proveAtCounter(deps, clerk, { ...person, document });
  } else {
    const known = await partyWith(deps, 'person', number, {
      name: { zh: name, en: name },
      identifier: number,
      phone: person.phone,
      phoneFrom: 'desk',
    });
    await recordAccess(database, database.city, {
      id: deps.newId(),
      at: deps.now(),
      account: clerk.account,
      purpose: 'prove-identity',
      case: null,
      fields: ['name', 'residentId'],
      subjects: [personOf(masterKey, number)],
    });
    await refuseOneself(deps, clerk, known);
    const open = await openParty(deps, known);
    if (open.name?.zh !== name && open.name?.en !== name) throw refuse('access.person-unfit');
  }
  const party = await findPartyByIdentifier(database, database.city, personOf(masterKey, number));
  if (party === null) throw refuse('access.person-unfit');
  return party.id;
}

/** Those of the clerk's office, the last first: what colleagues have in hand stands there without its form. */
export async function listOwnVisits(
  deps: Dependencies,
  clerk: Person,
  page: { readonly limit: number; readonly after?: string },
): Promise<{ items: VisitView[]; next: string | null }> {
  const { office } = clerk;
  if (office === undefined || !isOfficer(clerk, office)) throw refuse('access.not-permitted');
  const { items, next } = await listVisits(deps.database, deps.database.city, office, page);
  return { items: await Promise.all(items.map((row) => viewVisit(deps, clerk, row, false))), next };
}

/** One of the clerk's own visits, as it stands now. Refuses `counter.visit-not-found`. */
export async function readVisit(deps: Dependencies, clerk: Person, id: string): Promise<VisitView> {
  return await viewVisit(deps, clerk, await ownVisit(deps, clerk, id), true);
}

/** The person has gone without handing anything in: what was typed is thrown away. */
export async function leaveVisit(deps: Dependencies, clerk: Person, id: string): Promise<VisitView> {
  const visit = await ownVisit(deps, clerk, id);
  const { database } = deps;
  if (visit.endedAt === null) {
    if ((await findDraft(database, database.city, visit.draft)) !== null)
      await discardDraft(deps, clerk, visit.draft);
    await endVisit(database, database.city, id, null, deps.now());
  }
  return await readVisit(deps, clerk, id);
}

async function ownVisit(deps: Dependencies, clerk: Person, id: string): Promise<VisitRow> {
  const visit = await findVisit(deps.database, deps.database.city, id);
  if (visit === null || visit.clerk !== clerk.account || !isOfficer(clerk, visit.office))
    throw refuse('counter.visit-not-found');
  return visit;
}

async function viewVisit(
  deps: Dependencies,
  clerk: Person,
  visit: VisitRow,
  whole: boolean,
): Promise<VisitView> {
  const { database } = deps;
  const { zone } = deps.time;
  const own = visit.clerk === clerk.account;
  const found = visit.caseId === null || !own ? null : await findCaseState(deps, visit.caseId);
  const round = own && whole ? await lastRoundOf(database, database.city, visit.draft) : null;
  return {
    id: visit.id,
    ticket: visit.ticket,
    channel: visit.channel,
    service: { code: visit.service, name: currentDefinition(deps, visit.service).name },
    person: (await partyName(deps, visit.party)).zh,
    for: visit.actsFor === null ? null : await partyName(deps, visit.actsFor),
    document: documentName(visit.document),
    openedAt: inCityTime(zone, visit.openedAt),
    endedAt: visit.endedAt === null ? null : inCityTime(zone, visit.endedAt),
    own,
    draft: own && visit.endedAt === null ? visit.draft : null,
    about: visit.about === null || !own ? null : await viewAbout(deps, visit.about),
    signing: round === null ? null : await readSigning(deps, clerk, round.id),
    case:
      found === null
        ? null
        : { id: found.state.id, number: found.state.number, queryCode: found.state.queryCode },
  };
}

async function viewAbout(deps: Dependencies, about: VisitAbout): Promise<VisitView['about']> {
  const { state } = await loadCase(deps, about.case);
  const items = about.act === 'resubmit' ? (state.corrections[about.corrections - 1]?.items ?? []) : [];
  return { ...(await viewLaterAct(deps, about)), asked: items.map(({ text }) => text) };
}

function documentName(document: string | null) {
  return document !== null && document in counterDocuments
    ? counterDocuments[document as keyof typeof counterDocuments]
    : null;
}
