import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { describeBasis } from '../../kernel/basis.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { channelNames, electronicService, messageChannels, servedAt } from '../../kernel/message/index.ts';
import { listMessagesOfCases } from '../../store/messages/messages.ts';
import { listService } from '../../store/messages/service.ts';
import { findCaseWithEvents } from '../cases/load-case.ts';
import { hasInHand } from '../cases/read-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { noticeText } from '../notices/notice-text.ts';
import { DateTime, orNull, TextView } from '../views/parts.ts';
import { documentTitle } from './statutory-notice.ts';

const Sent = Type.Object({
  channel: Type.Enum([...messageChannels]),
  channelText: TextView,
  state: Type.Enum(['waiting', 'sent', 'delivered', 'failed', 'dropped']),
  stateText: TextView,
  at: orNull(DateTime),
});

/** How one thing that whoever asked was told came to them. */
export const ServiceEntry = Type.Object({
  seq: Type.Integer(),
  at: DateTime,
  text: TextView,
  document: orNull(TextView),
  readAt: orNull(DateTime),
  served: orNull(
    Type.Object({
      at: DateTime,
      by: Type.Enum(['arrival', 'reading']),
      text: TextView,
    }),
  ),
  sent: Type.Array(Sent),
});
export const ServiceRecord = Type.Object({
  items: Type.Array(ServiceEntry),
  rule: TextView,
});
export type ServiceRecord = Type.Static<typeof ServiceRecord>;

const stateTexts = {
  waiting: { zh: '待发送', en: 'Waiting to be sent' },
  sent: { zh: '已发送', en: 'Sent' },
  delivered: { zh: '已送到', en: 'Delivered' },
  failed: { zh: '未送到', en: 'Not delivered' },
  dropped: { zh: '无需发送', en: 'Not needed any more' },
} as const;

const servedTexts = {
  arrival: { zh: '进入受送达人可查看的系统', en: 'it arrived where the recipient can read it' },
  reading: { zh: '受送达人已阅读', en: 'the recipient has read it' },
} as const;

/**
 * 送达记录: what whoever asked was told of a case, since when it stood in the product, by which channels it went out
 * and what became of that, when it was read, and since when it counts as served, by which rule. For whoever asked
 * and the offices whose work it is. Refuses `case.not-found`.
 */
export async function readServiceRecord(
  deps: Dependencies,
  principal: Principal,
  caseId: string,
): Promise<ServiceRecord> {
  const loaded = await findCaseWithEvents(deps, caseId);
  if (loaded === null || !(await hasInHand(deps, principal, loaded.state))) throw refuse('case.not-found');
  const { definition, state, events } = loaded;
  const { database } = deps;
  const { party, account } = state.applicant;
  const [told, messages] = await Promise.all([
    listService(database, database.city, caseId, [`party ${party}`, `account ${account}`]),
    listMessagesOfCases(database, database.city, [caseId]),
  ]);
  const local = (iso: string | null): string | null =>
    iso === null ? null : inCityTime(deps.time.zone, iso);
  const basis = describeBasis(electronicService.basis);
  return {
    rule: {
      zh: `电子文书到达受送达人特定系统的日期为送达日期（${basis.zh}）`,
      en: `An electronic document is served on the day it arrives in the recipient’s system (${basis.en})`,
    },
    items: told.flatMap(({ seq, madeAvailableAt, readAt }) => {
      const event = events.find((each) => each.seq === seq);
      if (event === undefined) return [];
      const out = messages.filter((each) => each.seq === seq);
      const deliveredAt = out.find((each) => each.state === 'delivered')?.endedAt ?? null;
      const document = documentTitle(event.body);
      const served =
        document === null ? null : servedAt(electronicService, { madeAvailableAt, deliveredAt, readAt });
      return [
        {
          seq,
          at: event.occurredAt,
          text: noticeText(definition, event.body),
          document,
          readAt: local(readAt),
          served:
            served === null
              ? null
              : { at: local(served.at) ?? served.at, by: served.by, text: servedTexts[served.by] },
          sent: out.map(({ channel, state: sent, sentAt, endedAt }) => ({
            channel,
            channelText: channelNames[channel],
            state: sent,
            stateText: stateTexts[sent],
            at: local(endedAt ?? sentAt),
          })),
        },
      ];
    }),
  };
}
