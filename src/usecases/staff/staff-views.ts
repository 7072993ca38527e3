import { Type } from 'typebox';
import { roles } from '../../kernel/access/principal.ts';
import { Coded, Named, orNull, pageOf, TextView } from '../views/parts.ts';

const Day = Type.String({ format: 'date' });

/** A unit at work in a region. */
export const OfficeRow = Type.Object({ ...Named.properties, region: Type.String() });

/** One role of somebody, from a day to a day. */
export const StaffGrantView = Type.Object({
  role: Type.Enum([...roles]),
  roleName: TextView,
  office: orNull(Named),
  plan: orNull(Coded),
  from: orNull(Day),
  to: orNull(Day),
  state: Type.Enum(['in-force', 'to-come', 'ended']),
  mayEnd: Type.Boolean(),
});

/** That somebody leaves, or has left, an office. */
export const LeavingView = Type.Object({
  office: Named,
  lastDay: Day,
  colleague: orNull(Named),
  done: Type.Boolean({ description: '工作已全部交接。All work is handed over' }),
  leftOver: Type.Integer({ description: '还没能交接的件数。How many cases could not be handed over' }),
});

export const StaffView = Type.Object({
  id: Type.String(),
  username: Type.String(),
  name: TextView,
  grants: Type.Array(StaffGrantView),
  assigned: Type.Integer({ description: '只等本人办的件数。How much waits for this person alone' }),
  shared: Type.Integer({
    description: '本单位任何人都可以办的件数。How much waits for anybody of their office',
  }),
  leavings: Type.Array(LeavingView),
  self: Type.Boolean(),
});
export type StaffView = Type.Static<typeof StaffView>;
export const StaffPage = pageOf(StaffView);

/** One piece of open work and where it will go. */
export const HandoverView = Type.Object({
  case: Type.Object({ id: Type.String(), number: Type.String(), service: TextView }),
  step: TextView,
  dueAt: orNull(Type.String({ format: 'date-time' })),
  panel: Type.Boolean({ description: '合议组席位。A seat on a panel' }),
  goes: Type.Enum(['colleague', 'office', 'nowhere']),
});
export const HandoverPreview = Type.Object({
  count: Type.Integer(),
  panels: Type.Integer(),
  items: Type.Array(HandoverView),
});
export type HandoverPreview = Type.Static<typeof HandoverPreview>;
