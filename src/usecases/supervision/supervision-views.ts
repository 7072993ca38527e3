import { Type } from 'typebox';
import { Coded, DateTime, listOf, Named, orNull, TextView } from '../views/parts.ts';

const Day = Type.String({ format: 'date' });
const Uuid = Type.String({ format: 'uuid' });

/** An order as supervision's page lists it. */
export const OrderView = Type.Object({
  id: Uuid,
  number: Type.String(),
  origin: Coded,
  office: Named,
  matter: orNull({
    ...TextView,
    description: '只看时限的督查人员看不到。Null for those who watch clocks and not contents',
  }),
  about: orNull(Type.String({ description: '关于哪个办件、任务或指标。Its number' })),
  causes: Type.Integer({ description: '由几件事引起。How many things have led to it' }),
  merged: Type.Array(Type.String(), { description: '已并入的督办编号。Orders that were merged into it' }),
  version: Type.Integer(),
  open: Type.Boolean(),
  stage: TextView,
  by: orNull(Named),
  since: DateTime,
  due: Day,
  daysLate: Type.Integer({ description: '0 表示没有超期。0 while it is not late' }),
  measure: orNull(Coded),
  measureDue: orNull(Coded),
  relapses: Type.Integer(),
});
export type OrderView = Type.Static<typeof OrderView>;
export const OrderList = Type.Object({
  ...listOf(OrderView).properties,
  more: Type.Boolean({ description: '还有更早的没有列出。There are older ones that are not listed' }),
});

/** Something closed that is to be looked at again. */
export const LookBackView = Type.Object({
  id: Uuid,
  number: Type.String(),
  service: TextView,
  office: orNull(Named),
  closedAt: DateTime,
  from: Day,
  until: Day,
  state: Type.Enum(['waits', 'due', 'late']),
});
export type LookBackView = Type.Static<typeof LookBackView>;

export const LadderRung = Type.Object({
  code: Type.String(),
  name: TextView,
  level: Type.Integer(),
  days: Type.Integer({ description: '超过应办结日多少天。Natural days past its day' }),
  relapses: orNull(Type.Integer({ description: '或反弹多少次。Or so many relapses' })),
  document: TextView,
});

/** A meeting, an inspection or a commendation under way. */
export const MatterView = Type.Object({
  id: Uuid,
  number: Type.String(),
  page: Type.Enum(['meeting', 'inspection', 'case'], {
    description: '在哪个页面看。On which page it is shown',
  }),
  service: Coded,
  title: Type.Object(TextView.properties, {
    description: '写下的原文，或者单位的名称。As somebody wrote it, or the name of the office',
  }),
  stage: TextView,
  by: orNull(Named),
  openedAt: DateTime,
  open: Type.Boolean(),
});

export const SupervisionView = Type.Object({
  orders: OrderList,
  lookBacks: Type.Array(LookBackView),
  ladder: Type.Array(LadderRung),
  records: Type.Array(
    Type.Object({
      office: Named,
      measures: Type.Record(Type.String(), Type.Integer(), {
        description: '各项措施的次数。How often each measure was taken',
      }),
    }),
  ),
  matters: Type.Array(MatterView),
  merges: Type.Boolean({
    description: '读者能把一件督办并入另一件。The reader may merge one order into another',
  }),
  begins: Type.Array(Coded, { description: '读者能发起的事项。What the reader may begin' }),
});
export type SupervisionView = Type.Static<typeof SupervisionView>;

/** What stands at red now: the beginning of an agenda. */
export const AgendaView = listOf(
  Type.Object({
    kind: Type.Enum(['order', 'case', 'task', 'indicator', 'other']),
    reference: Type.String(),
    title: TextView,
    office: orNull(Named),
    since: orNull(Day),
  }),
);
export type AgendaView = Type.Static<typeof AgendaView>;
