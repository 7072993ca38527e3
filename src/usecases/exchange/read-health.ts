import { Type } from 'typebox';
import { countExchangeCalls } from '../../store/exchange/calls.ts';
import { listReplays, readPartyHealth } from '../../store/exchange/health.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { DateTime, Named, orNull, TextView } from '../views/parts.ts';
import { sayFault } from '../views/say-fault.ts';
import type { Exchange } from './exchange.ts';

export const PartyHealthView = Type.Object({
  party: Named,
  state: Type.Enum(['well', 'unheard', 'slow', 'silent', 'failing', 'unregistered'], {
    description:
      'well 正常；unheard 三十天内没有收到过它的消息；slow 有久未答复的；silent 正在等它恢复；failing 有已放弃的报文；unregistered 尚未登记地址和公钥。Well; unheard: nothing came from it in thirty days; slow: an answer is owed for a day; silent: waited for; failing: messages were given up; unregistered: address and key are lacking',
  }),
  queued: Type.Integer(),
  oldestQueued: orNull(DateTime),
  unanswered: Type.Integer(),
  oldestUnanswered: orNull(DateTime),
  failed: Type.Integer(),
  answered: Type.Integer(),
  medianSeconds: orNull(Type.Number()),
  lastHeard: orNull(DateTime),
  lastError: orNull(Type.String()),
  lastErrorText: orNull(TextView),
});
export const ExchangeHealth = Type.Object({
  since: DateTime,
  parties: Type.Array(PartyHealthView),
  datasets: Type.Array(
    Type.Object({
      dataset: Type.String(),
      name: TextView,
      answered: Type.Integer(),
      refused: Type.Integer(),
    }),
  ),
  replays: Type.Array(
    Type.Object({
      message: Type.String(),
      at: DateTime,
      account: Type.String(),
      reason: Type.String(),
    }),
  ),
});

const lookedBackMs = 30 * 86_400_000;
const slowMs = 86_400_000;
const replaysShown = 20;

/** How the exchange goes: each party, what was asked of each dataset in thirty days, and what was sent once more. */
export async function readHealth(
  deps: Dependencies,
  exchange: Pick<Exchange, 'gate' | 'parties'>,
): Promise<Type.Static<typeof ExchangeHealth>> {
  const { database, city, time } = deps;
  const now = Date.parse(deps.now());
  const since = inCityTime(time.zone, new Date(now - lookedBackMs).toISOString());
  const [rows, calls, replays] = await Promise.all([
    readPartyHealth(database, database.city, since),
    countExchangeCalls(database, database.city, since),
    listReplays(database, database.city, replaysShown),
  ]);
  const local = (at: string | null) => (at === null ? null : inCityTime(time.zone, at));
  const known = new Map(rows.map((row) => [row.party, row]));
  const ids = [...new Set([...city.outsideParties.map(({ id }) => id), ...known.keys()])];
  return {
    since,
    parties: ids.map((id) => {
      const row = known.get(id) ?? { ...untouched, party: id };
      const slow = row.oldestUnanswered !== null && now - Date.parse(row.oldestUnanswered) > slowMs;
      return {
        ...row,
        lastErrorText: row.lastError === null ? null : (sayFault(row.lastError)?.message ?? null),
        party: { id, name: city.outsideParties.find((each) => each.id === id)?.name ?? { zh: id, en: id } },
        state: !exchange.parties.has(id)
          ? 'unregistered'
          : exchange.gate.silentFor(id) > 0
            ? 'silent'
            : row.failed > 0
              ? 'failing'
              : slow
                ? 'slow'
                : row.lastHeard === null
                  ? 'unheard'
                  : 'well',
        oldestQueued: local(row.oldestQueued),
        oldestUnanswered: local(row.oldestUnanswered),
        lastHeard: local(row.lastHeard),
      };
    }),
    datasets: calls.map((call) => ({
      ...call,
      name: deps.packs.datasets.get(call.dataset)?.name ?? { zh: call.dataset, en: call.dataset },
    })),
    replays: replays.map(({ message, at, account, reason }) => ({
      message,
      at: inCityTime(time.zone, at),
      account,
      reason,
    })),
  };
}

const untouched = {
  queued: 0,
  oldestQueued: null,
  unanswered: 0,
  oldestUnanswered: null,
  failed: 0,
  answered: 0,
  medianSeconds: null,
  lastHeard: null,
  lastError: null,
} as const;
