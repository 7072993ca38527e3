import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { CaseEventBody } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { eventOfNotice, recordReading } from '../../store/messages/service.ts';
import {
  countUnread,
  type DeputationNotice,
  listNotices,
  markAllRead,
  markRead,
  type NoticeReader,
  type NoticeRow,
  type PowerNotice,
} from '../../store/people/notices.ts';
import { getDefinition } from '../cases/definitions.ts';
import { maySeeCase } from '../cases/may-see.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { documentTitle } from '../messages/statutory-notice.ts';
import { partyName } from '../parties/party-names.ts';
import { CaseRow } from '../views/case-views.ts';
import { viewListed } from '../views/listed-case.ts';
import { DateTime, orNull, pageOf, TextView } from '../views/parts.ts';
import { deputationText, noticeText, outOfReach, powerText } from './notice-text.ts';
import { addressesReadBy } from './whom-events-tell.ts';

/** Something that somebody is told, with whether they have read it. */
export const NoticeView = Type.Object({
  id: Type.String(),
  at: DateTime,
  text: TextView,
  level: Type.Enum(['none', 'blue', 'yellow', 'red'], {
    description: '预警的颜色；不是预警的为 none。The colour of a warning; none of what is no warning',
  }),
  read: Type.Boolean(),
  case: orNull(CaseRow),
  document: orNull(
    Type.Object(
      { seq: Type.Integer(), title: TextView },
      {
        description:
          '给当事人的签名文书，见 downloadNotice。The signed document for whoever asked: see downloadNotice',
      },
    ),
  ),
});
export type NoticeView = Type.Static<typeof NoticeView>;
export const NoticePage = pageOf(NoticeView);

type Reader = Extract<Principal, { kind: 'account' }>;

/** Beyond this, how many there are says nothing any more. */
export const mostCounted = 100;

/** What the signed-in person was told, the latest first. */
export async function listOwnNotices(
  deps: Dependencies,
  principal: Reader,
  filter: { readonly unread?: boolean; readonly limit: number; readonly after?: string },
): Promise<Type.Static<typeof NoticePage>> {
  const { database } = deps;
  const page = await listNotices(database, database.city, readerOf(deps, principal), filter);
  const ids = [...new Set(page.items.flatMap((row) => (row.case === null ? [] : [row.case])))];
  const rows = await findCases(database, database.city, ids);
  const cases = new Map(
    await Promise.all(
      rows.map(async (row): Promise<[string, CaseOfNotice]> => {
        // Somebody may have left the office that was told; what they may open now is all they see of the case.
        const seen = await maySeeCase(deps, principal, row.id);
        const view = seen ? await viewListed(deps, row, principal) : null;
        return [row.id, { definition: row.definition, view }];
      }),
    ),
  );
  return {
    items: await Promise.all(page.items.map((row) => viewNotice(deps, row, cases, isApplying(principal)))),
    next: page.next,
  };
}

type CaseOfNotice = { readonly definition: string; readonly view: CaseRow | null };

async function viewNotice(
  deps: Dependencies,
  { id, at, read, about, case: caseId, seq, body }: NoticeRow,
  cases: ReadonlyMap<string, CaseOfNotice>,
  /** The reader asks for things, rather than deciding them. */
  isTold: boolean,
): Promise<NoticeView> {
  const shared = { id, at: inCityTime(deps.time.zone, at), read };
  if (about !== null)
    return { ...shared, text: await toldText(deps, about), level: 'none', case: null, document: null };
  const known = caseId === null ? undefined : cases.get(caseId);
  if (known === undefined || body === null) throw new Error(`the notice ${id} is of no case`);
  const event = body as CaseEventBody;
  return {
    ...shared,
    // Whoever acted for a party and does so no more reads of its matters no more.
    text:
      known.view === null && isTold
        ? outOfReach
        : noticeText(await getDefinition(deps, known.definition), event),
    level: event.type === 'deadline-warned' ? event.level : 'none',
    case: known.view,
    document: documentOf(event, seq, known.view, isTold),
  };
}

async function toldText(deps: Dependencies, about: DeputationNotice | PowerNotice): Promise<Text> {
  return about.kind === 'deputy-named'
    ? deputationText(about)
    : powerText(about, await partyName(deps, about.party));
}

/** The document of a statutory notice, for whoever may open the case as the one who asked. */
function documentOf(
  event: CaseEventBody,
  seq: number | null,
  opens: CaseRow | null,
  isTold: boolean,
): NoticeView['document'] {
  const title = documentTitle(event);
  return title === null || seq === null || opens === null || !isTold ? null : { seq, title };
}

/** How much the signed-in person has not read, counted to a hundred. */
export async function countOwnNotices(deps: Dependencies, principal: Reader): Promise<{ unread: number }> {
  const { database } = deps;
  return {
    unread: await countUnread(database, database.city, readerOf(deps, principal), mostCounted),
  };
}

/** Marks one notice as read, or all up to one. Refuses those that are not the person's. */
export async function readNotices(
  deps: Dependencies,
  principal: Reader,
  { notice, upTo }: { readonly notice?: string; readonly upTo?: string },
): Promise<void> {
  const { database } = deps;
  const reader = readerOf(deps, principal);
  const done = await Promise.all([
    ...(notice === undefined ? [] : [markRead(database, database.city, reader, notice)]),
    ...(upTo === undefined ? [] : [markAllRead(database, database.city, reader, upTo)]),
  ]);
  if (done.includes(false)) throw refuse('notice.not-found');
  if (notice === undefined || !isApplying(principal)) return;
  // Reading one's own notice is part of its record of service.
  const event = await eventOfNotice(database, database.city, reader.addresses, notice);
  if (event !== null)
    await recordReading(database, database.city, {
      ...event,
      account: principal.account,
      at: deps.now(),
    });
}

function isApplying({ role }: Reader): boolean {
  return role === 'applicant' || role === 'delegate';
}

function readerOf({ now }: Dependencies, principal: Reader): NoticeReader {
  return { account: principal.account, addresses: addressesReadBy(principal, now().slice(0, 10)) };
}
