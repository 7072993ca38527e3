import { Type } from 'typebox';
import { fewestCases } from '../../kernel/indicator/index.ts';
import { BasisView, Coded, DateTime, Named, orNull, TextView } from '../views/parts.ts';

const NumberOrNull = orNull(Type.Number());

/** Said instead of met or missed: `holds` is null then. */
export const Few = Type.Boolean({
  description: `依据的办件不到 ${fewestCases} 件，不判断是否达标。It rests on fewer than ${fewestCases} cases, too few to judge`,
});

export const IndicatorTarget = Type.Object({
  by: Type.String({ description: '年月，或 ongoing 这样的周期。A month, or a rhythm such as ongoing' }),
  comparator: Type.Enum(['>=', '<=', '=', '>', '<']),
  value: NumberOrNull,
  qualifier: orNull(TextView),
  holds: orNull(Type.Boolean({ description: '现在的数值是否达标。Whether the value meets it now' })),
});

/** The parts every figure has, whatever it is grouped by. */
const figureParts = {
  value: NumberOrNull,
  median: NumberOrNull,
  p90: NumberOrNull,
  numerator: NumberOrNull,
  denominator: NumberOrNull,
  included: Type.Integer(),
  excluded: Type.Integer(),
} as const;

export const IndicatorView = Type.Object({
  code: Type.String(),
  name: TextView,
  description: TextView,
  plan: Type.Integer(),
  planCode: Type.String(),
  unit: Type.String(),
  direction: Type.Enum(['lower-better', 'higher-better', 'equal', 'qualitative']),
  aggregate: orNull(Type.Enum(['mean', 'median', 'ratio', 'sum', 'count'])),
  computed: Type.Boolean({
    description: '由事件算出；否则由单位上报。Computed from events; otherwise the plan wants it reported',
  }),
  ...figureParts,
  targets: Type.Array(IndicatorTarget),
  target: orNull(IndicatorTarget),
  holds: orNull(Type.Boolean()),
  few: Few,
  baseline: orNull(
    Type.Object({
      value: NumberOrNull,
      text: orNull(TextView),
      asOf: orNull(
        Type.String({
          description: '哪年或哪月的，方案写明才有。Of which year or month, where the plan says',
        }),
      ),
    }),
  ),
  frontier: orNull(
    Type.Object(
      { value: NumberOrNull, place: orNull(TextView), text: orNull(TextView) },
      {
        description: '最好的地方做到多少，或者怎么做。What the best place reaches, or what it does',
      },
    ),
  ),
  asOf: orNull(
    Type.String({
      description:
        '上报的数值是哪个月的；算出的为 null。Which month a reported figure is of; null where it is computed',
    }),
  ),
  demonstration: Type.Boolean(),
  formula: orNull(Type.Integer({ description: '算法的版本。Version of the formula' })),
  basis: Type.Array(BasisView),
});
export type IndicatorView = Type.Static<typeof IndicatorView>;

export const IndicatorGroup = Type.Object({
  key: Type.String(),
  name: TextView,
  holds: orNull(Type.Boolean()),
  few: Few,
  ...figureParts,
});
export const IndicatorMonth = Type.Object({ period: Type.String(), ...figureParts });

export const ForecastView = Type.Object(
  {
    period: Type.String(),
    value: Type.Number(),
    low: Type.Number({ description: '八成可能落在其间。Four fifths lie between' }),
    high: Type.Number(),
    chance: orNull(Type.Number({ description: '达标的可能，0 至 1。Chance of meeting the target' })),
    method: Type.Enum(['trend', 'sum']),
    months: Type.Integer(),
    target: IndicatorTarget,
  },
  { description: '推算到目标月份。Where it leads by the month of a target' },
);

export const ContradictionView = Type.Object({
  id: Type.String(),
  matter: TextView,
  readings: Type.Array(Type.Object({ where: Type.String(), says: TextView })),
});
export type ContradictionView = Type.Static<typeof ContradictionView>;

export const RevisionView = Type.Object({
  period: Type.String(),
  cause: Type.Enum(['late', 'formula', 'correction']),
  at: DateTime,
});

export const IndicatorDetail = Type.Intersect([
  IndicatorView,
  Type.Object({
    exclusions: Type.Array(TextView),
    printed: Type.Array(
      Type.Object({ scope: orNull(TextView), note: orNull(TextView), where: Type.String() }),
      {
        description:
          '方案里的出处、范围和说明。Where the plan prints it, of what, and what is to be known of that',
      },
    ),
    groups: Type.Array(IndicatorGroup),
    series: Type.Array(IndicatorMonth),
    score: Type.Optional(
      Type.Object(
        {
          method: TextView,
          best: Type.Number(),
          worst: Type.Number(),
          value: NumberOrNull,
          baseline: NumberOrNull,
          target: NumberOrNull,
        },
        {
          description:
            '按某种方法打的分，0 至 100。Scores from 0 to 100 where the plan follows such a method',
        },
      ),
    ),
    madeOf: Type.Optional(
      Type.Object(
        {
          method: TextView,
          parts: Type.Array(
            Type.Object({
              name: TextView,
              unit: Type.String(),
              best: Type.Number({ description: '得 100 分的数。What gets 100' }),
              worst: Type.Number({ description: '得 0 分的数。What gets 0' }),
            }),
          ),
          missing: TextView,
        },
        {
          description:
            '由几项合成的指数：有哪几项，为什么这里没有分项的数字。An index made of parts: which, and why none has a figure here',
        },
      ),
    ),
    forecasts: Type.Array(ForecastView),
    contradictions: Type.Array(ContradictionView),
    revisions: Type.Array(RevisionView, {
      description: '公布后又变了的月份。Months whose figure changed after it counted as published',
    }),
    formulas: Type.Array(Type.Object({ version: Type.Integer(), since: DateTime })),
    owners: Type.Array(Named, { description: '可以填报的责任单位。Units that may report it' }),
  }),
]);
export type IndicatorDetail = Type.Static<typeof IndicatorDetail>;

export const ContributionView = Type.Object({
  case: Type.Object({ id: Type.String({ format: 'uuid' }), number: orNull(Type.String()) }),
  period: Type.String(),
  region: Coded,
  channel: Type.String(),
  value: NumberOrNull,
  numerator: orNull(Type.Boolean()),
  excluded: orNull(TextView),
  demonstration: Type.Boolean(),
});
