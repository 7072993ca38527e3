import { Type } from 'typebox';
import {
  bases,
  choice,
  closed,
  code,
  duty,
  expression,
  expressions,
  filled,
  limit,
  text,
} from './schema-parts.ts';

/* The shape of what a definition says of people, children and other versions. */

const literals = (values: readonly string[]) => Type.Union(values.map((value) => Type.Literal(value)));
const officeRoles = Type.Array(literals(['clerk', 'handler', 'head']), { minItems: 1 });

export const joint = closed({
  offices: Type.Array(code, { minItems: 2, uniqueItems: true }),
  needs: Type.Optional(Type.Integer({ minimum: 1 })),
  enough: Type.Optional(expression),
});

export const panel = closed({
  panel: closed({
    duty: code,
    sizes: Type.Array(Type.Union([3, 5, 7].map((size) => Type.Literal(size))), {
      minItems: 1,
      uniqueItems: true,
    }),
    members: Type.Optional(expression),
  }),
});

export const transfers = Type.Array(
  closed({
    code,
    name: text,
    of: literals(['step', 'case']),
    basis: bases,
    by: literals(['office', 'head']),
    clock: literals(['goes-on', 'stops-until-received', 'anew']),
    to: Type.Optional(duty),
  }),
);

export const reopening = closed({
  grounds: Type.Array(choice, { minItems: 1 }),
  opens: Type.Array(code, { minItems: 1 }),
  limit: Type.Optional(limit),
  basis: bases,
});

export const merging = closed({ by: duty, same: Type.Optional(filled), basis: bases });
export const separate = Type.Array(closed({ of: Type.Array(code), basis: bases }), { minItems: 1 });

export const rectification = closed({ by: officeRoles, basis: bases });

export const migrations = Type.Array(
  closed({
    from: Type.Integer({ minimum: 1 }),
    steps: Type.Record(Type.String(), Type.Union([code, Type.Null()])),
    basis: bases,
  }),
);

export const gathers = closed({
  service: code,
  each: Type.Optional(
    closed({
      of: expression,
      form: expressions,
      party: Type.Optional(expression),
      inspects: Type.Optional(expression),
    }),
  ),
  admits: Type.Optional(expression),
  announces: Type.Optional(Type.Array(filled, { uniqueItems: true })),
  oncePerParty: Type.Optional(Type.Literal(true)),
  until: Type.Optional(expression),
  closes: Type.Optional(Type.Literal('at-limit')),
  complete: literals(['at-closing', 'when-all-ended']),
  totals: Type.Record(
    Type.String(),
    closed({
      sum: Type.Optional(expression),
      list: Type.Optional(expression),
      where: Type.Optional(expression),
      by: Type.Optional(expression),
      among: Type.Optional(Type.Array(filled, { minItems: 1, uniqueItems: true })),
    }),
  ),
});

export const addable = closed({
  fields: Type.Array(filled),
  sets: Type.Optional(expressions),
  basis: bases,
});

export const offeredTo = closed({
  reads: Type.Array(closed({ as: filled, register: code }), { minItems: 1 }),
  refuses: Type.Array(closed({ when: expression, reason: text }), { minItems: 1 }),
});
