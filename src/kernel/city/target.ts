import { Type } from 'typebox';
import { bilingual, closed, comparator, type Frozen, filled, slug } from './fields.ts';
import { slugOrCurrency } from './plan.ts';

const numberOrNull = () => Type.Union([Type.Number(), Type.Null()]);
const textOrNull = () => Type.Union([bilingual(), Type.Null()]);

/** A value to be reached by a time. `value` is null where the plan sets it in words only (`qualifier`). */
export const IndicatorTarget = closed({
  by: filled(),
  comparator: comparator(),
  value: numberOrNull(),
  qualifier: textOrNull(),
});
export type IndicatorTarget = Frozen<Type.Static<typeof IndicatorTarget>>;

/** Something measured, with where it stood, where it must go, and where the best stand. */
export const IndicatorFact = closed({
  /** Packs name the indicator they compute by this id. */
  id: slug(),
  plan: Type.Integer({ minimum: 0 }),
  name: bilingual(),
  unit: slugOrCurrency(),
  direction: Type.Union([
    Type.Literal('higher-better'),
    Type.Literal('lower-better'),
    Type.Literal('equal'),
    Type.Literal('qualitative'),
  ]),
  baseline: closed({ value: numberOrNull(), asOf: Type.Union([filled(), Type.Null()]), text: textOrNull() }),
  targets: Type.Array(IndicatorTarget, { minItems: 1 }),
  frontier: closed({ value: numberOrNull(), place: textOrNull(), text: textOrNull() }),
  /** What gets 100 and what 0 where the plan follows a method that scores it; `power` bends the scale. */
  scored: Type.Optional(
    closed({
      best: Type.Number(),
      worst: Type.Number(),
      power: Type.Optional(Type.Number()),
      method: bilingual(),
    }),
  ),
  /** Parts whose scores make one index, each with what gets 100 and what 0; and why no part has a figure here. */
  madeOf: Type.Optional(
    closed({
      method: bilingual(),
      parts: Type.Array(
        closed({ name: bilingual(), unit: slugOrCurrency(), best: Type.Number(), worst: Type.Number() }),
        { minItems: 2 },
      ),
      missing: bilingual(),
    }),
  ),
  scope: bilingual(),
  /** Whether cases and registers of this system can give the value; otherwise it is reported with evidence. */
  computable: Type.Boolean(),
  /** Measures under which the plan prints it: their units answer for it. Absent where it is the whole plan's. */
  measures: Type.Optional(Type.Array(filled(), { minItems: 1 })),
  sourceRef: filled(),
  alsoStatedIn: Type.Array(filled()),
  note: textOrNull(),
});
export type IndicatorFact = Frozen<Type.Static<typeof IndicatorFact>>;

/** A limit, cap, ratio, threshold or number of steps that a service must keep. */
export const LimitFact = closed({
  id: slug(),
  plan: Type.Integer({ minimum: 0 }),
  sourceRef: filled(),
  subject: bilingual(),
  condition: bilingual(),
  kind: Type.Union([
    Type.Literal('time-limit'),
    Type.Literal('steps'),
    Type.Literal('fee-cap'),
    Type.Literal('ratio'),
    Type.Literal('threshold'),
  ]),
  comparator: comparator(),
  /** A number; a date or day of the year where `unit` says so; null where the plan leaves it open. */
  value: Type.Union([Type.Number(), Type.String(), Type.Null()]),
  unit: slugOrCurrency(),
  /** A second reading of the same limit, in another unit. */
  alternative: Type.Optional(closed({ value: Type.Number(), unit: slugOrCurrency() })),
  /** Time that does not count. */
  clockExcludes: Type.Array(bilingual()),
  note: textOrNull(),
});
export type LimitFact = Frozen<Type.Static<typeof LimitFact>>;

/** A platform, register or mechanism that the plan wants, with what it must be able to do. */
export const SystemFact = closed({
  id: slug(),
  name: bilingual(),
  plans: Type.Array(Type.Integer({ minimum: 0 }), { minItems: 1 }),
  ownerUnits: Type.Array(slug()),
  disposition: Type.Union([
    Type.Literal('build'),
    Type.Literal('upgrade'),
    Type.Literal('connect-to-external'),
    Type.Literal('mechanism'),
    Type.Literal('register'),
  ]),
  functions: Type.Array(bilingual(), { minItems: 1 }),
  sourceRefs: Type.Array(filled(), { minItems: 1 }),
  note: textOrNull(),
});
export type SystemFact = Frozen<Type.Static<typeof SystemFact>>;

/** Two places of the plan that do not agree. Both stand, each with where it says so; nothing is chosen silently. */
export const Contradiction = closed({
  id: slug(),
  matter: bilingual(),
  readings: Type.Array(closed({ where: filled(), says: bilingual() }), { minItems: 2 }),
  /** What it bears on. */
  indicators: Type.Array(slug()),
  limits: Type.Array(slug()),
  tasks: Type.Array(Type.Integer({ minimum: 1 })),
});
export type Contradiction = Frozen<Type.Static<typeof Contradiction>>;
