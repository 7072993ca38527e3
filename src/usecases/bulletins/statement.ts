import { Type } from 'typebox';
import { DateTime, Named, orNull, TextView } from '../views/parts.ts';

const NumberOrNull = orNull(Type.Number());
const Day = Type.String({ format: 'date' });

/** One figure with what it means, as it stood; `code` leads to its page. */
export const StatedFigure = Type.Object({
  code: Type.String(),
  name: TextView,
  definition: TextView,
  plan: Type.Integer(),
  unit: Type.String(),
  formula: orNull(Type.Integer({ description: '算法的版本。Version of the formula' })),
  reported: Type.Optional(
    Type.String({
      description:
        '由单位填报、经复核，到这个月；没有：由办件算出。Reported by units and checked, for this month; absent: worked out from cases',
    }),
  ),
  value: NumberOrNull,
  included: Type.Integer(),
  excluded: Type.Integer(),
  inPeriod: Type.Object(
    { value: NumberOrNull, included: Type.Integer() },
    {
      description: '只算本期各月。Over the months of the period alone',
    },
  ),
  before: NumberOrNull,
  target: orNull(
    Type.Object({
      by: Type.String(),
      comparator: Type.Enum(['>=', '<=', '=', '>', '<']),
      value: NumberOrNull,
    }),
  ),
  holds: orNull(Type.Boolean()),
  few: Type.Optional(
    Type.Boolean({
      description:
        '办件太少，不判断；较早的底稿没有。Of too few cases to judge; statements from before that rule say nothing',
    }),
  ),
});
export type StatedFigure = Type.Static<typeof StatedFigure>;

export const StatedPlace = Type.Object({
  id: Type.String(),
  name: TextView,
  measured: Type.Integer({
    description: '能判断是否达标的指标数。Figures of which it can be said whether they meet their target',
  }),
  met: Type.Integer(),
  few: Type.Optional(Type.Integer({ description: '办件太少、不判断的。Of too few cases to judge' })),
  missed: Type.Array(TextView),
  late: Type.Integer({ description: '超期未办结的办件。Open cases past their day' }),
});
export type StatedPlace = Type.Static<typeof StatedPlace>;

export const StatedTask = Type.Object({
  no: Type.Integer(),
  direction: TextView,
  units: Type.Array(TextView),
  due: TextView,
  state: TextView,
});

export const StatedCase = Type.Object({
  id: Type.String({ format: 'uuid' }),
  number: Type.String(),
  service: TextView,
  place: TextView,
  office: orNull(TextView),
  due: Day,
  daysLate: Type.Integer({ minimum: 0, description: '日历日。Days of the calendar' }),
});

export const StatedCircular = Type.Object({
  kind: TextView,
  office: TextView,
  on: Day,
  says: Type.String(),
});
export type StatedCircular = Type.Static<typeof StatedCircular>;

/** What a bulletin says in figures: drawn up at one moment, for one scope, and never changed. */
export const Statement = Type.Object({
  form: Type.Literal(1),
  at: DateTime,
  city: TextView,
  demonstration: Type.Boolean(),
  period: Type.Object({ from: Day, to: Day }),
  plan: orNull(Type.Object({ no: Type.Integer(), code: Type.String(), name: TextView })),
  place: orNull(Named),
  figures: Type.Array(StatedFigure),
  unmeasured: Type.Integer({
    description: '靠单位上报、还没有数字的。Wanted reported, without a figure yet',
  }),
  places: Type.Array(StatedPlace),
  tasks: Type.Object({
    total: Type.Integer(),
    states: Type.Array(
      Type.Object({ code: Type.String(), name: TextView, count: Type.Integer(), late: Type.Boolean() }),
    ),
    lateInAll: Type.Integer(),
    late: Type.Array(StatedTask, { description: '最多一千项。A thousand at most' }),
  }),
  cases: Type.Object({
    opened: Type.Integer(),
    ended: Type.Integer(),
    open: Type.Integer(),
    late: Type.Integer(),
    latest: Type.Array(StatedCase, {
      description: '超期最久的五百件。The five hundred that have been late longest',
    }),
  }),
  orders: Type.Object({
    opened: Type.Integer(),
    ended: Type.Integer(),
    open: Type.Integer(),
    late: Type.Integer(),
  }),
  circulars: Type.Optional(
    Type.Array(StatedCircular, {
      description:
        '本期公开通报的单位。Offices that were criticised or commended in public during the period',
    }),
  ),
  before: orNull(
    Type.Object({
      hash: Type.String(),
      at: DateTime,
      /** First day of its period; statements of before are without. */
      from: Type.Optional(Day),
      until: Day,
      /** Which issue it is; statements of before are without. */
      issue: Type.Optional(orNull(Type.Integer())),
      open: Type.Integer(),
      late: Type.Integer(),
    }),
  ),
  heads: Type.Array(
    Type.Object({
      tree: Type.String(),
      size: Type.Integer(),
      root: Type.String(),
      at: DateTime,
      /** The head as it was signed; statements of before are without. */
      note: Type.Optional(Type.String()),
    }),
  ),
});
export type Statement = Type.Static<typeof Statement>;
