import { Type } from 'typebox';
import { Few, ForecastView, IndicatorTarget } from '../indicators/indicator-views.ts';
import { OrderView } from '../supervision/supervision-views.ts';
import { DateTime, Named, orNull, TextView } from '../views/parts.ts';

const Day = Type.String({ format: 'date' });

const Standing = {
  open: Type.Integer({ description: '在办。Open' }),
  late: Type.Integer({ description: '其中超期的。Of these past their day' }),
} as const;

/** One figure with where it leads. */
export const OverviewFigure = Type.Object({
  code: Type.String(),
  name: TextView,
  plan: Type.Integer(),
  unit: Type.String(),
  value: orNull(Type.Number()),
  included: Type.Integer(),
  target: orNull(IndicatorTarget),
  holds: orNull(Type.Boolean()),
  few: Few,
  forecast: orNull(ForecastView),
});
export type OverviewFigure = Type.Static<typeof OverviewFigure>;

/** A case past its day, as leaders read it: its clock and whose it is, and nothing of what it says. */
export const OverviewCase = Type.Object({
  id: Type.String({ format: 'uuid' }),
  number: Type.String(),
  service: TextView,
  place: TextView,
  office: orNull(TextView),
  due: Day,
  daysLate: Type.Integer({ minimum: 0, description: '日历日。Days of the calendar' }),
  opens: Type.Boolean({ description: '读者能打开。Whether the reader may open it' }),
});
export type OverviewCase = Type.Static<typeof OverviewCase>;

/** What stands at each place: tasks its government has a part in, open cases, figures held against targets. */
export const OverviewPlace = Type.Object({
  ...Named.properties,
  unit: orNull(
    Type.String({
      description: '列在责任单位里的政府或管委会。Its government, as it stands on responsibility lines',
    }),
  ),
  tile: orNull(
    Type.Object(
      { row: Type.Integer(), column: Type.Integer() },
      { description: '在示意图上的位置。Where it stands on the map of tiles' },
    ),
  ),
  tasks: orNull(Type.Object({ total: Type.Integer(), late: Type.Integer() })),
  cases: Type.Object(Standing),
  figures: Type.Object({
    measured: Type.Integer({
      description: '能判断是否达标的。Of which it can be said whether they meet their target',
    }),
    met: Type.Integer(),
    few: Type.Integer({ description: '办件太少、不判断的。Of too few cases to judge' }),
  }),
});
export type OverviewPlace = Type.Static<typeof OverviewPlace>;

/** What the leaders' first screen says besides one sentence for each plan. */
export const OverviewView = Type.Object({
  at: DateTime,
  place: orNull(OverviewPlace),
  figures: Type.Array(OverviewFigure, { description: '由办件算出的指标。Computed from cases' }),
  reported: orNull(
    Type.Object(
      {
        known: Type.Integer({ description: '有填报数的。Of which a report counts' }),
        missed: Type.Integer({ description: '填报的数没有达到目标的。Whose report misses the target' }),
        silent: Type.Integer({ description: '还没有人填报的。That nobody has reported' }),
      },
      {
        description:
          '由单位填报的指标，与办件算出的分开计；一个地方的为 null。Figures that units report, counted apart from computed ones; null for one place',
      },
    ),
  ),
  tasks: Type.Object({
    total: Type.Integer(),
    late: Type.Integer(),
    states: Type.Array(Type.Object({ code: Type.String(), count: Type.Integer() })),
    latest: Type.Array(
      Type.Object({
        no: Type.Integer(),
        plan: Type.Integer(),
        direction: TextView,
        units: Type.Array(TextView),
        due: TextView,
        since: orNull(
          Type.String({ format: 'date', description: '自这天之后逾期。Late since after that day' }),
        ),
        state: TextView,
      }),
      { description: '最早该完成的几项逾期任务。Those past due the longest, a few' },
    ),
  }),
  cases: Type.Object({
    ...Standing,
    latest: Type.Array(OverviewCase, {
      description:
        '超期最久的几件；只给能看全部办件时限的人。Those late longest, for whoever may see every clock',
    }),
  }),
  orders: Type.Object({ ...Standing, latest: Type.Array(OrderView) }),
  plans: Type.Array(Type.Object({ no: Type.Integer(), ...Standing })),
  places: Type.Array(OverviewPlace),
});
export type OverviewView = Type.Static<typeof OverviewView>;
