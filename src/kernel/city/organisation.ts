import { Type } from 'typebox';
import { bilingual, closed, date, type Frozen, filled, slug } from './fields.ts';

/** A body named by the plan, or a group of bodies that it names together. */
export const Unit = closed({
  id: slug(),
  name: bilingual(),
  kind: Type.Union([
    Type.Literal('department'),
    Type.Literal('county'),
    Type.Literal('court'),
    Type.Literal('procuratorate'),
    Type.Literal('company'),
    Type.Literal('bank-regulator'),
    Type.Literal('group'),
    Type.Literal('central-agency'),
    Type.Literal('public-institution'),
    Type.Literal('party-body'),
    Type.Literal('mass-organisation'),
    Type.Literal('financial-institution'),
    Type.Literal('military'),
    Type.Literal('leading-group'),
    Type.Literal('task-force'),
    Type.Literal('joint-conference'),
    Type.Literal('association'),
    Type.Literal('provincial-agency'),
  ]),
  /** Other ways the plan's text prints the name; together with `name.zh` unique in the city. */
  aliases: Type.Array(filled()),
  /** Units a group stands for; empty for a single unit and for an open set. */
  members: Type.Array(slug()),
  /** Whether the unit stands on a responsibility line itself. */
  responsible: Type.Boolean(),
  note: Type.Optional(bilingual()),
});
export type Unit = Frozen<Type.Static<typeof Unit>>;

/**
 * A unit at work in one region: what holds a step, a limit and a serial of case numbers.
 * Reorganisations end an office and name the offices that take over; nothing is renamed in place.
 */
export const Office = closed({
  /** `unit@region`; a later office of the same unit and region adds its year: `unit@region+2024`. */
  id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*@[a-z0-9]+(-[a-z0-9]+)*(\\+\\d{4})?$' }),
  unit: slug(),
  region: slug(),
  /** Four digits, unique in the city for all time: the office's part of a short case number. */
  number: Type.String({ pattern: '^\\d{4}$' }),
  name: bilingual(),
  /** First day of its work. */
  from: date(),
  /** Last day of its work, absent while it works. */
  to: Type.Optional(date()),
  /** Offices that take over what is open when it ends. */
  successors: Type.Optional(Type.Array(Type.String())),
});
export type Office = Frozen<Type.Static<typeof Office>>;

/**
 * What has to be done, and which unit of this city does it. Services name duties, never units.
 * The office is the unit's in the case's region, or in the nearest region above it.
 */
export const Duty = closed({
  code: slug(),
  name: bilingual(),
  unit: slug(),
});
export type Duty = Frozen<Type.Static<typeof Duty>>;
