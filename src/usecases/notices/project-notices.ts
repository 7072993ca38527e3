import type { CaseEventBody } from '../../kernel/process/events.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { projectorStanding } from '../../store/log/projector-standing.ts';
import { advanceNotices, readTellingEvents, resetNotices } from '../../store/people/notices.ts';
import type { Dependencies } from '../dependencies.ts';
import { tellingTypes, whomItTells } from './whom-events-tell.ts';

const projector = 'notices';
const batch = 1_000;

/**
 * Reads on in the city's log and writes down who is to be told of what. Says how far it is then, and whether
 * there is more. The same events make the same notices, so that reading from the beginning leaves the same rows.
 */
export async function projectNotices({
  database,
}: Dependencies): Promise<{ readonly position: number; readonly told: number; readonly more: boolean }> {
  const { city } = database;
  const { position: from, last } = await projectorStanding(database, city, projector);
  const to = Math.min(last, from + batch);
  if (to <= from) return { position: from, told: 0, more: false };
  const events = await readTellingEvents(database, city, { after: from, last: to, types: tellingTypes });
  const files = await findCases(database, city, [...new Set(events.map(({ stream }) => stream))]);
  const asked = new Map(files.map(({ id, applicantParty: party, account }) => [id, { party, account }]));
  const notices = events.flatMap(({ logIndex, stream, seq, recordedAt, actor, body, askedBy, justTold }) =>
    whomItTells(body as CaseEventBody, {
      asked: asked.get(stream) ?? { party: null, account: null },
      by: actor,
      extensionAskedBy: askedBy,
      justTold,
    }).map((address) => ({ address, at: recordedAt, logIndex, case: stream, seq })),
  );
  await advanceNotices(database, city, projector, { from, to, notices });
  return { position: to, told: notices.length, more: to < last };
}

/** Throws away every notice of an event and works all of them out again from the log. */
export async function rebuildNotices(deps: Dependencies): Promise<void> {
  await resetNotices(deps.database, deps.database.city, projector);
  while ((await projectNotices(deps)).more);
}
