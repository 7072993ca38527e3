import { Type } from 'typebox';
import { bases, choice, closed, code, duty, expression, limit, text } from './schema-parts.ts';

/* The shapes of `time-declarations.ts`. */

const times = Type.Integer({ minimum: 1 });

export const acceptance = closed({
  by: duty,
  basis: bases,
  within: limit,
  correction: limit,
  refusalReasons: Type.Array(choice, { minItems: 1 }),
  atOnce: Type.Optional(closed({ when: expression, basis: bases })),
  rounds: Type.Optional(closed({ most: times, basis: bases })),
});

export const remedies = Type.Array(closed({ code, name: text, within: limit }), { minItems: 1 });

/** What is promised until a day that the case names. */
export const namedDay = closed({ day: expression, what: expression, basis: bases });

export const limits = closed({
  promised: Type.Array(limit),
  statutory: Type.Array(limit),
  until: Type.Optional(namedDay),
  deemed: Type.Optional(closed({ outcome: code, basis: bases })),
});

export const suspensions = Type.Array(
  closed({
    code,
    name: text,
    basis: bases,
    maximum: limit,
    evidence: Type.Optional(Type.Literal('required')),
    most: Type.Optional(Type.Union([times, expression])),
  }),
);

export const extensions = Type.Array(
  closed({
    code,
    name: text,
    basis: bases,
    clock: Type.Union([
      Type.Literal('promised'),
      Type.Literal('statutory'),
      Type.String({ pattern: '^step:[a-z][a-z0-9.-]*$', maxLength: 70 }),
    ]),
    maximum: limit,
    when: Type.Optional(expression),
    most: Type.Optional(times),
    after: Type.Optional(code),
    by: Type.Optional(duty),
    ahead: Type.Optional(limit),
    decided: Type.Optional(limit),
  }),
);

export const backdating = closed({
  by: Type.Array(Type.Union([Type.Literal('clerk'), Type.Literal('handler'), Type.Literal('head')]), {
    minItems: 1,
  }),
  within: limit,
  evidence: Type.Literal('required'),
  basis: bases,
});
