import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { DateTime, orNull } from '../views/parts.ts';

const count = Type.Integer({ minimum: 0 });

/** How a made-up month is asked for. */
export const MonthOrder = Type.Object(
  {
    seed: Type.Integer({
      minimum: 0,
      maximum: 2_147_483_647,
      description: '同一种子得到同样的人、企业和经过。The same seed gives the same people, firms and course',
    }),
    days: Type.Integer({ minimum: 1, maximum: 62, description: '自然日。Calendar days' }),
    firmsPerDay: Type.Integer({
      minimum: 1,
      maximum: 20_000,
      description: '工作日每天多少家。How many firms on a working day',
    }),
  },
  { additionalProperties: false },
);
export type MonthOrder = Type.Static<typeof MonthOrder>;

const MonthView = Type.Object({
  ...MonthOrder.properties,
  state: Type.Enum(['starting', 'running', 'stopped', 'finished', 'failed'], {
    description:
      'starting 正在准备；stopped 没有在运行，可继续。Starting: being made ready; stopped: it runs no more, and can go on',
  }),
  serves: Type.Boolean({ description: '此刻可以打开。It can be opened now' }),
  url: orNull(Type.String({ description: '在哪里打开。Where it is to be opened' })),
  firstDay: orNull(Type.String({ format: 'date' })),
  lastDay: orNull(Type.String({ format: 'date' })),
  startedAt: orNull(DateTime),
  counts: orNull(
    Type.Object({
      day: Type.String({ format: 'date', description: '过到哪一天。The day it is there' }),
      applied: count,
      granted: count,
      notGranted: count,
      corrections: count,
      changes: count,
      closures: count,
      ratings: count,
      refusals: Type.Record(Type.String(), count, {
        description: '被拒绝的请求，按代码。Requests that were refused, by code',
      }),
    }),
  ),
});
export type MonthView = Type.Static<typeof MonthView>;

export const MonthState = Type.Object({
  offered: Type.Boolean({ description: '这里可以开始和删除。It can be begun and removed here' }),
  /** The product that is asked is itself such a month. */
  within: Type.Boolean({ description: '这里就是演示月。This is the made-up month itself' }),
  month: orNull(MonthView),
});
type MonthState = Type.Static<typeof MonthState>;

/** Whoever looks after a made-up month: the process that may start one beside itself. */
export type MonthKeeper = {
  /** Whether the product is such a month itself. */
  readonly within: boolean;
  readonly read: () => MonthView | null;
  /** Starts it as a process of its own. */
  readonly start: (order: MonthOrder) => void;
  /** Stops it and takes all of it away. */
  readonly remove: () => Promise<void>;
};

/** Null keepers stand for a real product, which has nothing of the kind. */
export function readMadeUpMonth(keeper: MonthKeeper | null): MonthState {
  return {
    offered: keeper !== null && !keeper.within,
    within: keeper?.within ?? false,
    month: keeper?.read() ?? null,
  };
}

/** Begins a month; one that is there already but not open goes on as it was asked for. @throws `month.not-offered`, `month.there-already` */
export function startMadeUpMonth(keeper: MonthKeeper | null, order: MonthOrder): MonthState {
  if (keeper === null || keeper.within) throw refuse('month.not-offered');
  const there = keeper.read();
  if (there !== null && (there.serves || there.state === 'starting')) throw refuse('month.there-already');
  keeper.start(order);
  return readMadeUpMonth(keeper);
}

/** Takes the month away, all of it; doing it again changes nothing. @throws `month.not-offered` */
export async function removeMadeUpMonth(keeper: MonthKeeper | null): Promise<MonthState> {
  if (keeper === null || keeper.within) throw refuse('month.not-offered');
  await keeper.remove();
  return readMadeUpMonth(keeper);
}
